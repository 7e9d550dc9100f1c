import type { Term } from '../../kernel/terms.ts';
import { countBits, lowestBit, placesOf } from './bits.ts';
import { valueIn } from './encoded-rows.ts';
import type { PrimeList } from './prime-list.ts';

/**
 * The order in which R QCA lists prime implicants of crisp and fuzzy conditions: fewest literals first, then condition
 * by condition the lower value first and a condition that is not in it last. With multi-value conditions R has an
 * order of its own; this one holds there too.
 */
export function comparePrimes(primes: PrimeList, a: number, b: number): number {
  const [first, second] = [primes.masks[a]!, primes.masks[b]!];
  const byLength = countBits(first) - countBits(second);
  if (byLength !== 0) return byLength;
  const [rowOfA, rowOfB] = [primes.rowOf(primes.classOf[a]!), primes.rowOf(primes.classOf[b]!)];
  for (let rest = first | second; rest !== 0; rest &= rest - 1) {
    const condition = lowestBit(rest);
    if (((first ^ second) >>> condition) & 1) return (first >>> condition) & 1 ? -1 : 1;
    const difference =
      valueIn(primes.positive, rowOfA, condition) - valueIn(primes.positive, rowOfB, condition);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A prime implicant with its literals. */
export function termOf(primes: PrimeList, prime: number): Term {
  const row = primes.rowOf(primes.classOf[prime]!);
  return placesOf(primes.masks[prime]!).map((condition) => ({
    condition,
    value: valueIn(primes.positive, row, condition),
  }));
}

/** The prime implicants of each class, in order. */
export function primesByClass(primes: PrimeList): (index: number) => readonly number[] {
  const start = new Int32Array(primes.classes.count + 1);
  for (let prime = 0; prime < primes.count; prime++) start[primes.classOf[prime]! + 1]!++;
  for (let index = 0; index < primes.classes.count; index++) start[index + 1]! += start[index]!;
  const next = start.slice();
  const members = new Int32Array(primes.count);
  for (let prime = 0; prime < primes.count; prime++) members[next[primes.classOf[prime]!]!++] = prime;
  return (index) =>
    [...members.subarray(start[index]!, start[index + 1]!)].toSorted((a, b) => comparePrimes(primes, a, b));
}
