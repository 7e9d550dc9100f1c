import { HORIZON_DAYS } from '@samskab/domain/events';
import { danishDay, dayAfter } from '@samskab/domain/processes';
import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import type { Store } from '../engine/index.ts';
import { events } from '../schema/index.ts';
import { datesOfSeries, writeDates } from './dates.ts';
import { eventOf, workedOutTo } from './event-row.ts';

/** So many days may be missing at the end of the horizon before they are worked out. */
const SLACK_DAYS = 30;
const AT_ONCE = 50;

/**
 * Works out the dates of events up to the horizon, as time goes on: some events at a time, until none is behind. What has
 * ended, and what comes from foreign calendars, is left alone. @returns how many events had dates worked out
 */
export async function workOutDates(store: Store, now: Date): Promise<number> {
  const behind = dayAfter(danishDay(now), HORIZON_DAYS - SLACK_DAYS);
  for (let done = 0; ;) {
    const some = await store.write(async (tx) => {
      const rows = await tx
        .select()
        .from(events)
        .where(and(isNull(events.feedId), lt(events.workedOutTo, behind)))
        .orderBy(asc(events.workedOutTo), asc(events.id))
        .limit(AT_ONCE)
        .for('update', { skipLocked: true });
      for (const row of rows) {
        const event = eventOf(row);
        await writeDates(tx, event, datesOfSeries(event, now), now);
        await tx
          .update(events)
          .set({ workedOutTo: workedOutTo(event.series, now) })
          .where(eq(events.id, row.id));
      }
      return rows.length;
    });
    done += some;
    if (some < AT_ONCE) return done;
  }
}
