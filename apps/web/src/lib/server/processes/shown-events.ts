import { inRuns, isIdle, mayProcess, type ToldEvent } from '@samskab/domain/processes';
import { isUuid } from '@samskab/domain';
import { lastEventAt, processEventsPage } from '@samskab/store';
import { dayText } from '#lib/dates.ts';
import { eventPlace } from '#lib/ui/processes/history/event-places.ts';
import { store } from '../store.ts';
import type { Room } from './open-room.ts';
import { roomPath } from './room-path.ts';

const A_PAGE = 60;
const RECENT = 5;
/** Read for the five lines, because neighbours of one kind are one line. */
const LOOKED_AT = 25;

const dayOf = (day: string) => dayText(new Date(`${day}T12:00:00Z`));
const lineOf = (slug: string, { event, groups, times, about }: ToldEvent) => ({
  event,
  groups,
  times,
  href: roomPath(slug, eventPlace(event, about)),
});

/** What happened last, for the front of a room, and whether its coordinator is asked if it goes on; null for readers. */
export async function recentEvents({ process, visitor }: Room, now: Date) {
  if (!mayProcess(visitor, 'readRoom')) return null;
  const { id, slug } = process;
  const events = await processEventsPage(store().read, id, { before: null, limit: LOOKED_AT });
  const asked = mayProcess(visitor, 'pause') && isIdle(process, await lastEventAt(store().read, id), now);
  return {
    events: inRuns(events)
      .slice(0, RECENT)
      .map((one) => ({ ...lineOf(slug, one), when: dayOf(one.day) })),
    all: roomPath(slug, '/historik'),
    idle: asked
      ? {
          goOn: `${roomPath(slug)}#phases`,
          pause: roomPath(slug, '/slut#pause'),
          stop: roomPath(slug, '/slut#end'),
        }
      : null,
  };
}

/**
 * A page of the log, day by day, the newest first.
 * @param before what the address says; anything but an identifier is the newest page
 */
export async function eventsBefore({ process: { id, slug } }: Room, before: string | null) {
  const at = before !== null && isUuid(before) ? before : null;
  const found = await processEventsPage(store().read, id, { before: at, limit: A_PAGE + 1 });
  const shown = found.slice(0, A_PAGE);
  const days = Map.groupBy(inRuns(shown), ({ day }) => day);
  return {
    days: [...days].map(([day, events]) => ({
      day: dayOf(day),
      events: events.map((one) => lineOf(slug, one)),
    })),
    older: found.length > A_PAGE ? `${roomPath(slug, '/historik')}?before=${shown.at(-1)?.id}` : null,
    newest: at === null ? null : roomPath(slug, '/historik'),
  };
}
