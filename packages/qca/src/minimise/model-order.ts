import type { CoverFamily } from './cover/smallest-covers.ts';
import { comparePrimes, primesByClass } from './primes/ordered-primes.ts';
import type { PrimeList } from './primes/prime-list.ts';

/** A model by the numbers of its prime implicants, in their order. */
export type PrimeModel = readonly number[];

/** How many models a family of covers stands for: any prime implicant of any class of each group. */
export const modelsIn = (primes: PrimeList, family: CoverFamily): number =>
  family.reduce(
    (product, group) => product * group.reduce((sum, index) => sum + primes.classes.weights[index]!, 0),
    1,
  );

/** Writes families of covers out as models, one after the other. */
export function* modelsOf(primes: PrimeList, families: Iterable<CoverFamily>): Generator<PrimeModel> {
  const members = primesByClass(primes);
  const compare = (a: number, b: number) => comparePrimes(primes, a, b);
  for (const family of families) {
    const choices = family.map((group) => group.flatMap((index) => members(index)).toSorted(compare));
    for (const model of products(choices)) yield model.toSorted(compare);
  }
}

function* products(choices: readonly (readonly number[])[]): Generator<readonly number[]> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const one of first) for (const others of products(rest)) yield [one, ...others];
}

/** Models in the order of R QCA: those with fewer terms first, then by their first prime implicant, and so on. */
export function compareModels(primes: PrimeList, a: PrimeModel, b: PrimeModel): number {
  if (a.length !== b.length) return a.length - b.length;
  for (const [index, prime] of a.entries()) {
    const difference = comparePrimes(primes, prime, b[index]!);
    if (difference !== 0) return difference;
  }
  return 0;
}
