import type { ActorGroup } from '@samskab/domain';
import type { MeetingActor } from '@samskab/domain/arenas';
import type { EventContent, EventState, FeedFault, Series, SignUpState } from '@samskab/domain/events';
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { arenas } from './arenas.ts';

const moment = () => timestamp({ withTimezone: true });

/** Foreign calendars that an arena shows: fetched by a job, by nobody else. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    id: uuid().primaryKey(),
    arenaId: uuid()
      .notNull()
      .references(() => arenas.id, { onDelete: 'cascade' }),
    url: text().notNull(),
    title: text().notNull(),
    addedBy: text().references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment().notNull(),
    /** What the server said of the copy we have, so that it need not send it again. */
    etag: text(),
    lastModified: text(),
    /** When it last gave a calendar; null as long as it never has. */
    fetchedAt: moment(),
    /** Why the last try failed; null when it did not. */
    fault: text().$type<FeedFault>(),
    failures: smallint().notNull().default(0),
    nextAt: moment().notNull(),
    /** How many events and dates came along, and how many were left out because there were too many. */
    events: integer().notNull().default(0),
    dates: integer().notNull().default(0),
    leftOut: integer().notNull().default(0),
  },
  (t) => [uniqueIndex().on(t.arenaId, t.url), index().on(t.nextAt), index().on(t.addedBy)],
);

/** Events as they are told. Their dates are rows of their own. */
export const events = pgTable(
  'events',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    state: text().$type<EventState>().notNull(),
    /** No foreign keys: an arena or a community that is removed leaves the event with its place in words. */
    arenaId: uuid(),
    communityId: uuid(),
    municipality: text(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    content: jsonb().$type<EventContent>().notNull(),
    series: jsonb().$type<Series>().notNull(),
    cancelledWhy: text().notNull().default(''),
    sequence: integer().notNull().default(0),
    isExample: boolean().notNull().default(false),
    /** The example's or the foreign calendar's own name of it. */
    key: text(),
    madeBy: text().references(() => user.id, { onDelete: 'set null' }),
    feedId: uuid().references(() => calendarFeeds.id, { onDelete: 'cascade' }),
    /** Its page in the foreign calendar, where it has one. */
    sourceUrl: text().notNull().default(''),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    /** The day up to which its dates have been worked out. */
    workedOutTo: date().notNull(),
  },
  (t) => [
    index().on(t.state, t.createdAt),
    index().on(t.arenaId),
    index().on(t.communityId),
    index().on(t.madeBy),
    index().on(t.workedOutTo),
    uniqueIndex().on(t.feedId, t.key),
  ],
);

/**
 * The dates of events up to a horizon, each with what lists are asked for, so that half a million are searched by one
 * index. Dates that are over stay as they were.
 */
export const eventDates = pgTable(
  'event_dates',
  {
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    /** The day of the rhythm ("2026-12-03"), or the recurrence id of a foreign calendar. */
    occurrence: text().notNull(),
    startsAt: moment().notNull(),
    endsAt: moment().notNull(),
    allDay: boolean().notNull().default(false),
    cancelled: boolean().notNull().default(false),
    /** Whether lists show it: its event is published, or was cancelled after it had been. */
    listed: boolean().notNull(),
    arenaId: uuid(),
    communityId: uuid(),
    municipality: text(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    themes: text().array().notNull(),
    languages: text().array().notNull(),
    /** Some hour of it is between 17 and 22. */
    evening: boolean().notNull(),
    free: boolean().notNull(),
    stepFree: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.occurrence] }),
    index().on(t.listed, t.startsAt),
    index().on(t.municipality, t.startsAt),
    index().on(t.arenaId, t.startsAt),
    index().on(t.communityId, t.startsAt),
  ],
);

/** Who comes to a date. Deleted some days after it (`SIGN_UP_DAYS`), whoever asks. */
export const eventSignUps = pgTable(
  'event_sign_ups',
  {
    id: uuid().primaryKey(),
    /** The order in which they came, from 1; given while the event is held. */
    place: integer().notNull(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    occurrence: text().notNull(),
    state: text().$type<SignUpState>().notNull(),
    people: smallint().notNull(),
    /** A first name; empty where only the number is asked for. */
    name: text().notNull().default(''),
    email: text(),
    language: text().notNull(),
    /** Digest of the secret in the link that cancels it. */
    keyDigest: text().notNull().unique(),
    createdAt: moment().notNull(),
    remindedAt: moment(),
  },
  (t) => [index().on(t.eventId, t.occurrence, t.place)],
);

/** Who came, counted by kind of actor: never persons. */
export const eventAttendance = pgTable(
  'event_attendance',
  {
    eventId: uuid().notNull(),
    occurrence: text().notNull(),
    heldOn: date().notNull(),
    arenaId: uuid(),
    communityId: uuid(),
    municipality: text(),
    counts: jsonb().$type<Readonly<Partial<Record<MeetingActor, number>>>>().notNull(),
    /** Which of the seven kinds met, and which actor groups. */
    actors: text().array().$type<readonly MeetingActor[]>().notNull(),
    groups: text().array().$type<readonly ActorGroup[]>().notNull(),
    people: integer().notNull(),
    countedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.occurrence] }),
    foreignKey({
      columns: [t.eventId, t.occurrence],
      foreignColumns: [eventDates.eventId, eventDates.occurrence],
    }).onDelete('cascade'),
    index().on(t.heldOn),
    index().on(t.arenaId, t.heldOn),
  ],
);
