import { WEEKDAYS, writeHours, type OpenSpan, type Weekday } from '@samskab/domain/arenas';

/** Days that follow each other with the same hours. */
export interface HoursRow {
  readonly from: Weekday;
  readonly to: Weekday;
  /** Empty where it is closed. */
  readonly open: string;
  readonly staffed: string;
}

/**
 * Hours as a table is read: days that follow each other with the same hours are one row. None where nothing is told.
 */
export function hoursRows(opening: readonly OpenSpan[], staffed: readonly OpenSpan[]): readonly HoursRow[] {
  if (opening.length === 0 && staffed.length === 0) return [];
  const rows: HoursRow[] = [];
  for (const day of WEEKDAYS) {
    const row = { from: day, to: day, open: writeHours(opening, day), staffed: writeHours(staffed, day) };
    const last = rows.at(-1);
    if (last?.open === row.open && last.staffed === row.staffed) rows[rows.length - 1] = { ...last, to: day };
    else rows.push(row);
  }
  return rows;
}
