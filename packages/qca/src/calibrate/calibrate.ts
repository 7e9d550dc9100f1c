import { ok, refuse, type Result } from '../kernel/result.ts';
import { bellMembership, linearMembership, logisticMembership, USUAL_DEGREE, type Bend } from './direct.ts';
import { fourValueMembership, groupOf } from './groups.ts';
import { indirectMembership } from './indirect.ts';
import {
  checkRising,
  checkSlopes,
  checkThree,
  type ThreeThresholds,
  type ThresholdRefusal,
  type TwoSlopes,
} from './thresholds.ts';
import { relativeMembership } from './total-fuzzy-relative.ts';

/** How a column is calibrated, as data, so that it can be kept, shared and written in R. */
export type Calibration =
  | ({ readonly method: 'direct'; readonly degree?: number } & ThreeThresholds)
  | ({ readonly method: 'linear' } & ThreeThresholds & Bend)
  | ({ readonly method: 'bell' } & TwoSlopes & Bend)
  | { readonly method: 'indirect'; readonly thresholds: readonly number[] }
  | { readonly method: 'fourValue'; readonly thresholds: readonly number[] }
  /** One threshold makes a crisp condition, more a multi-value one. */
  | { readonly method: 'crisp'; readonly thresholds: readonly number[] }
  | { readonly method: 'relative'; readonly lowest?: number };

/** Why a column cannot be calibrated so. `at` counts the values from 0. */
export type CalibrationRefusal =
  | ThresholdRefusal
  | { readonly code: 'value_not_a_number'; readonly at: number }
  | { readonly code: 'value_not_above_zero'; readonly at: number }
  | { readonly code: 'degree_out_of_range'; readonly degree: number }
  | { readonly code: 'bend_not_above_zero' };

/** A column's numbers, null where one is not known. */
export type Column = readonly (number | null)[];

/**
 * Degrees, or the groups of a crisp or multi-value condition, for a column of measured numbers. What is not known
 * stays so, and does not count in methods that look at all cases.
 * @example calibrate([720, null, 350], { method: 'crisp', thresholds: [550] }) // => { ok: true, value: [1, null, 0] }
 * @example calibrate([1], { method: 'direct', exclusion: 3, crossover: 1, inclusion: 2 }) // => { ok: false, error: { code: 'thresholds_not_in_order' } }
 */
export function calibrate(values: Column, calibration: Calibration): Result<Column, CalibrationRefusal> {
  const at = values.findIndex((value) => value !== null && !Number.isFinite(value));
  if (at >= 0) return refuse({ code: 'value_not_a_number', at });
  const checked = check(values, calibration);
  if (!checked.ok) return checked;
  const known = degreesOf(
    values.filter((value) => value !== null),
    calibration,
  );
  let next = 0;
  return ok(values.map((value) => (value === null ? null : (known[next++] as number))));
}

function check(values: Column, calibration: Calibration): Result<unknown, CalibrationRefusal> {
  switch (calibration.method) {
    case 'direct': {
      const { degree = USUAL_DEGREE } = calibration;
      if (!(degree > 0.5 && degree < 1)) return refuse({ code: 'degree_out_of_range', degree });
      return checkThree(calibration);
    }
    case 'linear':
      return checkBend(calibration) ?? checkThree(calibration);
    case 'bell':
      return checkBend(calibration) ?? checkSlopes(calibration);
    case 'indirect': {
      const at = values.findIndex((value) => value !== null && value <= 0);
      return at < 0 ? checkRising(calibration.thresholds) : refuse({ code: 'value_not_above_zero', at });
    }
    case 'fourValue':
      return calibration.thresholds.length === 3
        ? checkRising(calibration.thresholds)
        : refuse({ code: 'thresholds_missing', wanted: 3 });
    case 'crisp':
      return checkRising(calibration.thresholds);
    case 'relative':
      return ok(null);
  }
}

function checkBend({ below = 1, above = 1 }: Bend): Result<never, CalibrationRefusal> | null {
  return below > 0 && above > 0 ? null : refuse({ code: 'bend_not_above_zero' });
}

function degreesOf(values: readonly number[], calibration: Calibration): readonly number[] {
  switch (calibration.method) {
    case 'direct':
      return values.map((value) => logisticMembership(value, calibration, calibration.degree));
    case 'linear':
      return values.map((value) => linearMembership(value, calibration, calibration));
    case 'bell':
      return values.map((value) => bellMembership(value, calibration, calibration));
    case 'indirect':
      return indirectMembership(values, calibration.thresholds);
    case 'fourValue':
      return values.map((value) => fourValueMembership(value, calibration.thresholds));
    case 'crisp':
      return values.map((value) => groupOf(value, calibration.thresholds));
    case 'relative':
      return relativeMembership(values, calibration.lowest);
  }
}
