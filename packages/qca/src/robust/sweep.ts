import { calibrate, type Calibration, type CalibrationRefusal, type Column } from '../calibrate/calibrate.ts';
import { conditionOf } from '../kernel/conditions.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { CutOffs } from '../table/truth-table.ts';
import { analyse } from './analyse.ts';
import { rerunOf, type Baseline, type Rerun } from './rerun.ts';

/**
 * The analysis with other cut-offs: over which range does the solution stay the same? A change of the inclusion
 * cut-off moves that of contradictions no higher than itself.
 *
 * Oana and Schneider (2021), A robustness test protocol for applied QCA.
 *
 * @example [...sweepCutOff(baselineOf({ cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'fuzzy', values: 2 }], codes: [[1, 0]] }, { name: 'Y', membership: [0.8, 0] }, { cutOffs: { inclusion: 0.7 } }), 'inclusion', [0.75, 0.9])].map(({ what, isSame }) => [what, isSame]) // => [[0.75, true], [0.9, false]]
 */
export function* sweepCutOff(
  baseline: Baseline,
  which: 'inclusion' | 'pri' | 'n',
  values: readonly number[],
): Generator<Rerun<number>> {
  const { table, outcome, settings } = baseline;
  for (const value of values)
    yield rerunOf(
      baseline,
      value,
      analyse(table, outcome, { ...settings, cutOffs: changed(settings.cutOffs, which, value) }),
    );
}

function changed(
  cutOffs: Partial<CutOffs> = {},
  which: 'inclusion' | 'pri' | 'n',
  value: number,
): Partial<CutOffs> {
  const { contradiction } = cutOffs;
  if (which !== 'inclusion' || contradiction === undefined) return { ...cutOffs, [which]: value };
  return { ...cutOffs, inclusion: value, contradiction: Math.min(contradiction, value) };
}

/** A condition of the table, and what was measured for it. */
export interface Measured {
  /** Counted from 0. */
  readonly condition: number;
  /** One for each case. */
  readonly values: Column;
}

/**
 * The analysis with one condition calibrated in other ways, such as with a threshold moved. A calibration that cannot
 * be used, or that leaves a case without a code, is refused before anything is done.
 * @example [...sweepCalibration(baselineOf({ cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, { name: 'Y', membership: [1, 0] }, {}), { condition: 0, values: [9, 2] }, [{ method: 'crisp', thresholds: [5] }, { method: 'crisp', thresholds: [1] }]).value].map(({ isSame }) => isSame) // => [true, false]
 */
export function sweepCalibration(
  baseline: Baseline,
  { condition, values }: Measured,
  calibrations: readonly Calibration[],
): Result<Generator<Rerun<Calibration>>, CalibrationRefusal> {
  const columns: (readonly number[])[] = [];
  for (const calibration of calibrations) {
    const calibrated = calibrate(values, calibration);
    if (!calibrated.ok) return calibrated;
    const at = calibrated.value.indexOf(null);
    if (at >= 0) return refuse({ code: 'value_not_a_number', at });
    columns.push(calibrated.value.map(Number));
  }
  return ok(recalibrated(baseline, condition, calibrations, columns));
}

function* recalibrated(
  baseline: Baseline,
  condition: number,
  calibrations: readonly Calibration[],
  columns: readonly (readonly number[])[],
): Generator<Rerun<Calibration>> {
  const { table, outcome, settings } = baseline;
  for (const [at, codes] of columns.entries()) {
    const name = table.conditions[condition]?.name ?? '';
    const other = {
      ...table,
      conditions: table.conditions.with(condition, conditionOf(name, codes)),
      codes: table.codes.with(condition, codes),
    };
    yield rerunOf(baseline, calibrations[at] as Calibration, analyse(other, outcome, settings));
  }
}

/**
 * The widest range of swept values around the baseline's in which the models are all the same; null when not even
 * there.
 * @param reruns with rising values
 * @example stableRange([{ what: 0.7, models: [], isSame: false, kept: [], overlap: 0 }, { what: 0.8, models: [], isSame: true, kept: [], overlap: 1 }, { what: 0.9, models: [], isSame: true, kept: [], overlap: 1 }], 0.85) // => { from: 0.8, to: 0.9 }
 */
export function stableRange(
  reruns: readonly Rerun<number>[],
  around: number,
): { readonly from: number; readonly to: number } | null {
  const below = reruns.filter(({ what }) => what <= around).toReversed();
  const above = reruns.filter(({ what }) => what > around);
  const stable = (side: readonly Rerun<number>[]) => {
    const end = side.findIndex(({ isSame }) => !isSame);
    return side.slice(0, end < 0 ? side.length : end).map(({ what }) => what);
  };
  const [down, up] = [stable(below), stable(above)];
  const all = [...down.toReversed(), ...(down.length > 0 || below.length === 0 ? up : [])];
  const [from, to] = [all[0], all.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}
