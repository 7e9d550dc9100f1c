import type { ExperienceContent, Valence } from './content.ts';

type Outcomes = readonly Pick<ExperienceContent['outcomes'][number], 'direction' | 'evidenceLevel'>[];

// What only one party has felt (e0) says too little to question the teller.
const counted = (level: string | null): boolean => level !== null && level !== 'e0';

/**
 * How an experience went, judged by what came out of it: bad when something got worse and nothing better, good
 * the other way round, mixed otherwise. Only outcomes that more than one party or figures speak for count (e1 and
 * up). Null when there are none of those: then there is nothing to suggest from.
 *
 * Section E.4 of the domain specification. The teller chooses; a difference is shown to the editor, never forced.
 * "Stopped" is never suggested, because it is about the work and not about what came of it.
 *
 * @example suggestedValence([{ direction: 'worse', evidenceLevel: 'e2' }]) // => 'bad'
 * @example suggestedValence([{ direction: 'better', evidenceLevel: 'e1' }, { direction: 'worse', evidenceLevel: 'e0' }]) // => 'good'
 * @example suggestedValence([{ direction: 'better', evidenceLevel: 'e0' }]) // => null
 */
export function suggestedValence(outcomes: Outcomes): Exclude<Valence, 'stopped'> | null {
  const directions = outcomes
    .filter(({ evidenceLevel }) => counted(evidenceLevel))
    .map(({ direction }) => direction);
  if (directions.length === 0) return null;
  const better = directions.includes('better');
  const worse = directions.includes('worse');
  if (better === worse) return 'mixed';
  return better ? 'good' : 'bad';
}

/**
 * What the outcomes suggest when it is not what the teller chose; null when they agree or when there is nothing
 * to suggest. A stopped process may have done good or harm on its way, so there is nothing to disagree about.
 *
 * @example differingValence({ valence: 'good', outcomes: [{ direction: 'worse', evidenceLevel: 'e3' }] }) // => 'bad'
 */
export function differingValence({
  valence,
  outcomes,
}: {
  readonly valence: Valence | null;
  readonly outcomes: Outcomes;
}): Exclude<Valence, 'stopped'> | null {
  const suggested = suggestedValence(outcomes);
  return valence === null || valence === 'stopped' || suggested === valence ? null : suggested;
}
