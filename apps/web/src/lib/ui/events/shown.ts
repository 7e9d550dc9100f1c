import type { CalendarEvent, EventDate } from '@samskab/domain/events';

/** A date as lists show it. */
export interface ShownDate extends Pick<
  EventDate,
  'occurrence' | 'startsAt' | 'endsAt' | 'allDay' | 'cancelled'
> {
  /** The Danish day, by which lists are grouped. */
  readonly day: string;
  readonly slug: string;
  readonly title: string;
  readonly place: string;
  readonly municipality: string | null;
  readonly arena: { readonly slug: string; readonly name: string } | null;
  readonly community: { readonly slug: string; readonly name: string } | null;
  readonly free: boolean;
  readonly stepFree: boolean;
  readonly online: boolean;
  readonly languages: readonly string[];
  readonly isExample: boolean;
  readonly isForeign: boolean;
}

/** What of an event its forms and pages show. */
export type ShownEvent = Pick<
  CalendarEvent,
  'slug' | 'state' | 'content' | 'cancelledWhy' | 'isExample' | 'municipality'
> & { readonly isForeign: boolean };
