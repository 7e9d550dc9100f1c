import type { AnalysisSettings } from '@samskab/domain/analysis-settings';
import {
  baselineOf,
  chanceOf,
  collect,
  formatModel,
  formatTerm,
  goodnessByChance,
  leaveOneOut,
  parseLiteral,
  seededRandom,
  solutionFit,
  stabilityOf,
  subsample,
  sweepCutOff,
  type Baseline,
  type ChanceResult,
  type PreparedTable,
  type Rerun,
  type Watch,
} from '@samskab/qca';
import { cutOffsOf, includedRows, prepareAnalysis } from './prepare-analysis.ts';
import type { Refusal } from './refusals.ts';
import type { WorkbenchTable } from './workbench-table.ts';

/** The ways in which a solution is tried. */
export const TRIALS = ['leaveOneOut', 'subsample', 'chance', 'sweep'] as const;
export type Trial = (typeof TRIALS)[number];

/** Enough for a probability with two decimals. */
const RUNS = 1000;
const SHARE = 0.8;
const SEED = 2026;
/** Every hundredth from 0.5 up: below that a row speaks against the outcome. */
const CUT_OFFS = Array.from({ length: 51 }, (_, at) => (50 + at) / 100);

/** Steps for each of many runs: one that takes longer is answered with the best it has. */
const EFFORT = 2e6;

/** How many runs a trial has. */
export const runsOf = (trial: Trial, cases: number): number =>
  ({ leaveOneOut: cases, subsample: RUNS, chance: RUNS, sweep: CUT_OFFS.length })[trial];

export interface Stable {
  readonly runs: number;
  readonly same: number;
  readonly empty: number;
  readonly terms: readonly { readonly term: string; readonly times: number }[];
}
export interface SweptPoint {
  readonly cutOff: number;
  readonly inclusion: number | null;
  readonly coverage: number | null;
  readonly solution: string | null;
  readonly isSame: boolean;
}

/** What a trial showed, or as much of it as was made before somebody stopped it. */
export type TrialResult =
  | { readonly trial: 'leaveOneOut'; readonly stable: Stable; readonly changing: readonly string[] }
  | { readonly trial: 'subsample'; readonly stable: Stable; readonly share: number }
  | { readonly trial: 'chance'; readonly chance: ChanceResult }
  | {
      readonly trial: 'sweep';
      readonly points: readonly SweptPoint[];
      readonly chosen: number;
    };

export type TrialAnswer =
  | { readonly ok: true; readonly value: TrialResult }
  | { readonly ok: false; readonly refusal: Refusal };

/** Tries the solution of a set-up in one way. The same question has the same answer: chance comes from a seed. */
export function tryOut(
  trial: Trial,
  table: WorkbenchTable,
  settings: AnalysisSettings,
  watch: Watch = {},
): TrialAnswer {
  const prepared = prepareAnalysis(table, settings);
  if (!prepared.ok) return prepared;
  const baseline = baselineFor(prepared.value, settings);
  return { ok: true, value: TRY[trial](baseline, settings, watch) };
}

function baselineFor({ table, outcome }: PreparedTable, settings: AnalysisSettings): Baseline {
  const expectations = settings.expectations.flatMap((text) => {
    const literal = parseLiteral(text, table.conditions);
    return literal.ok ? [literal.value] : [];
  });
  return baselineOf(table, outcome, {
    cutOffs: cutOffsOf(settings),
    include: includedRows(settings),
    rowDominance: settings.rowDominance,
    effort: EFFORT,
    ...(settings.solution === 'intermediate' && { expectations }),
  });
}

type TryOut = (baseline: Baseline, settings: AnalysisSettings, watch: Watch) => TrialResult;

const TRY: Readonly<Record<Trial, TryOut>> = {
  leaveOneOut(baseline, _, watch) {
    const reruns = collect(leaveOneOut(baseline), watch);
    const changing = reruns.filter(({ isSame }) => !isSame).map(({ what }) => what);
    return { trial: 'leaveOneOut', stable: stable(baseline, reruns), changing };
  },
  subsample(baseline, _, watch) {
    const drawn = subsample(baseline, { runs: RUNS, share: SHARE }, seededRandom(SEED));
    return { trial: 'subsample', stable: stable(baseline, collect(drawn, watch)), share: SHARE };
  },
  chance(baseline, _, watch) {
    const draws = collect(goodnessByChance(baseline, RUNS, seededRandom(SEED)), watch);
    return { trial: 'chance', chance: chanceOf(baseline, draws) };
  },
  sweep(baseline, { inclusion }, watch) {
    const values = [...new Set([...CUT_OFFS, inclusion])].toSorted((a, b) => a - b);
    const reruns = collect(sweepCutOff(baseline, 'inclusion', values), watch);
    return {
      trial: 'sweep',
      points: reruns.map((rerun) => pointOf(baseline, rerun)),
      chosen: inclusion,
    };
  },
};

function stable(baseline: Baseline, reruns: readonly Rerun<unknown>[]): Stable {
  const { runs, same, empty, terms } = stabilityOf(baseline, reruns);
  const { conditions } = baseline.table;
  return {
    runs,
    same,
    empty,
    terms: terms.map(({ term, times }) => ({ term: formatTerm(term, conditions), times })),
  };
}

function pointOf({ table, outcome }: Baseline, { what, models, isSame }: Rerun<number>): SweptPoint {
  const { inclusion, coverage } = solutionFit(models.slice(0, 1), table, outcome.membership);
  const [first, ...others] = models.map((model) => formatModel(model, table.conditions));
  if (first === undefined) return { cutOff: what, inclusion: null, coverage: null, solution: null, isSame };
  return {
    cutOff: what,
    inclusion,
    coverage,
    solution: others.length > 0 ? `${first} (+${others.length})` : first,
    isSame,
  };
}
