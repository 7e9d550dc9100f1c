import { FEWEST_FOR_SHARE, type NamingYear } from './naming-check.ts';

/** A year, or all years up to one where a row of years would be too long to read. */
export interface NamingSpan extends NamingYear {
  /** It stands for this year and all before it. */
  readonly andBefore: boolean;
}

/**
 * The last years one by one and all before them as one, in at most so many spans.
 * @param most at least 1
 * @example foldYears([{ year: 2020, compared: 1, differ: 1, share: null }, { year: 2021, compared: 2, differ: 0, share: null }], 1)
 *   // => [{ year: 2021, compared: 3, differ: 1, share: null, andBefore: true }]
 */
export function foldYears(years: readonly NamingYear[], most: number): readonly NamingSpan[] {
  const alone = years.length <= most ? years : years.slice(years.length - most + 1);
  const before = years.slice(0, years.length - alone.length);
  const last = before.at(-1);
  const spans = alone.map((one) => ({ ...one, andBefore: false }));
  return last ? [folded(before, last.year), ...spans] : spans;
}

function folded(years: readonly NamingYear[], year: number): NamingSpan {
  const sum = (of: (one: NamingYear) => number) => years.reduce((total, one) => total + of(one), 0);
  const [compared, differ] = [sum((one) => one.compared), sum((one) => one.differ)];
  const share = compared < FEWEST_FOR_SHARE ? null : differ / compared;
  return { year, compared, differ, share, andBefore: true };
}
