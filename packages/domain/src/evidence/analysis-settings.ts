export const SOLUTION_KINDS = ['conservative', 'parsimonious', 'intermediate'] as const;
export type SolutionKind = (typeof SOLUTION_KINDS)[number];

/** How a column of measured numbers becomes a set in the workbench; a column without a way is taken as it is. */
export const CALIBRATION_WAYS = ['direct', 'fourValue', 'crisp'] as const;
export type CalibrationWay = (typeof CALIBRATION_WAYS)[number];

/** How many thresholds each way has. */
export const THRESHOLDS_OF: Readonly<Record<CalibrationWay, number>> = { direct: 3, fourValue: 3, crisp: 1 };

export interface ColumnCalibration {
  readonly column: string;
  readonly way: CalibrationWay;
  /** As many as the way has: fully out, neither, fully in; or where each group begins. Null where none is written yet. */
  readonly thresholds: readonly (number | null)[];
}

/** Everything that decides an analysis but its data: what an address holds and a settings file keeps. */
export interface AnalysisSettings {
  /** A column, or one value of it, as `SURV` or `X[2]`; empty while none is chosen. */
  readonly outcome: string;
  /** Whether it is the absence of the outcome that is to be explained. */
  readonly absent: boolean;
  readonly conditions: readonly string[];
  readonly solution: SolutionKind;
  /** For the intermediate solution: `DEV`, `~URB`, `X[2]`. */
  readonly expectations: readonly string[];
  readonly inclusion: number;
  /** Between this and the inclusion cut-off a row is contradictory; null when there is only one cut-off. */
  readonly contradiction: number | null;
  readonly pri: number;
  readonly n: number;
  /** Whether contradictory rows may be assumed to show the outcome. */
  readonly withContradictory: boolean;
  readonly missing: 'leaveOut' | 'refuse';
  readonly rowDominance: boolean;
  readonly allModels: boolean;
  readonly calibrations: readonly ColumnCalibration[];
}

/** What holds when nothing is said: the cut-offs that are usual for fuzzy sets, and nothing assumed. */
export const USUAL_SETTINGS: AnalysisSettings = {
  outcome: '',
  absent: false,
  conditions: [],
  solution: 'conservative',
  expectations: [],
  inclusion: 0.8,
  contradiction: null,
  pri: 0.5,
  n: 1,
  withContradictory: false,
  missing: 'leaveOut',
  rowDominance: false,
  allModels: false,
  calibrations: [],
};

/**
 * The outcome as it is written in the field: `~SURV` for its absence.
 * @example outcomeText({ outcome: 'SURV', absent: true }) // => '~SURV'
 */
export const outcomeText = ({ outcome, absent }: Pick<AnalysisSettings, 'outcome' | 'absent'>): string =>
  absent ? `~${outcome}` : outcome;
