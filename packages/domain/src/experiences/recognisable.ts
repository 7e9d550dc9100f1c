import { ANONYMITY_LEVELS, type AnonymityLevel, type ExperienceContent } from './content.ts';

/** With fewer alike, somebody who knows the place may know who it is about (section E.5, rule 3). */
export const ENOUGH_ALIKE = 3;

type Judged = Pick<ExperienceContent, 'anonymity' | 'valence'>;

/**
 * The level of anonymity to suggest when too few stories are like one; null when there is nothing to suggest. From
 * A3 on readers see no place, so the question does not arise; an open story that went well is open on purpose.
 *
 * It is a suggestion to the teller. An editor never lowers the level and never raises it alone.
 *
 * @param alike how many other published stories share region, kinds of actors, main theme and year of start
 * @example higherAnonymity({ anonymity: 'A1', valence: 'bad' }, 2) // => 'A2'
 * @example higherAnonymity({ anonymity: 'A1', valence: 'bad' }, 3) // => null
 * @example higherAnonymity({ anonymity: 'A0', valence: 'good' }, 0) // => null
 */
export function higherAnonymity({ anonymity, valence }: Judged, alike: number): AnonymityLevel | null {
  if (anonymity === null || alike >= ENOUGH_ALIKE) return null;
  if (anonymity === 'A0' && valence === 'good') return null;
  const next = ANONYMITY_LEVELS.indexOf(anonymity) + 1;
  return next <= 3 ? (ANONYMITY_LEVELS[next] ?? null) : null;
}
