import { countBits, lowestBit } from '../primes/bits.ts';
import type { CoverageClasses } from '../primes/coverage-classes.ts';

/** Maximal classes that cover one row: their numbers, and beside them their digests, which are quick to pass over. */
interface RowList {
  readonly indices: number[];
  readonly digests: number[];
}

/** The classes that lie in no other, ascending: one of these serves wherever a smaller one would. */
export function maximalClasses(classes: CoverageClasses): Int32Array {
  const { count, rows } = classes;
  const sizes = Int32Array.from({ length: count }, (_, index) => sizeOf(classes, index));
  const order = Int32Array.from({ length: count }, (_, index) => index).toSorted(
    (a, b) => sizes[b]! - sizes[a]! || a - b,
  );
  const lists = Array.from({ length: rows }, (): RowList => ({ indices: [], digests: [] }));
  const maximal: number[] = [];
  for (const index of order) {
    const digest = digestOf(classes, index);
    if (isInsideOne(classes, index, digest, shortestList(classes, index, lists))) continue;
    maximal.push(index);
    eachRow(classes, index, (row) => {
      lists[row]!.indices.push(index);
      lists[row]!.digests.push(digest);
    });
  }
  return Int32Array.from(maximal).toSorted();
}

function sizeOf({ bits, words }: CoverageClasses, index: number): number {
  let size = 0;
  for (let word = 0; word < words; word++) size += countBits(bits[index * words + word]!);
  return size;
}

function eachRow({ bits, words }: CoverageClasses, index: number, visit: (row: number) => void): void {
  for (let word = 0; word < words; word++)
    for (let rest = bits[index * words + word]!; rest !== 0; rest &= rest - 1)
      visit((word << 5) + lowestBit(rest));
}

/** One of 30 bits for each row: a set inside another has its digest inside the other's. */
function digestOf(classes: CoverageClasses, index: number): number {
  let digest = 0;
  eachRow(classes, index, (row) => (digest |= 1 << (row % 30)));
  return digest;
}

/** The list of the class's row that fewest maximal classes cover: one that holds the class would be in it. */
function shortestList(classes: CoverageClasses, index: number, lists: readonly RowList[]): RowList {
  let shortest: RowList | null = null;
  eachRow(classes, index, (row) => {
    const list = lists[row]!;
    if (shortest === null || list.indices.length < shortest.indices.length) shortest = list;
  });
  return shortest ?? { indices: [], digests: [] };
}

function isInsideOne(
  classes: CoverageClasses,
  index: number,
  digest: number,
  { indices, digests }: RowList,
): boolean {
  for (let at = 0; at < digests.length; at++)
    if ((digest & ~digests[at]!) === 0 && isInside(classes, index, indices[at]!)) return true;
  return false;
}

function isInside({ bits, words }: CoverageClasses, inner: number, outer: number): boolean {
  for (let word = 0; word < words; word++)
    if ((bits[inner * words + word]! & ~bits[outer * words + word]!) !== 0) return false;
  return true;
}
