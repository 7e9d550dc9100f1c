/** Windows-1252 letters that a careless conversion left as the control signs U+0080–U+009F. */
const C1 = /[\u0080-\u009f]/g;
const WINDOWS = new TextDecoder('windows-1252');

/**
 * Repairs quotation marks and dashes that stand as control signs. They are in no text that people wrote.
 * @example repaired('\u0093Ja\u0094') // => '“Ja”'
 */
export const repaired = (text: string): string =>
  text.replaceAll(C1, (sign) => WINDOWS.decode(new Uint8Array([sign.charCodeAt(0)])));

/**
 * A text of at most `limit` characters, cut between two words and ended with an ellipsis.
 * @example truncated('Mange spiste alene', 14) // => 'Mange spiste…'
 */
export function truncated(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit);
  const blank = room.search(/\s\S*$/);
  const kept = blank > limit / 2 ? room.slice(0, blank) : room.slice(0, -1);
  return `${kept
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .replace(/[\s,;:–-]+$/, '')}…`;
}

/**
 * Gives the first letter of each sentence its capital. For sources that keep everything in small letters; the
 * capitals of names are lost there and are not guessed.
 * @example sentenceCased('a forum. did it work? yes') // => 'A forum. Did it work? Yes'
 */
export const sentenceCased = (text: string): string =>
  text.replaceAll(/(?:^|[.!?]\s+)\P{L}{0,2}\p{Ll}/gu, (beginning) => beginning.toUpperCase());

/**
 * What stands after the first of the headings `from`, up to the next of the headings `until` or the end.
 * Null when none of the first is there. Headings are compared letter by letter.
 * @example sectionOf('Aim  Eat together. Result  We did.', ['Aim'], ['Result']) // => 'Eat together.'
 */
export function sectionOf(text: string, from: readonly string[], until: readonly string[]): string | null {
  const [start] = placesOf(text, from, 0);
  if (!start) return null;
  const end = placesOf(text, until, start.end)[0]?.start ?? text.length;
  return text
    .slice(start.end, end)
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}

function placesOf(text: string, headings: readonly string[], after: number) {
  return headings
    .map((heading) => ({ start: text.indexOf(heading, after), length: heading.length }))
    .filter(({ start }) => start >= 0)
    .map(({ start, length }) => ({ start, end: start + length }))
    .toSorted((a, b) => a.start - b.start);
}

const ADDRESS = /https?:\/\/[^\s<>"«»“”]+/g;

/**
 * The web addresses in a text, each once, without the punctuation of the sentence around them.
 * @example addressesIn('See https://a.dk/x. And (https://b.dk)') // => ['https://a.dk/x', 'https://b.dk']
 */
export function addressesIn(text: string): readonly string[] {
  const found = (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;:!?)\]}'’]+$/, ''));
  return [...new Set(found)].filter((address) => URL.canParse(address) && address.length <= 2000);
}
