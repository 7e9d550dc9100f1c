import type { EntryHand, EntryKind, EntryState, ReportContent } from '@samskab/domain/entries';
import {
  boolean,
  date,
  doublePrecision,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';

const moment = () => timestamp({ withTimezone: true });

/**
 * The columns of every table of entries, so that confirming, reminding, vetting and counting are the same for all of
 * them. A kind of entry adds what its lists are asked for, and the rest as one `facts`.
 */
export const entryColumns = () => ({
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  state: text().$type<EntryState>().notNull(),
  lastConfirmedOn: date(),
  /** When its stewards were last reminded; null since it was confirmed. */
  remindedOn: date(),
  isExample: boolean().notNull().default(false),
  /** Code of a municipality; null for what is only online. */
  municipality: text(),
  latitude: doublePrecision(),
  longitude: doublePrecision(),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
  publishedAt: moment(),
});

/** Who keeps an entry. An account that is deleted takes its stewardships along; the entry stays. */
export const entryStewards = pgTable(
  'entry_stewards',
  {
    kind: text().$type<EntryKind>().notNull(),
    entryId: uuid().notNull(),
    account: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    since: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.entryId, t.account] }), index().on(t.account)],
);

/** Links of reminders that confirm without a log-in. Only a digest is kept, after use too: who clicks again is told. */
export const entryKeys = pgTable(
  'entry_keys',
  {
    digest: text().primaryKey(),
    kind: text().$type<EntryKind>().notNull(),
    entryId: uuid().notNull(),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (t) => [index().on(t.kind, t.entryId), index().on(t.expiresAt)],
);

/** What somebody says is wrong. Nothing is kept of who says it. */
export const entryReports = pgTable(
  'entry_reports',
  {
    id: uuid().primaryKey(),
    kind: text().$type<EntryKind>().notNull(),
    entryId: uuid().notNull(),
    content: jsonb().$type<ReportContent>().notNull(),
    createdAt: moment().notNull(),
    settledAt: moment(),
    settledBy: text(),
    /** What was done about it. */
    answer: text().notNull().default(''),
  },
  (t) => [index().on(t.kind, t.entryId), index().on(t.settledAt, t.createdAt)],
);

/** Every move: what, by what kind of hand, by whom where it was an account, when and why. */
export const entryMoves = pgTable(
  'entry_moves',
  {
    id: uuid().primaryKey(),
    kind: text().$type<EntryKind>().notNull(),
    entryId: uuid().notNull(),
    move: text().notNull(),
    by: text().$type<EntryHand>().notNull(),
    actor: text(),
    note: text().notNull().default(''),
    at: moment().notNull(),
  },
  (t) => [index().on(t.kind, t.entryId, t.at), index().on(t.actor), index().on(t.move, t.at)],
);
