import type { MethodCard, SuggestionContent } from '@samskab/domain/methods';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

const moment = () => timestamp({ withTimezone: true });

/** Method cards as they stand now: those that ship with Samskab, and those that editors have added. */
export const methodCards = pgTable('method_cards', {
  id: text().primaryKey(),
  slugDa: text().notNull().unique(),
  slugEn: text().notNull().unique(),
  version: integer().notNull(),
  content: jsonb().$type<MethodCard>().notNull(),
  /** Digest of the card as it last came with Samskab; null for cards that were added here. */
  shippedDigest: text(),
  /** Whether an editor has made a version: then no newer card from Samskab takes its place. */
  edited: boolean().notNull().default(false),
  updatedAt: moment().notNull(),
});

/** What a card said in each version, who made it and why: the history that readers see, and the audit. */
export const methodVersions = pgTable(
  'method_versions',
  {
    cardId: text()
      .notNull()
      .references(() => methodCards.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    content: jsonb().$type<MethodCard>().notNull(),
    /** Account of the editor; null for a version that came with Samskab. */
    editor: text(),
    note: text().notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.cardId, t.number] }), index().on(t.editor)],
);

/** What readers would do differently. Nothing is kept of who they are: they come back by the id. */
export const methodSuggestions = pgTable(
  'method_suggestions',
  {
    id: uuid().primaryKey(),
    cardId: text()
      .notNull()
      .references(() => methodCards.id, { onDelete: 'cascade' }),
    /** The version the reader had before them. */
    version: integer().notNull(),
    content: jsonb().$type<SuggestionContent>().notNull(),
    state: text().notNull(),
    answer: text().notNull().default(''),
    usedIn: integer(),
    createdAt: moment().notNull(),
    decidedBy: text(),
    decidedAt: moment(),
  },
  (t) => [index().on(t.state, t.createdAt), index().on(t.cardId), index().on(t.decidedBy)],
);
