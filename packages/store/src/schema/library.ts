import { bigint, index, integer, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytes } from './bytes.ts';
import { experiences } from './experiences.ts';

/**
 * The shelf: one narrow row for each story that can be read now, made from its published version in the same
 * transaction. Lists, facets and search read only this table; it can be rebuilt from the versions at any time.
 */
export const libraryEntries = pgTable(
  'library_entries',
  {
    experienceId: uuid()
      .primaryKey()
      .references(() => experiences.id, { onDelete: 'cascade' }),
    slug: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    language: text().notNull(),
    origin: text().notNull(),
    valence: text(),
    declaredForm: text(),
    actualForm: text(),
    country: text(),
    municipality: text(),
    regionLabel: text().notNull(),
    startYear: integer(),
    themes: text().array().notNull(),
    targetGroups: text().array().notNull(),
    actorGroups: text().array().notNull(),
    actorTypes: text().array().notNull(),
    methods: text().array().notNull(),
    /** Strongest level of evidence among the outcomes, 0–5; null when none is told. */
    evidence: smallint(),
    /** Share of the schema that is told, 0–100. */
    completeness: smallint().notNull(),
    voices: smallint().notNull(),
    reuses: smallint().notNull(),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
    /** The library's revision when this row changed; readers of changes follow it. */
    revision: bigint({ mode: 'number' }).notNull(),
    /** Everything that can be searched below the title and the summary. */
    body: text().notNull(),
    /** The words of all that, as the search keeps them (`encodeDocument`); null in rows from before it did. */
    words: bytes(),
    /** By which weights and reading of texts `words` was made (`wordsMark`); null in rows from before that was kept. */
    wordsMark: text(),
  },
  (t) => [index().on(t.revision), index().on(t.wordsMark)],
);

/** One row: counts every change to the shelf, in commit order, because writers hold it until they commit. */
export const libraryState = pgTable('library_state', {
  id: smallint().primaryKey(),
  revision: bigint({ mode: 'number' }).notNull(),
});

/** Stories that left the shelf, so that followers of changes can let go of them, too. */
export const libraryRemovals = pgTable(
  'library_removals',
  { experienceId: uuid().primaryKey(), revision: bigint({ mode: 'number' }).notNull() },
  (t) => [index().on(t.revision)],
);
