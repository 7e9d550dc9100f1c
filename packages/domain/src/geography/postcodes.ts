import { nameKey } from './name-key.ts';
import { POSTCODE_ROWS } from './postcode-rows.ts';

interface Postcodes {
  readonly first: number;
  readonly last: number;
  readonly town: string;
}

const ROWS: readonly Postcodes[] = POSTCODE_ROWS.split('|').map((row) => {
  const [codes = '', ...town] = row.split(' ');
  const [first = '', last = first] = codes.split('-');
  return { first: Number(first), last: Number(last), town: town.join(' ') };
});

/**
 * The town of a postcode; null when we know no such code. Some codes are newer than our list.
 * @example townOfPostcode('8000') // => 'Aarhus C'
 * @example townOfPostcode('1408') // => 'København K'
 * @example townOfPostcode('0001') // => null
 */
export function townOfPostcode(postcode: string): string | null {
  if (!/^\d{4}$/.test(postcode)) return null;
  const code = Number(postcode);
  return ROWS.find(({ first, last }) => first <= code && code <= last)?.town ?? null;
}

/**
 * Whether postcode and town belong together as somebody wrote them: "Århus" will do for "Aarhus C", and a village before
 * the town too. A code that we do not know fits every town, because our list may be older than it.
 * @example fitsTown('8000', 'Århus') // => true
 * @example fitsTown('8000', 'Odense C') // => false
 * @example fitsTown('8380', 'Trige by') // => true
 */
export function fitsTown(postcode: string, town: string): boolean {
  const known = townOfPostcode(postcode);
  if (known === null || town.trim() === '') return true;
  const [ours, theirs] = [nameKey(known), nameKey(town)];
  return ours.includes(theirs) || theirs.includes(ours) || firstWord(known) === firstWord(town);
}

const firstWord = (town: string): string => nameKey(town.trim().split(/\s+/)[0] ?? '');
