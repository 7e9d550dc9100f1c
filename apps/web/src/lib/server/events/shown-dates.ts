import { danishDay } from '@samskab/domain/processes';
import type { ListedDate } from '@samskab/store';
import type { ShownDate } from '#lib/ui/events/shown.ts';

/** A date as a list shows it. */
export const shownDate = ({ date, event, arena, community }: ListedDate): ShownDate => ({
  occurrence: date.occurrence,
  startsAt: date.startsAt,
  endsAt: date.endsAt,
  allDay: date.allDay,
  cancelled: date.cancelled,
  day: danishDay(date.startsAt),
  slug: event.slug,
  title: event.content.title,
  place: event.content.place,
  municipality: event.municipality,
  arena,
  community,
  free: event.content.price === 'free',
  stepFree: event.content.access.includes('stepFree'),
  online: event.content.online !== '',
  languages: event.content.languages,
  isExample: event.isExample,
  isForeign: event.feedId !== null,
});

/** Dates by their day, in order. */
export const byDay = (dates: readonly ShownDate[]): readonly (readonly [string, readonly ShownDate[]])[] => [
  ...Map.groupBy(dates, ({ day }) => day),
];
