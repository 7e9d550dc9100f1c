import type { EventDate } from './event.ts';

type Seen = Pick<EventDate, 'occurrence' | 'startsAt' | 'endsAt' | 'cancelled'>;

/** What a change of an event means for one of its dates. */
export interface DateChange {
  readonly occurrence: string;
  readonly what: 'gone' | 'cancelled' | 'moved';
  readonly before: Seen;
  /** The date as it is now; null where it is gone. */
  readonly after: Seen | null;
}

/**
 * What those who have said that they come must be told after a change: dates that are gone, called off or moved. Dates
 * that are new, or over, concern nobody.
 * @param now what has begun by then is left out
 * @example dateChanges([{ occurrence: 'a', startsAt: new Date(9), endsAt: new Date(10), cancelled: false }], [], new Date(0))[0].what // => 'gone'
 */
export function dateChanges(
  before: readonly Seen[],
  after: readonly Seen[],
  now: Date,
): readonly DateChange[] {
  const next = new Map(after.map((date) => [date.occurrence, date]));
  return before.flatMap((date): readonly DateChange[] => {
    if (date.startsAt <= now || date.cancelled) return [];
    const then = next.get(date.occurrence) ?? null;
    const what = changeOf(date, then);
    return what === null ? [] : [{ occurrence: date.occurrence, what, before: date, after: then }];
  });
}

function changeOf(before: Seen, after: Seen | null): DateChange['what'] | null {
  if (after === null) return 'gone';
  if (after.cancelled) return 'cancelled';
  const same = (one: Date, other: Date) => one.getTime() === other.getTime();
  return same(before.startsAt, after.startsAt) && same(before.endsAt, after.endsAt) ? null : 'moved';
}
