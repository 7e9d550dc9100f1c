/** Addresses up to here are left as they are, as they always were: a link to an analysis may take some thousand signs. */
const LEFT_ALONE = 16_000;
const LONGEST_PATH = 2000;
/** Of each value so much is kept: more than any page reads of it, also in letters that take nine signs each. */
const OF_A_VALUE = 3000;
const MOST_VALUES = 500;

/**
 * An address as the site is to see it: a very long one is cut, value by value, before anything is made of it, so that
 * no page, link, log or memory ever holds what somebody pasted. Pages say themselves when they read only a part.
 * Null when the path alone is too long for any page of ours.
 * @example shortAddress('/erfaringer?q=gryde') // => '/erfaringer?q=gryde'
 * @example shortAddress(`/erfaringer?q=${'%F0%9F%8D%B2'.repeat(100_000)}&page=2`)?.length // => 3021
 * @example shortAddress(`/${'a'.repeat(20_000)}`) // => null
 */
export function shortAddress(address: string): string | null {
  if (address.length <= LEFT_ALONE) return address;
  const end = address.indexOf('?');
  if (end < 0 || end > LONGEST_PATH) return null;
  let short = address.slice(0, end);
  let sign = '?';
  for (const value of address.slice(end + 1).split('&', MOST_VALUES)) {
    const kept = sign + value.slice(0, OF_A_VALUE);
    if (short.length + kept.length > LEFT_ALONE) continue;
    short += kept;
    sign = '&';
  }
  return short;
}
