import { countBits } from '../primes/bits.ts';
import type { CoverageClasses } from '../primes/coverage-classes.ts';

/** The classes that lie in no other, ascending: one of these serves wherever a smaller one would. */
export function maximalClasses(classes: CoverageClasses): Int32Array {
  const { count, words, bits, rows } = classes;
  const sizes = Int32Array.from({ length: count }, (_, index) => {
    let size = 0;
    for (let word = 0; word < words; word++) size += countBits(bits[index * words + word]!);
    return size;
  });
  const order = Int32Array.from({ length: count }, (_, index) => index).toSorted(
    (a, b) => sizes[b]! - sizes[a]! || a - b,
  );
  const lists: number[][] = Array.from({ length: rows }, () => []);
  const maximal: number[] = [];
  for (const index of order) {
    const among = shortestList(classes, index, lists);
    if (among.some((other) => isInside(bits, index * words, other * words, words))) continue;
    maximal.push(index);
    for (let row = 0; row < rows; row++) if (classes.covers(index, row)) lists[row]!.push(index);
  }
  return Int32Array.from(maximal).toSorted();
}

/** The maximal classes found so far that cover one of the class's rows, for the row with fewest of them. */
function shortestList(
  classes: CoverageClasses,
  index: number,
  lists: readonly number[][],
): readonly number[] {
  let shortest: readonly number[] | null = null;
  for (let row = 0; row < classes.rows; row++)
    if (classes.covers(index, row) && (shortest === null || lists[row]!.length < shortest.length))
      shortest = lists[row]!;
  return shortest ?? [];
}

function isInside(bits: Int32Array, inner: number, outer: number, words: number): boolean {
  for (let word = 0; word < words; word++)
    if ((bits[inner + word]! & ~bits[outer + word]!) !== 0) return false;
  return true;
}
