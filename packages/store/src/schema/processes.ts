import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';

const moment = () => timestamp({ withTimezone: true });
const ofProcess = () =>
  uuid()
    .notNull()
    .references(() => processes.id, { onDelete: 'cascade' });

/** Process rooms. Every other table of a room begins its key with the room, by which they could be distributed. */
export const processes = pgTable(
  'processes',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    /** What there is one of, by the shape `processHead`. Whoever decides anything holds this row. */
    head: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    createdAt: moment().notNull(),
    endedAt: moment(),
    /** When it was last asked, after a long silence, whether it goes on. */
    askedIdleAt: moment(),
  },
  // The page of an experience asks for its room.
  (t) => [index('processes_harvested_index').on(sql`(${t.head}->>'harvested')`)],
);

/** Seats at the table. The artefact is without key and account, so that rules and pages never see them. */
export const processSeats = pgTable(
  'process_seats',
  {
    processId: ofProcess(),
    id: uuid().notNull(),
    seat: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    /** SHA-256 of the key in the personal link; null once it was taken back. */
    keyDigest: text(),
    account: text().references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.processId, t.id] }),
    index().on(t.processId, t.keyDigest),
    index().on(t.account),
  ],
);

/** Where a seat can be reached, if it wants to be: read by those who invite, and gone with the seat. */
export const processContacts = pgTable(
  'process_contacts',
  {
    processId: uuid().notNull(),
    seatId: uuid().notNull(),
    email: text(),
    phone: text(),
    /** The mail once a week with what is new. */
    weekly: boolean().notNull().default(false),
    /** Until when that mail has told what is new, or since when it is wanted. */
    toldUntil: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.processId, t.seatId] }),
    index().on(t.email),
    foreignKey({
      name: 'process_contacts_seat_fk',
      columns: [t.processId, t.seatId],
      foreignColumns: [processSeats.processId, processSeats.id],
    }).onDelete('cascade'),
  ],
);

/** Links that are for more than one person: the poster, the link that reads, the check-in of a meeting. */
export const processDoors = pgTable(
  'process_doors',
  {
    processId: ofProcess(),
    id: uuid().notNull(),
    kind: text().$type<'seat' | 'read' | 'checkIn'>().notNull(),
    keyDigest: text().notNull(),
    /** What is filled in for whoever comes through: a group, an actor, a meeting, a way. */
    given: jsonb().$type<Readonly<Record<string, string | null>>>().notNull(),
    createdAt: moment().notNull(),
    closedAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.processId, t.id] }), index().on(t.processId, t.keyDigest)],
);

/**
 * Everything else in a room, one row for each: a note, a meeting, a consent. The shape of each kind stands in the domain
 * and is checked when it is read.
 */
export const processArtefacts = pgTable(
  'process_artefacts',
  {
    processId: ofProcess(),
    id: uuid().notNull(),
    kind: text().notNull(),
    content: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    /** When it was first written; a day for what must not tell when it was. */
    createdAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.processId, t.id] }), index().on(t.processId, t.kind)],
);

/** The shared text of each version. */
export const processTexts = pgTable(
  'process_texts',
  {
    processId: ofProcess(),
    number: integer().notNull(),
    text: text().notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.processId, t.number] })],
);

/** That a seat has answered something once, such as the pulse of a meeting. What it answered leads to no seat. */
export const processGiven = pgTable(
  'process_given',
  { processId: ofProcess(), what: text().notNull(), seatId: uuid().notNull() },
  (t) => [primaryKey({ columns: [t.processId, t.what, t.seatId] })],
);

/** What happened in a room, in codes and ids. Written with the change that it tells, and never people's words. */
export const processEvents = pgTable(
  'process_events',
  {
    processId: ofProcess(),
    id: uuid().notNull(),
    event: text().notNull(),
    seatId: uuid(),
    actorGroup: text(),
    about: jsonb().$type<Readonly<Record<string, string | number | null>>>().notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.processId, t.id] }), index().on(t.processId, t.at)],
);
