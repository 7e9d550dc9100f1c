import { THRESHOLDS_OF, type CalibrationWay } from '@samskab/domain/analysis-settings';
import { suggestThresholds, type Gap } from '@samskab/qca';
import type { WorkbenchColumn } from './workbench-table.ts';

/** What a column's numbers look like, and where they themselves fall apart. */
export interface Suggestion {
  readonly least: number;
  readonly most: number;
  /** Each different value once, rising. */
  readonly values: readonly number[];
  /** Empty when there are too few different values. */
  readonly thresholds: readonly number[];
  readonly widest: readonly Gap[];
}

/** Thresholds for a way, in the middle of gaps between the values; null for a column of which nothing is known. */
export function suggestionFor({ values }: WorkbenchColumn, way: CalibrationWay): Suggestion | null {
  const known = values.filter((value) => value !== null);
  const different = [...new Set(known)].toSorted((a, b) => a - b);
  const [least, most] = [different[0], different.at(-1)];
  if (least === undefined || most === undefined) return null;
  const suggested = suggestThresholds(known, THRESHOLDS_OF[way]);
  const { thresholds, widest } = suggested.ok ? suggested.value : { thresholds: [], widest: [] };
  // Without what the binary system leaves behind the decimals.
  const rounded = thresholds.map((threshold) => Number(threshold.toPrecision(6)));
  return { least, most, values: different, thresholds: rounded, widest: widest.slice(0, 3) };
}
