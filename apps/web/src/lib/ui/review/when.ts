import { dayText } from '#lib/dates.ts';
import { m } from '#lib/paraglide/messages.js';

const DAY = 86_400_000;

/**
 * Whole days between two moments, never less than none.
 * @example daysBetween(new Date('2026-03-01T23:00:00Z'), new Date('2026-03-03T22:00:00Z')) // => 1
 */
export const daysBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / DAY));

/** "i dag", "1 dag", "12 dage". */
export function ageText(since: Date, now: Date): string {
  const days = daysBetween(since, now);
  return days === 0 ? m.review_age_today() : m.review_age_days({ count: days });
}

/** "i dag" or the day. */
export const whenText = (at: Date, now: Date): string =>
  dayText(at) === dayText(now) ? m.review_age_today() : dayText(at);
