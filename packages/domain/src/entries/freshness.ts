import { daysBetween, type Day } from '../kernel/days.ts';
import { ageOf } from './ages.ts';
import type { EntryKind } from './codes.ts';

/** How many published entries were last confirmed on a day; null for those that never were. */
export interface ConfirmedOn {
  readonly on: Day | null;
  readonly entries: number;
}

/** How well a directory is kept. */
export interface Freshness {
  readonly total: number;
  readonly fresh: number;
  readonly fading: number;
  readonly hidden: number;
  /** Fresh ones of all, from 0 to 1; null where there are none. */
  readonly share: number | null;
  /** Half of those that were ever confirmed were so within this many days; null where none were. */
  readonly medianDays: number | null;
}

/**
 * The freshness of a directory. Entries that have faded out of the lists count too: else it would look best when
 * nobody keeps anything.
 * @example freshness('arena', [{ on: '2026-03-01', entries: 3 }, { on: null, entries: 1 }], '2026-03-11') // => { total: 4, fresh: 3, fading: 0, hidden: 1, share: 0.75, medianDays: 10 }
 */
export function freshness(kind: EntryKind, confirmed: readonly ConfirmedOn[], today: Day): Freshness {
  const count = { fresh: 0, fading: 0, hidden: 0 };
  for (const { on, entries } of confirmed) count[ageOf(kind, on, today)] += entries;
  const total = count.fresh + count.fading + count.hidden;
  return {
    total,
    ...count,
    share: total === 0 ? null : count.fresh / total,
    medianDays: medianDays(confirmed, today),
  };
}

/** The lower median: a number of days that an entry really has. */
function medianDays(confirmed: readonly ConfirmedOn[], today: Day): number | null {
  const ages = confirmed
    .flatMap(({ on, entries }) => (on === null ? [] : [{ days: daysBetween(on, today), entries }]))
    .toSorted((a, b) => a.days - b.days);
  const half = ages.reduce((sum, { entries }) => sum + entries, 0) / 2;
  let passed = 0;
  for (const { days, entries } of ages) {
    passed += entries;
    if (passed >= half) return days;
  }
  return null;
}
