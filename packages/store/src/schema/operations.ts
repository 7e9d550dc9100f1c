import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const moment = () => timestamp({ withTimezone: true });

/** What must follow a commit, written in the same transaction and done by the job runner at least once. */
export const outbox = pgTable(
  'outbox',
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    payload: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    dueAt: moment().notNull(),
    attempts: integer().notNull().default(0),
    lockedUntil: moment(),
    doneAt: moment(),
    failedWhy: text(),
  },
  (t) => [index().on(t.doneAt, t.dueAt)],
);

/** Mails of an installation without SMTP: shown on the mailbox page in development. */
export const mails = pgTable(
  'mails',
  {
    id: uuid().primaryKey(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    sentAt: moment().notNull(),
  },
  (t) => [index().on(t.sentAt)],
);

/** What a form already answered, by the key it carries: the same form posted twice gets the same answer. */
export const formReceipts = pgTable(
  'form_receipts',
  { key: uuid().primaryKey(), answer: jsonb().$type<unknown>().notNull(), at: moment().notNull() },
  (t) => [index().on(t.at)],
);

/** How often a door was knocked on. `key` holds a daily salted digest of the address, never the address. */
export const knocks = pgTable('knocks', {
  key: text().primaryKey(),
  count: integer().notNull(),
  since: moment().notNull(),
});

/** One run of an import, so that it can go on where it stopped. */
export const importRuns = pgTable('import_runs', {
  id: uuid().primaryKey(),
  source: text().notNull(),
  fileDigest: text().notNull(),
  mappingDigest: text().notNull(),
  nextRow: integer().notNull().default(0),
  created: integer().notNull().default(0),
  updated: integer().notNull().default(0),
  unchanged: integer().notNull().default(0),
  refused: integer().notNull().default(0),
  startedAt: moment().notNull(),
  finishedAt: moment(),
});

/** The rows an import could not take, each with the reason. */
export const importRefusals = pgTable(
  'import_refusals',
  {
    id: uuid().primaryKey(),
    runId: uuid()
      .notNull()
      .references(() => importRuns.id, { onDelete: 'cascade' }),
    row: integer().notNull(),
    key: text(),
    code: text().notNull(),
    detail: jsonb().$type<unknown>().notNull(),
  },
  (t) => [index().on(t.runId, t.row)],
);

/** What an installation remembers about itself, such as that the examples have been loaded once. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().$type<unknown>().notNull(),
});
