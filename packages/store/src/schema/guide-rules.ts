import type { GuideRules } from '@samskab/domain/guide';
import { sql } from 'drizzle-orm';
import { boolean, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';

const moment = () => timestamp({ withTimezone: true });

/**
 * Every version of the guide's rules that has been in force, or has shipped with Samskab. A version is never changed:
 * results are found again by it.
 */
export const guideRules = pgTable(
  'guide_rules',
  {
    version: integer().primaryKey(),
    rules: jsonb().$type<GuideRules>().notNull(),
    /** 'shipped' with Samskab, 'edited' by an administrator, or 'restored' from an older version. */
    origin: text().notNull(),
    restoredFrom: integer(),
    /** The administrator's account; null for rules that shipped. */
    publishedBy: text(),
    publishedAt: moment().notNull(),
    why: text().notNull(),
    /** Which one answers today. */
    active: boolean().notNull(),
  },
  (t) => [
    uniqueIndex()
      .on(t.active)
      .where(sql`${t.active}`),
  ],
);

/** What an administrator is changing and has not put in force. */
export const guideDrafts = pgTable('guide_drafts', {
  account: text()
    .primaryKey()
    .references(() => user.id, { onDelete: 'cascade' }),
  /** The version that was in force when the draft was begun. */
  basedOn: integer().notNull(),
  rules: jsonb().$type<GuideRules>().notNull(),
  savedAt: moment().notNull(),
});
