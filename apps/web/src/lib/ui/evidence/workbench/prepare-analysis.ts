import {
  outcomeText,
  type AnalysisSettings,
  type ColumnCalibration,
} from '@samskab/domain/analysis-settings';
import {
  calibrate,
  columnOfOutcome,
  prepareTable,
  type Calibration,
  type CutOffs,
  type NumberColumn,
  type PreparedTable,
  type SolveWish,
} from '@samskab/qca';
import { columnRefusal, CUT_OFFS_NOT_IN_ORDER, NO_OUTCOME, tableRefusal, type Refusal } from './refusals.ts';
import { numbersIn, type WorkbenchTable } from './workbench-table.ts';

type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

/** The columns that an analysis looks at: its conditions, and last the outcome. */
export const columnsUsed = ({ conditions, outcome }: AnalysisSettings): readonly string[] => [
  ...conditions.filter((code) => code !== columnOfOutcome(outcome)),
  columnOfOutcome(outcome),
];

/** A calibration as the package knows it; null while a threshold is not written. */
export function calibrationOf({ way, thresholds }: ColumnCalibration): Calibration | null {
  const known = thresholds.filter((threshold) => threshold !== null);
  if (known.length < thresholds.length) return null;
  if (way !== 'direct') return { method: way, thresholds: known };
  const [exclusion = 0, crossover = 0, inclusion = 0] = known;
  return { method: 'direct', exclusion, crossover, inclusion };
}

/** The table as it is analysed: columns calibrated, cases that lack something left out or refused. */
export function prepareAnalysis(table: WorkbenchTable, settings: AnalysisSettings): Answer<PreparedTable> {
  if (settings.outcome === '') return { ok: false, refusal: NO_OUTCOME };
  if (settings.contradiction !== null && settings.contradiction > settings.inclusion)
    return { ok: false, refusal: CUT_OFFS_NOT_IN_ORDER };
  const numbers = numbersIn(table, columnsUsed(settings));
  const columns: NumberColumn[] = [];
  for (const column of numbers.columns) {
    const calibrated = calibratedColumn(column, settings);
    if (!calibrated.ok) return calibrated;
    columns.push(calibrated.value);
  }
  const outcome = outcomeText(settings);
  const roles = { conditions: columnsUsed(settings).slice(0, -1), outcome };
  const prepared = prepareTable({ cases: numbers.cases, columns }, roles, settings.missing);
  return prepared.ok ? prepared : { ok: false, refusal: tableRefusal(prepared.error, outcome) };
}

function calibratedColumn(column: NumberColumn, { calibrations }: AnalysisSettings): Answer<NumberColumn> {
  const wished = calibrations.find((one) => one.column === column.name);
  if (!wished) return { ok: true, value: column };
  const calibration = calibrationOf(wished);
  const calibrated = calibration
    ? calibrate(column.values, calibration)
    : ({ ok: false, error: { code: 'thresholds_missing', wanted: wished.thresholds.length } } as const);
  return calibrated.ok
    ? { ok: true, value: { name: column.name, values: calibrated.value } }
    : { ok: false, refusal: columnRefusal(column.name, calibrated.error) };
}

/** The two cut-offs, or the one twice. */
export const cutOffsOf = ({ inclusion, contradiction, pri, n }: AnalysisSettings): CutOffs => ({
  inclusion,
  contradiction: contradiction ?? inclusion,
  pri,
  n,
});

/** Which rows may be assumed: those without cases, and contradictory ones where that is wished. */
export const includedRows = ({ solution, withContradictory }: AnalysisSettings): readonly ('?' | 'C')[] => [
  ...(solution === 'conservative' ? [] : (['?'] as const)),
  ...(withContradictory ? (['C'] as const) : []),
];

/** What is wished of the solution. */
export const solveWishOf = (settings: AnalysisSettings): SolveWish => ({
  cutOffs: cutOffsOf(settings),
  include: includedRows(settings),
  rowDominance: settings.rowDominance,
  allModels: settings.allModels,
  ...(settings.solution === 'intermediate' && { expectations: settings.expectations }),
});
