import type { Hit } from './finding.ts';

// Two letters and five digits, the first digit not 0 (Motorstyrelsen). I, O, Q and W are not used.
const PLATE = /(?<![\p{L}\p{N}_/-])([A-HJ-NPR-VX-Z]{2})[ -]?([1-9]\d[ .]?\d{3})(?![\p{L}\p{N}_/@-]|[.,]\d)/gu;
const PLATE_BEFORE =
  /(?:nummerplade(?:n|r)?|reg(?:istrerings)?\.? ?(?:nr|nummer)|indreg\.?|bilen|varevognen?|licen[cs]e plate|plate)(?: (?:er|med|is))?[.:]? ?$/iu;
// Countries before a postcode, currencies before an amount, and laws, standards and court lists.
const OTHER_LETTERS = new Set(
  'AT BE BS CH DE DK EF EN ES EU FI FR GB KR LB LT LU NL PL PT RR SE SK SS TV UK US VU'.split(' '),
);
const COUNTED_AFTER = /^ ?(?:kr|dkk|euro|eur|€|\$|%|stk)(?!\p{L})/iu;

/**
 * Finds Danish number plates of the ordinary kind; plates with words of the owner's choice are not found.
 * @example findPlates('Bilen har nummerplade CX 45 678') // => [{ start: 22, end: 31, confidence: 'certain' }]
 */
export function findPlates(text: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(PLATE)) {
    const [whole, letters = ''] = match;
    const end = match.index + whole.length;
    const named = PLATE_BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index));
    const other = OTHER_LETTERS.has(letters) || COUNTED_AFTER.test(text.slice(end, end + 6));
    if (named || !other) hits.push({ start: match.index, end, confidence: named ? 'certain' : 'possible' });
  }
  return hits;
}
