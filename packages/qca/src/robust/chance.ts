import { analyse, goodnessOf } from './analyse.ts';
import type { Baseline } from './rerun.ts';
import { shuffled } from './seeded-random.ts';

/** How often data without a pattern gave a solution as good as the one found. */
export interface ChanceResult {
  /** The solution's own goodness, 0 to 1. */
  readonly goodness: number;
  readonly runs: number;
  /** Runs that were as good or better. */
  readonly asGood: number;
  /**
   * (asGood + 1) / (runs + 1): the probability of a solution at least this good where outcome and conditions have
   * nothing to do with each other. Never 0, since the data themselves are one of the orders. 1 where there is no
   * solution.
   */
  readonly probability: number;
}

/** Sums of the same numbers in another order are the same. */
const SAME = 1e-9;

/**
 * How good solutions are when the outcomes are dealt out anew among the cases, so that no pattern can be but by
 * chance; the conditions, and how many cases have the outcome how much, stay as they are. One goodness for each deal.
 * @param random answers numbers from 0 to below 1
 * @example [...goodnessByChance(baselineOf({ cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, { name: 'Y', membership: [1, 0] }, {}), 2, () => 0)] // => [1, 1]
 */
export function* goodnessByChance(
  { table, outcome, settings }: Baseline,
  runs: number,
  random: () => number,
): Generator<number> {
  for (let run = 0; run < runs; run += 1) {
    const membership = shuffled(outcome.membership, random);
    const { models } = analyse(table, { name: outcome.name, membership }, settings);
    yield goodnessOf(models, table, membership);
  }
}

/**
 * How often chance alone would do as well as the solution found: a permutation test with the solution's goodness as
 * its statistic, exact whatever the sizes of the groups. Few cases and many conditions nearly always fit something:
 * this is how to see it (after Braumoeller, 2015, Guarding against false positives in QCA).
 * @param draws of goodnessByChance
 * @example chanceOf(baselineOf({ cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, { name: 'Y', membership: [1, 0] }, {}), [1, 0.5, 0.2]) // => { goodness: 1, runs: 3, asGood: 1, probability: 0.5 }
 */
export function chanceOf({ table, outcome, analysis }: Baseline, draws: readonly number[]): ChanceResult {
  const goodness = goodnessOf(analysis.models, table, outcome.membership);
  const asGood = draws.filter((draw) => draw >= goodness - SAME).length;
  return { goodness, runs: draws.length, asGood, probability: (asGood + 1) / (draws.length + 1) };
}
