import { danishNames, findPersonalData, type PersonalDataKind } from '@samskab/danish';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';

/** Letters and signs as people count them. */
export const LONGEST_STATEMENT = 140;

export type StatementRefusal =
  | { readonly code: 'empty' | 'no_words' | 'link' }
  /** How many signs it has; 140 is the most. */
  | { readonly code: 'too_long'; readonly signs: number }
  | { readonly code: 'personal'; readonly kinds: readonly PersonalDataKind[] };

/** What a moderator should look at. It stops nobody. */
export type StatementDoubt = 'two_thoughts' | 'question' | 'names_a_person' | 'hurts' | 'shouts';

/** A statement as it can be shown. */
export interface StatementText {
  readonly text: string;
  readonly doubts: readonly StatementDoubt[];
}

const SIGNS = new Intl.Segmenter('da', { granularity: 'grapheme' });
/** Whoever pastes a book is not counted out to its end. */
const LOOKED_AT = 20_000;
const LINK =
  /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]{2,}\.(?:dk|com|org|net|info|eu|ru|xyz|top)\b(?:\/\S*)?/iu;
/** Words that are hurled at people. A list this short only brings the worst to the top of the queue. */
const HURTS = /\b(?:perker|neger|luder|bøsserøv|spasser|mongol|abekat|kælling|svin|idiot|nazist)\w*/iu;

/**
 * A statement that somebody wrote: one line, one thought, at most 140 signs, without links and without what belongs to a
 * person. What is only doubtful, such as a name or two thoughts, is said to the moderator and refused to nobody.
 * @example readStatement('  Skolen bør låse op \n efter klokken 16. ') // => { ok: true, value: { text: 'Skolen bør låse op efter klokken 16.', doubts: [] } }
 * @example readStatement('Ring til mig på 20 30 40 50') // => { ok: false, error: { code: 'personal', kinds: ['phone'] } }
 * @example readStatement('Læs mere på www.eksempel.dk') // => { ok: false, error: { code: 'link' } }
 */
export function readStatement(raw: string): Result<StatementText, StatementRefusal> {
  const text = cleanText(raw.slice(0, LOOKED_AT)).replaceAll(/\s+/gu, ' ').trim();
  if (text === '') return refuse({ code: 'empty' });
  if (!/\p{L}{2}/u.test(text)) return refuse({ code: 'no_words' });
  const signs = [...SIGNS.segment(text)].length;
  if (signs > LONGEST_STATEMENT)
    return refuse({ code: 'too_long', signs: raw.length > LOOKED_AT ? raw.length : signs });
  if (LINK.test(text)) return refuse({ code: 'link' });
  const found = findPersonalData(text, danishNames);
  const kinds = [...new Set(found.filter(({ kind }) => kind !== 'name').map(({ kind }) => kind))];
  if (kinds.length > 0) return refuse({ code: 'personal', kinds });
  const named = found.some(({ kind, confidence }) => kind === 'name' && confidence === 'certain');
  return ok({ text, doubts: doubtsOf(text, named) });
}

function doubtsOf(text: string, named: boolean): readonly StatementDoubt[] {
  const letters = text.replaceAll(/\P{L}/gu, '');
  const doubts: readonly (readonly [StatementDoubt, boolean])[] = [
    [
      'two_thoughts',
      /[.;!?]\s+\p{L}/u.test(text) || (text.match(/ (?:og|samt|men|and|but) /giu) ?? []).length > 1,
    ],
    ['question', text.endsWith('?')],
    ['names_a_person', named],
    ['hurts', HURTS.test(text)],
    ['shouts', letters.length > 12 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()],
  ];
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
}
