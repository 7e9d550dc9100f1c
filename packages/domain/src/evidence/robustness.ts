import {
  chanceOf,
  goodnessByChance,
  leaveOneOut,
  seededRandom,
  stabilityOf,
  type Baseline,
} from '@samskab/qca';

/** How much a finding hangs on single cases, and how often chance alone does as well. Null where there is no pattern. */
export interface Robustness {
  /** Share of the runs without one case that found the same patterns. */
  readonly same: number | null;
  /** Probability of a solution as good where conditions and outcome have nothing to do with each other. */
  readonly chance: number | null;
}

/** How often outcomes are dealt out anew: enough to tell 1 in 20 from 1 in 10. */
export const CHANCE_RUNS = 400;
const SEED = 20_261_130;

/**
 * Tries a finding: without each case in turn, and against chance. One step a run, so that whoever asks can let others
 * have a turn in between. The same data give the same answer, because chance starts from a seed.
 * @example tryOut(findPatterns([], { codebook: SAMSKAB_CODEBOOK, outcome: 'O2', conditions: ['C04'] }).sides[0].baseline).next().value // => { same: null, chance: null }
 */
export function* tryOut(baseline: Baseline, runs: number = CHANCE_RUNS): Generator<null, Robustness> {
  if (baseline.analysis.models.length === 0) return { same: null, chance: null };
  const without = [];
  for (const run of leaveOneOut(baseline)) {
    without.push(run);
    yield null;
  }
  const draws: number[] = [];
  for (const draw of goodnessByChance(baseline, runs, seededRandom(SEED))) {
    draws.push(draw);
    yield null;
  }
  const { same } = stabilityOf(baseline, without);
  return { same: same / without.length, chance: chanceOf(baseline, draws).probability };
}
