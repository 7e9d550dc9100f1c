import type { Count, Solution, SolutionFinding } from '../kernel/solution.ts';
import type { CoverFamily } from './cover/smallest-covers.ts';
import { compareModels, modelsOf, type PrimeModel } from './model-order.ts';
import { comparePrimes, termOf } from './primes/ordered-primes.ts';
import type { Solved } from './solve.ts';
import { surveyModels } from './survey-models.ts';
import type { CompleteWish } from './wish.ts';

/** More prime implicants than this are only counted. */
const MOST_PRIMES_LISTED = 5000;

/** The solution as plain data: counted, listed and with what should be known about it. */
export function describeSolution(solved: Solved, wish: CompleteWish): Solution {
  const { primes, candidates, smallest, isProven } = solved;
  const { count, inAll, families } = surveyModels(solved, wish);
  const listed = listFrom(solved, families, count, wish.mostModels);
  const unique = uniqueness(count, isProven || wish.allModels);
  const total = candidates.reduce((sum, index) => sum + primes.classes.weights[index]!, 0);
  const term = (prime: number) => termOf(primes, prime);
  const found = {
    terms: smallest.columns.length,
    proven: isProven,
    lowerBound: primes.complete ? smallest.lowerBound : 1,
    unique,
    count,
    models: listed.map((model) => model.map(term)),
    primeImplicants: primesToList(solved, listed, total).map(term),
    primeImplicantCount: primes.complete ? { exact: total } : { atLeast: primes.count },
    essential: inAll.toSorted((a, b) => comparePrimes(primes, a, b)).map(term),
  };
  return { ...found, findings: findingsOf(found) };
}

function listFrom(
  { primes }: Solved,
  families: readonly CoverFamily[],
  count: Count,
  most: number,
): readonly PrimeModel[] {
  const listed = [...take(modelsOf(primes, families), most)];
  const isAll = 'exact' in count && count.exact === listed.length;
  return isAll ? listed.toSorted((a, b) => compareModels(primes, a, b)) : listed;
}

function* take<Value>(values: Iterable<Value>, most: number): Generator<Value> {
  let left = most;
  if (left <= 0) return;
  for (const value of values) {
    yield value;
    if (--left <= 0) return;
  }
}

function uniqueness(count: Count, isSure: boolean): boolean | null {
  if (!isSure) return null;
  if ('exact' in count) return count.exact === 1;
  return count.atLeast > 1 ? false : null;
}

function primesToList(
  { primes, candidates }: Solved,
  models: readonly PrimeModel[],
  total: number,
): readonly number[] {
  const compare = (a: number, b: number) => comparePrimes(primes, a, b);
  if (total > MOST_PRIMES_LISTED) return [...new Set(models.flat())].toSorted(compare);
  const kept = new Set(candidates);
  const all = Array.from({ length: primes.count }, (_, prime) => prime);
  return all.filter((prime) => kept.has(primes.classOf[prime]!)).toSorted(compare);
}

function findingsOf(found: Omit<Solution, 'findings'>): readonly SolutionFinding[] {
  const { count, terms, lowerBound, primeImplicantCount } = found;
  const several = 'exact' in count ? count.exact > 1 : count.atLeast > 1;
  const findings: (SolutionFinding | false)[] = [
    several && { code: 'ambiguous', count },
    !found.proven && { code: 'not_proven_smallest', terms, lowerBound },
    found.models.some((model) => model.some((term) => term.length === 0)) && { code: 'always_true' },
    'atLeast' in primeImplicantCount && {
      code: 'prime_implicants_incomplete',
      atLeast: primeImplicantCount.atLeast,
    },
  ];
  return findings.filter((finding) => finding !== false);
}
