import type { ActorGroup } from '@samskab/domain';
import type { ArenaContent } from '@samskab/domain/arenas';
import type { CheckAnswers, CheckEdition, CheckState } from '@samskab/domain/arenas/self-check';
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { arenas } from './arenas.ts';

const moment = () => timestamp({ withTimezone: true });
const ofArena = () =>
  uuid()
    .notNull()
    .references(() => arenas.id, { onDelete: 'cascade' });

/** One time an arena was checked by its host and by those who use it. */
export const arenaChecks = pgTable(
  'arena_checks',
  {
    id: uuid().primaryKey(),
    arenaId: ofArena(),
    /** In the address by which users answer. Shown on a poster, and opens nothing but the sheet. */
    key: text().notNull().unique(),
    edition: text().$type<CheckEdition>().notNull(),
    /** Of the wording that was answered. */
    version: integer().notNull(),
    state: text().$type<CheckState>().notNull(),
    /** What the host answered; null until then. */
    host: jsonb().$type<CheckAnswers>(),
    startedAt: moment().notNull(),
    closedAt: moment(),
  },
  (t) => [index().on(t.arenaId, t.state), index().on(t.closedAt)],
);

/** What one of the users answered. No name, no account, no time. */
export const arenaCheckAnswers = pgTable(
  'arena_check_answers',
  {
    id: uuid().primaryKey(),
    checkId: uuid()
      .notNull()
      .references(() => arenaChecks.id, { onDelete: 'cascade' }),
    /** SHA-256 of the secret in the browser, by which an answer can be changed; null once the check is closed. */
    keyDigest: text(),
    /** Null when not told. */
    actorGroup: text().$type<ActorGroup>(),
    answers: jsonb().$type<CheckAnswers>().notNull(),
  },
  (t) => [uniqueIndex().on(t.checkId, t.keyDigest)],
);

/** By what name a source knows an arena: the same record imported again is the same arena. */
export const arenaOrigins = pgTable(
  'arena_origins',
  {
    /** What the list is called, as the editor wrote it. */
    source: text().notNull(),
    key: text().notNull(),
    arenaId: ofArena(),
    importedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.source, t.key] }), index().on(t.arenaId)],
);

/** Arenas that were found to be another one: their address leads there, and what they said can be read. */
export const arenaMerges = pgTable(
  'arena_merges',
  {
    /** Of the arena that is no more. */
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    intoId: uuid()
      .notNull()
      .references(() => arenas.id, { onDelete: 'cascade' }),
    /** All that it said, as it was. */
    content: jsonb().$type<ArenaContent>().notNull(),
    mergedBy: text(),
    why: text().notNull(),
    mergedAt: moment().notNull(),
  },
  (t) => [index().on(t.intoId), index().on(t.mergedBy)],
);

/** A file of arenas that an editor is reading in: from the upload until it is done, and a month at most. */
export const arenaImports = pgTable(
  'arena_imports',
  {
    id: uuid().primaryKey(),
    account: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    fileName: text().notNull(),
    /** The rows of the file; null once it is done. */
    table: jsonb('file_table').$type<Readonly<Record<string, unknown>>>(),
    /** Which column is what, and what was chosen for each row. */
    plan: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    outcome: jsonb().$type<Readonly<Record<string, unknown>>>(),
    createdAt: moment().notNull(),
    doneAt: moment(),
  },
  (t) => [index().on(t.account), index().on(t.createdAt)],
);
