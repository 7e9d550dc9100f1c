import type { Meter } from '../cover/meter.ts';
import { differences, type EncodedRows } from './encoded-rows.ts';
import { PrimeList } from './prime-list.ts';
import { minimalSets, Transversals } from './transversals.ts';

/** When the meter is empty this many of each row's prime implicants are still found, so that every row has some. */
const MINIMUM_PER_ROW = 200;

/** Finding one takes about as long as so many steps of the search for covers. */
const STEPS_PER_PRIME = 100;

/**
 * The prime implicants that may cover every row but the negative ones: for each positive row the minimal sets of
 * conditions that tell it from all negative rows. What is nowhere observed is never listed, so the number of
 * conditions costs little. When the meter is empty the list is incomplete and says so.
 */
export function primesAgainst(positive: EncodedRows, negative: EncodedRows, meter: Meter): PrimeList {
  const primes = new PrimeList(positive);
  const all = positive.conditions === 0 ? 0 : -1 >>> (32 - positive.conditions);
  for (let row = 0; row < positive.count; row++) {
    let visited = 0;
    const search = new Transversals(distinctions(positive, row, negative), positive.conditions);
    const isWhole = search.each(all, (mask) => {
      primes.add(mask, row);
      meter.spend(STEPS_PER_PRIME);
      return ++visited < MINIMUM_PER_ROW || !meter.isEmpty;
    });
    if (!isWhole) primes.complete = false;
  }
  return primes;
}

/** The minimal sets of conditions in which a positive row differs from a negative one. */
export function distinctions(positive: EncodedRows, row: number, negative: EncodedRows): number[] {
  const sets: number[] = [];
  for (let other = 0; other < negative.count; other++) sets.push(differences(positive, row, negative, other));
  return minimalSets(sets);
}
