import { TEXT_LIMITS, type AnonymityLevel, type ExperienceContent, type Valence } from './content.ts';

type Told = Pick<ExperienceContent, 'story' | 'problemFirst' | 'problemAgreed' | 'actions'>;

// The end of a sentence: a stop with what closes it, and then a blank or the end. "fx." and "kl. 14" are no ends.
const SENTENCE_END = /[.!?…]+["»«”')\]]*(?=\s+[\p{Lu}\p{Lo}\d"«»“(]|\s*$)/gu;
const SHORT_FORMS =
  /(?:^|[\s(])(?:fx|f\.eks|bl\.a|ca|kl|nr|stk|dvs|mv|m\.v|osv|pga|inkl|d|e\.g|i\.e|approx)\.$/iu;

/**
 * The first sentence of a text, with its stop; all of a text that has none.
 * @example firstSentence('Mange spiste alene. Det ville vi ændre.') // => 'Mange spiste alene.'
 * @example firstSentence('Vi begyndte kl. 14 hver dag') // => 'Vi begyndte kl. 14 hver dag'
 */
export function firstSentence(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  for (const { index, 0: stop } of line.matchAll(SENTENCE_END)) {
    const sentence = line.slice(0, index + stop.length);
    if (!SHORT_FORMS.test(sentence)) return sentence;
  }
  return line;
}

/**
 * A text of at most `limit` characters, cut between words, with "…" where something was left out.
 * @example shortened('En gryde suppe til alle i gården', 20) // => 'En gryde suppe til…'
 * @example shortened('Suppe', 20) // => 'Suppe'
 */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const between = cut.lastIndexOf(' ');
  return `${(between > limit / 2 ? cut.slice(0, between) : cut).toWellFormed().replace(/[\s,;:–.-]+$/u, '')}…`;
}

/**
 * A title to begin with, from what was told: the new action, else what was done, else the problem. Empty when
 * nothing was told. The teller changes it.
 * @example suggestedTitle({ ...emptyContent(), problemFirst: 'Ældre spiser alene.' }) // => 'Ældre spiser alene'
 */
export function suggestedTitle({ story, actions, problemFirst }: Told): string {
  const told = [actions[0]?.text ?? '', story.did, problemFirst, story.before].find(
    (text) => text.trim() !== '',
  );
  const sentence = firstSentence(told ?? '');
  return shortened(sentence.replace(/\.$/u, ''), TEXT_LIMITS.title);
}

/**
 * A summary to begin with, from what was told: the problem, what was done and what happened, one sentence
 * each, as many as there is room for. Empty when nothing was told.
 * @example suggestedSummary({ ...emptyContent(), problemFirst: 'Ældre spiser alene', story: { before: '', did: 'Vi satte en gryde over. Hver dag.', happened: 'Mange kom.', learned: '' } }) // => 'Ældre spiser alene. Vi satte en gryde over. Mange kom.'
 */
export function suggestedSummary({ story, problemFirst, problemAgreed }: Told): string {
  const problem = [problemAgreed, problemFirst, story.before].find((text) => text.trim() !== '') ?? '';
  const sentences = [problem, story.did, story.happened].map(firstSentence).filter((text) => text !== '');
  const stopped = sentences.map((text) => (/[.!?…]["»«”')\]]*$/u.test(text) ? text : `${text}.`));
  const fitting = stopped.reduce(
    (sum, text) => (`${sum} ${text}`.trim().length <= TEXT_LIMITS.summary ? `${sum} ${text}`.trim() : sum),
    '',
  );
  return fitting !== '' ? fitting : shortened(stopped[0] ?? '', TEXT_LIMITS.summary);
}

/**
 * How much readers may recognise unless the teller chooses otherwise: kind and municipality for what went
 * well, kind and part of the country for everything else (section E.5).
 * @example suggestedAnonymity('good') // => 'A1'
 * @example suggestedAnonymity('stopped') // => 'A2'
 */
export const suggestedAnonymity = (valence: Valence | null): AnonymityLevel =>
  valence === 'good' ? 'A1' : 'A2';
