const WORDS = /[\p{L}\p{N}]+/gu;
/** Words of one or two letters are in every text. */
const SHORTEST = 3;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(WORDS) ?? []).filter((word) => word.length >= SHORTEST));

/**
 * How much two texts are made of the same words: the words in both, divided by the words of the one that has
 * fewer (the overlap coefficient, Szymkiewicz 1934 and Simpson 1943). A short text that is all in a long one gets 1,
 * because the same story may be told at length the second time. Each word counts once; case does not count.
 *
 * Null when one of the texts has no word of three letters: nothing can be said.
 *
 * @example wordOverlap('Suppe hver torsdag', 'Hver torsdag er der suppe til alle') // => 1
 * @example wordOverlap('Suppe hver torsdag', 'Cykler til unge') // => 0
 * @example wordOverlap('', 'Suppe') // => null
 */
export function wordOverlap(one: string, other: string): number | null {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return null;
  return [...fewer].filter((word) => more.has(word)).length / fewer.size;
}
