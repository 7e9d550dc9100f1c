import type { PersonId } from '@samskab/domain';
import {
  eventContent,
  HORIZON_DAYS,
  isEveningDate,
  seriesShape,
  type CalendarEvent,
  type EventDate,
  type EventId,
  type FeedId,
  type Series,
} from '@samskab/domain/events';
import { danishDay, dayAfter, type Day } from '@samskab/domain/processes';
import type { eventDates, events } from '../schema/index.ts';

type EventRow = typeof events.$inferSelect;
type DateRow = typeof eventDates.$inferInsert & { readonly cancelled: boolean };

/** An event from its row. Parsed again, so that a field that came later has its empty value. */
export const eventOf = (row: EventRow): CalendarEvent => ({
  id: row.id as EventId,
  slug: row.slug,
  state: row.state,
  arenaId: row.arenaId,
  communityId: row.communityId,
  municipality: row.municipality,
  latitude: row.latitude,
  longitude: row.longitude,
  content: eventContent.parse(row.content),
  series: seriesShape.parse(row.series),
  cancelledWhy: row.cancelledWhy,
  sequence: row.sequence,
  isExample: row.isExample,
  madeBy: row.madeBy as PersonId | null,
  feedId: row.feedId as FeedId | null,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

/** Whether the dates of an event stand in lists: also of one that was called off, so that nobody comes in vain. */
export const isListed = ({ state }: Pick<CalendarEvent, 'state'>): boolean =>
  state === 'published' || state === 'cancelled';

/** The row of a date, with what lists are asked for. */
export const dateRow = (event: CalendarEvent, date: Omit<EventDate, 'eventId'>): DateRow => ({
  eventId: event.id,
  occurrence: date.occurrence,
  startsAt: date.startsAt,
  endsAt: date.endsAt,
  allDay: date.allDay,
  cancelled: date.cancelled || event.state === 'cancelled',
  listed: isListed(event),
  arenaId: event.arenaId,
  communityId: event.communityId,
  municipality: event.municipality,
  latitude: event.latitude,
  longitude: event.longitude,
  themes: [...event.content.themes],
  languages: [...event.content.languages],
  evening: !date.allDay && isEveningDate(date.startsAt, date.endsAt),
  free: event.content.price === 'free',
  stepFree: event.content.access.includes('stepFree'),
});

/** Dates of what has ended, or comes from elsewhere, need never be worked out again. */
export const FOR_EVER: Day = '9999-12-31';

/** The day up to which the dates of a series are worked out at a moment. */
export function workedOutTo(series: Series, now: Date): Day {
  const today = danishDay(now);
  const ended =
    series.rhythm.every === 'once' ? series.first < today : series.until !== null && series.until < today;
  return ended ? FOR_EVER : dayAfter(today, HORIZON_DAYS);
}
