import { dayAfter, daysBetween, type Day } from '../kernel/days.ts';
import type { EntryKind } from './codes.ts';

/** How an entry ages, in days since it was confirmed. */
export interface AgeLines {
  /** Its stewards get a mail on each of these days. */
  readonly remindAfter: readonly number[];
  /** From this day on it is shown as not confirmed, and after those that are. */
  readonly fadingAfter: number;
  /** From this day on it is not listed unless somebody asks for it. */
  readonly hiddenAfter: number;
}

/** A community is left out after half a year, because people go there in person by what it says; a house stays longer. */
export const AGE_LINES: Readonly<Record<EntryKind, AgeLines>> = {
  arena: { remindAfter: [150, 180, 335], fadingAfter: 180, hiddenAfter: 365 },
  community: { remindAfter: [150, 170], fadingAfter: 150, hiddenAfter: 183 },
};

export const ENTRY_AGES = ['fresh', 'fading', 'hidden'] as const;
export type EntryAge = (typeof ENTRY_AGES)[number];

/**
 * How an entry has aged. One that nobody has confirmed is hidden; one that is confirmed for a day to come is fresh.
 * @example ageOf('arena', '2026-01-01', '2026-06-29') // => 'fresh'
 * @example ageOf('arena', '2026-01-01', '2026-06-30') // => 'fading'
 * @example ageOf('community', null, '2026-07-03') // => 'hidden'
 */
export function ageOf(kind: EntryKind, confirmedOn: Day | null, today: Day): EntryAge {
  if (confirmedOn === null) return 'hidden';
  const days = daysBetween(confirmedOn, today);
  const { fadingAfter, hiddenAfter } = AGE_LINES[kind];
  if (days >= hiddenAfter) return 'hidden';
  return days >= fadingAfter ? 'fading' : 'fresh';
}

/**
 * The earliest day of confirmation with which an entry is still listed today: for questions to a database.
 * @example listedSince('arena', '2026-12-31') // => '2026-01-01'
 */
export const listedSince = (kind: EntryKind, today: Day): Day =>
  dayAfter(today, 1 - AGE_LINES[kind].hiddenAfter);

/**
 * The earliest day of confirmation with which an entry is fresh today.
 * @example freshSince('arena', '2026-06-29') // => '2026-01-01'
 */
export const freshSince = (kind: EntryKind, today: Day): Day =>
  dayAfter(today, 1 - AGE_LINES[kind].fadingAfter);

/**
 * The day from which an entry is no longer listed unless it is confirmed.
 * @example hiddenFrom('community', '2026-01-01') // => '2026-07-03'
 */
export const hiddenFrom = (kind: EntryKind, confirmedOn: Day): Day =>
  dayAfter(confirmedOn, AGE_LINES[kind].hiddenAfter);

/**
 * Whether the stewards are to be reminded now: a reminder's day has come since it was confirmed, and no mail has been
 * sent on or after that day. Days that were slept through (a server that stood still) give one mail and not several.
 * @example isReminderDue('arena', { confirmedOn: '2026-01-01', remindedOn: null }, '2026-05-31') // => true
 * @example isReminderDue('arena', { confirmedOn: '2026-01-01', remindedOn: '2026-05-31' }, '2026-06-29') // => false
 * @example isReminderDue('arena', { confirmedOn: null, remindedOn: null }, '2026-05-31') // => false
 */
export function isReminderDue(
  kind: EntryKind,
  { confirmedOn, remindedOn }: { readonly confirmedOn: Day | null; readonly remindedOn: Day | null },
  today: Day,
): boolean {
  if (confirmedOn === null) return false;
  const days = daysBetween(confirmedOn, today);
  const last = AGE_LINES[kind].remindAfter.findLast((after) => after <= days);
  return last !== undefined && (remindedOn === null || daysBetween(confirmedOn, remindedOn) < last);
}
