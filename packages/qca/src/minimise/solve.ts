import { allSmallestCovers } from './cover/all-smallest-covers.ts';
import { chartOf } from './cover/chart.ts';
import { irredundantCovers } from './cover/irredundant-covers.ts';
import { maximalClasses } from './cover/maximal-classes.ts';
import { Meter } from './cover/meter.ts';
import { smallestCover, type SmallestCover } from './cover/smallest-cover.ts';
import { smallestCovers, type CoverFamily } from './cover/smallest-covers.ts';
import type { PrimeList } from './primes/prime-list.ts';
import { primesOf, type Problem } from './problem.ts';
import type { CompleteWish } from './wish.ts';

/** Counting and listing models may take this part of the effort of finding a smallest one. */
const PART_FOR_COUNTING = 0.1;

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
  const classes = maximalClasses(primes.classes);
  const { maximal } = classes;
  const smallest = smallestCover(chartOf(primes.classes, maximal), new Meter(effort, shouldStop));
  const isProven = primes.complete && smallest.lowerBound === smallest.columns.length;
  const all = Int32Array.from({ length: primes.classes.count }, (_, index) => index);
  const candidates = wish.rowDominance ? maximal : all;
  // Where few classes lie in others, looking for containers first only costs.
  const isMostlyMaximal = primes.classes.count < maximal.length * 2;
  let meter = new Meter(0);
  const families = function* (): Generator<CoverFamily> {
    meter = new Meter(effort * PART_FOR_COUNTING, shouldStop);
    if (wish.allModels)
      for (const cover of irredundantCovers(chartOf(primes.classes, candidates), meter))
        yield cover.map((column) => [column]);
    else if (!isProven) yield smallest.columns.map((column) => [column]);
    else if (wish.rowDominance || isMostlyMaximal)
      yield* smallestCovers(chartOf(primes.classes, candidates), smallest.columns.length, meter);
    else yield* allSmallestCovers(primes.classes, classes, smallest.columns.length, meter);
  };
  const isWhole = () => primes.complete && (isProven || wish.allModels) && !meter.isEmpty;
  return { primes, candidates, smallest, isProven, families, isWhole };
}
