import type { YearMonth } from '../kernel/months.ts';
import { monthAfter, STILL_THERE_MONTHS, type MonthCounts } from './month-counts.ts';

/** Fewer could be recognised where everybody can read (J.1: minimum cell 5). */
export const SMALLEST_CELL = 5;
/** Numbers of fewer communities than this say something about one of them. */
export const FEWEST_COMMUNITIES = 3;

/** What one community has told, month by month; who it is, is not asked here. */
export interface ToldMonths {
  readonly community: string;
  readonly months: readonly MonthCounts[];
}

/** One step of the way in. Null is a number that is too small to be shown, or that nobody told. */
export interface FunnelRow {
  /** First month of the quarter in which people came. */
  readonly from: YearMonth;
  readonly to: YearMonth;
  readonly came: number | null;
  readonly met: number | null;
  /** Of those who came in this quarter, three months after they came. */
  readonly stillThere: number | null;
}

/** The way in over a year: quarters, and all of them together. */
export interface Funnel {
  readonly rows: readonly FunnelRow[];
  readonly total: Omit<FunnelRow, 'from' | 'to'>;
  /** How many communities told anything at all; null under `FEWEST_COMMUNITIES`, and then nothing is shown. */
  readonly communities: number | null;
}

type Step = 'came' | 'met' | 'stillThere';
const STEPS: readonly Step[] = ['came', 'met', 'stillThere'];
/** Null where nobody told. */
type Sums = Readonly<Record<Step, number | null>>;

/**
 * The public funnel of the four quarters that end with `last`: how many came, were met, are still there. Numbers of
 * those who were met or are still there count only where it was told how many came; whoever told nothing adds nothing,
 * so a step may be lower because nobody counted, and the page says so.
 *
 * A number under `SMALLEST_CELL` is not shown, and where one number of a column is missing beside its total, the
 * next smallest goes with it, so that it cannot be found by taking the others away.
 *
 * @param last the last month of the last quarter
 */
export function funnelOf(told: readonly ToldMonths[], last: YearMonth): Funnel {
  const quarters = [-11, -8, -5, -2].map((back) => ({
    from: monthAfter(last, back),
    to: monthAfter(last, back + 2),
  }));
  const sums = quarters.map(({ from, to }) => sumOf(told, from, to));
  const tellers = told.filter(({ months }) => months.some(({ month }) => month >= (quarters[0]?.from ?? '')));
  if (tellers.length < FEWEST_COMMUNITIES) return hidden(quarters);
  const columns = STEPS.map((step) => protectedColumn(sums.map((quarter) => quarter[step])));
  const cell = (row: number, step: number) => columns[step]?.cells[row] ?? null;
  const totals = columns.map(({ total }) => total);
  return {
    rows: quarters.map((quarter, row) => ({
      ...quarter,
      came: cell(row, 0),
      met: cell(row, 1),
      stillThere: cell(row, 2),
    })),
    total: { came: totals[0] ?? null, met: totals[1] ?? null, stillThere: totals[2] ?? null },
    communities: tellers.length,
  };
}

const NOTHING = { came: null, met: null, stillThere: null };
const hidden = (quarters: readonly { readonly from: YearMonth; readonly to: YearMonth }[]): Funnel => ({
  rows: quarters.map((quarter) => ({ ...quarter, ...NOTHING })),
  total: NOTHING,
  communities: null,
});

/** Sums over the months from `from` to `to`; of who is still there, by the month in which they came. */
function sumOf(told: readonly ToldMonths[], from: YearMonth, to: YearMonth): Sums {
  const came: number[] = [];
  const met: number[] = [];
  const stillThere: number[] = [];
  for (const { months } of told)
    for (const one of months.filter(({ month }) => month >= from && month <= to)) {
      if (one.came === null) continue;
      came.push(one.came);
      if (one.met !== null) met.push(one.met);
      const later = months.find(({ month }) => month === monthAfter(one.month, STILL_THERE_MONTHS));
      if (later && later.stillThere !== null) stillThere.push(later.stillThere);
    }
  return { came: sum(came), met: sum(met), stillThere: sum(stillThere) };
}

const sum = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((all, one) => all + one, 0);

/**
 * A column without its small cells, and so many more that none of them can be found from the total. What nobody told is
 * no secret, and asks for no protection.
 */
function protectedColumn(cells: readonly (number | null)[]): {
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
} {
  const told = cells.flatMap((count, at) => (count === null ? [] : [{ at, count }]));
  const total = sum(told.map(({ count }) => count));
  if (total === null || total < SMALLEST_CELL) return { cells: cells.map(() => null), total: null };
  const bySize = told.toSorted((one, other) => one.count - other.count);
  const small = bySize.filter(({ count }) => count < SMALLEST_CELL).length;
  let without = small === 1 ? 2 : small;
  // Several that are left out together may still be so few that they are recognised.
  while (
    without > 0 &&
    without < bySize.length &&
    (sum(bySize.slice(0, without).map(({ count }) => count)) ?? 0) < SMALLEST_CELL
  )
    without += 1;
  const leftOut = new Set(bySize.slice(0, without).map(({ at }) => at));
  return { cells: cells.map((cell, at) => (leftOut.has(at) ? null : cell)), total };
}
