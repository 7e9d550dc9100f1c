import type { Count, Solution, SolutionFinding } from '../kernel/solution.ts';
import { chartOf } from './cover/chart.ts';
import { irredundantCovers } from './cover/irredundant-covers.ts';
import { maximalClasses } from './cover/maximal-classes.ts';
import { Meter } from './cover/meter.ts';
import { smallestCover, type SmallestCover } from './cover/smallest-cover.ts';
import { smallestCovers, type CoverFamily } from './cover/smallest-covers.ts';
import { compareModels, modelsIn, modelsOf, type PrimeModel } from './model-order.ts';
import { placesOf } from './primes/bits.ts';
import type { CoverageClasses } from './primes/coverage-classes.ts';
import { comparePrimes, termOf } from './primes/ordered-primes.ts';
import type { PrimeList } from './primes/prime-list.ts';
import { primesOf, type Problem } from './problem.ts';
import type { CompleteWish } from './wish.ts';

/** More prime implicants than this are only counted. */
const MOST_PRIMES_LISTED = 5000;

/** A problem so far solved that its models can be counted and listed. */
export interface Solved {
  readonly primes: PrimeList;
  /** The classes that models may be made of. */
  readonly candidates: Int32Array;
  readonly smallest: SmallestCover;
  readonly isProven: boolean;
  /** Begins anew each time. */
  readonly families: () => Generator<CoverFamily>;
  /** Whether the families found so far were all there are. */
  readonly isWhole: () => boolean;
}

/** Finds prime implicants and a smallest cover. */
export function solve(problem: Problem, wish: CompleteWish): Solved {
  const { effort, shouldStop } = wish;
  const primes = primesOf(problem, new Meter(effort, shouldStop));
  const maximal = maximalClasses(primes.classes);
  const smallest = smallestCover(chartOf(primes.classes, maximal), new Meter(effort, shouldStop));
  const isProven = primes.complete && smallest.lowerBound === smallest.columns.length;
  const all = Int32Array.from({ length: primes.classes.count }, (_, index) => index);
  const candidates = wish.rowDominance ? maximal : all;
  let meter = new Meter(0);
  const families = function* (): Generator<CoverFamily> {
    meter = new Meter(effort / 2, shouldStop);
    if (wish.allModels)
      for (const cover of irredundantCovers(chartOf(primes.classes, candidates), meter))
        yield cover.map((column) => [column]);
    else if (isProven)
      yield* smallestCovers(chartOf(primes.classes, candidates), smallest.columns.length, meter);
    else yield smallest.columns.map((column) => [column]);
  };
  const isWhole = () => primes.complete && (isProven || wish.allModels) && !meter.isEmpty;
  return { primes, candidates, smallest, isProven, families, isWhole };
}

/** The solution as plain data: counted, listed and with what should be known about it. */
export function describeSolution(solved: Solved, wish: CompleteWish): Solution {
  const { primes, candidates, smallest, isProven } = solved;
  const { count, inAll } = surveyModels(solved, wish.countUpTo);
  const listed = listModels(solved, wish, count);
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

/** How many models there are and which prime implicants are in all of them. */
function surveyModels(
  solved: Solved,
  upTo: number,
): { readonly count: Count; readonly inAll: readonly number[] } {
  let [sum, inAll]: [number, ReadonlySet<number> | null] = [0, null];
  for (const family of solved.families()) {
    sum += modelsIn(solved.primes, family);
    if (sum > upTo) break;
    // The only class of its group with the only prime implicant of its class cannot be exchanged.
    const fixed = new Set(family.flatMap(([index, ...more]) => (more.length === 0 ? [index!] : [])));
    inAll = inAll === null ? fixed : fixed.intersection(inAll);
  }
  if (sum > upTo || !solved.isWhole() || inAll === null)
    // A count that was cut short before anything came still has the cover that is known.
    return { count: { atLeast: Math.max(1, sum) }, inAll: withoutAlternative(solved) };
  const { classOf, classes, count } = solved.primes;
  const isInAll = (prime: number) => inAll.has(classOf[prime]!) && classes.weights[classOf[prime]!] === 1;
  return { count: { exact: sum }, inAll: Array.from({ length: count }, (_, prime) => prime).filter(isInAll) };
}

function listModels(solved: Solved, wish: CompleteWish, count: Count): readonly PrimeModel[] {
  const listed = [...take(modelsOf(solved.primes, solved.families()), wish.mostModels)];
  if (listed.length === 0) {
    const known = [solved.smallest.columns.map((column) => [column])];
    listed.push(...take(modelsOf(solved.primes, known), wish.mostModels));
  }
  const isAll = 'exact' in count && count.exact === listed.length;
  return isAll ? listed.toSorted((a, b) => compareModels(solved.primes, a, b)) : listed;
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

/** Those that alone cover a positive row: they are in every model, but more may be. */
function withoutAlternative({ primes, candidates }: Solved): readonly number[] {
  const { classes, classOf } = primes;
  const times = new Int32Array(classes.rows);
  for (const index of candidates)
    for (const row of rowsOf(classes, index)) times[row]! += classes.weights[index]!;
  const alone = new Set(candidates.filter((index) => rowsOf(classes, index).some((row) => times[row] === 1)));
  if (alone.size === 0) return [];
  return Array.from({ length: primes.count }, (_, prime) => prime).filter((prime) =>
    alone.has(classOf[prime]!),
  );
}

function rowsOf({ bits, words }: CoverageClasses, index: number): readonly number[] {
  const rows: number[] = [];
  for (let word = 0; word < words; word++)
    for (const place of placesOf(bits[index * words + word]!)) rows.push((word << 5) + place);
  return rows;
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
