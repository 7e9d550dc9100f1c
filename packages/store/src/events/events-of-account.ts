import type { PersonId } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { calendarFeeds, events } from '../schema/index.ts';

/** What is kept about an account here: the events it told of, and the foreign calendars it added. */
export async function eventsOfAccount(
  reader: Reader,
  account: PersonId,
): Promise<{ readonly events: readonly unknown[]; readonly calendars: readonly unknown[] }> {
  const { slug, state, content, createdAt } = events;
  const { title, url, createdAt: addedAt } = calendarFeeds;
  return {
    events: await reader
      .select({ slug, state, content, createdAt })
      .from(events)
      .where(eq(events.madeBy, account)),
    calendars: await reader
      .select({ title, url, addedAt })
      .from(calendarFeeds)
      .where(eq(calendarFeeds.addedBy, account)),
  };
}
