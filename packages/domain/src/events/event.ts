import * as z from 'zod';
import type { Id, PersonId } from '../kernel/ids.ts';
import { text } from '../kernel/text.ts';
import { EVENT_ACCESS, EVENT_PRICES, SIGN_UPS, type EventState } from './codes.ts';
import type { Series } from './series.ts';

export type EventId = Id<'event'>;
export type SignUpId = Id<'signUp'>;
export type FeedId = Id<'calendarFeed'>;

/** Longest texts, in characters, and largest numbers. */
export const EVENT_LIMITS = {
  title: 120,
  what: 2000,
  place: 200,
  practical: 600,
  price: 120,
  capacity: 2000,
  themes: 5,
  /** Who comes on one sign-up. */
  party: 20,
  name: 40,
} as const;

const code = z.string().regex(/^[A-Za-z]{2,40}$/);
const webAddress = z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(300)]).default('');

/** What is said of an event, beside when it is. */
export const eventContent = z.object({
  title: text(EVENT_LIMITS.title),
  what: text(EVENT_LIMITS.what),
  /** In words: the arena's name, a street, "ved bålpladsen". */
  place: text(EVENT_LIMITS.place),
  /** Where to join from elsewhere. */
  online: webAddress,
  practical: text(EVENT_LIMITS.practical),
  price: z.enum(EVENT_PRICES).nullable().default(null),
  priceNote: text(EVENT_LIMITS.price),
  /** Codes of the vocabulary `theme`. */
  themes: z.array(code).max(EVENT_LIMITS.themes).default([]),
  /** Codes of the vocabulary `language`: what one can speak when one comes. */
  languages: z.array(code).max(12).default([]),
  access: z.array(z.enum(EVENT_ACCESS)).max(EVENT_ACCESS.length).default([]),
  signUp: z.enum(SIGN_UPS).default('none'),
  /** How many can come each time; null where there is room enough. */
  capacity: z.int().min(1).max(EVENT_LIMITS.capacity).nullable().default(null),
  /** A page about it elsewhere. */
  link: webAddress,
});
export type EventContent = Readonly<z.infer<typeof eventContent>>;

/** Where an event is, as lists are asked for it. */
export interface EventPlace {
  readonly arenaId: string | null;
  readonly communityId: string | null;
  /** Code of a municipality; null for what is only online. */
  readonly municipality: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** An event: something that one can come to, once or again and again. */
export interface CalendarEvent extends EventPlace {
  readonly id: EventId;
  readonly slug: string;
  readonly state: EventState;
  readonly content: EventContent;
  readonly series: Series;
  /** Why it was called off as a whole; empty otherwise. */
  readonly cancelledWhy: string;
  /** Counts changes, for calendars that hold a copy (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly isExample: boolean;
  /** The account that made it; null for examples, for what came from a foreign calendar, and after the account is gone. */
  readonly madeBy: PersonId | null;
  /** The foreign calendar it comes from. */
  readonly feedId: FeedId | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** One date of an event: what lists show and people sign up for. */
export interface EventDate {
  readonly eventId: EventId;
  /** Names the date as long as it exists, wherever it is moved: the day of the rhythm, or what the foreign calendar says. */
  readonly occurrence: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly allDay: boolean;
  readonly cancelled: boolean;
}
