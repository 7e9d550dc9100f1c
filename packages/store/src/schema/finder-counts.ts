import { date, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';

/**
 * How often the finder was gone through to an answer, by month, language of the screens, and the arena whose screen it
 * was. A number, and nothing about who asked or what was answered.
 */
export const finderCounts = pgTable(
  'finder_counts',
  {
    /** First day of the month. */
    month: date().notNull(),
    language: text().notNull(),
    /** Null where it was asked on somebody's own device. Leads nowhere once the arena is gone, and still counts. */
    arenaId: uuid(),
    n: integer().notNull(),
  },
  (t) => [unique().on(t.month, t.language, t.arenaId).nullsNotDistinct()],
);
