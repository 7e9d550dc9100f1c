import type { ActorGroup } from '@samskab/domain';
import type { GuideChoice, TogetherKind, TogetherState } from '@samskab/domain/guide';
import { index, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const moment = () => timestamp({ withTimezone: true });
type Choices = Readonly<Record<string, GuideChoice>>;

/** Parties who answer the guide apart, by one link or in one room. Gone when it expires: nothing of it is kept. */
export const guideSessions = pgTable(
  'guide_sessions',
  {
    id: uuid().primaryKey(),
    /** What is typed or scanned; short-lived, and shown to everybody in the room. */
    code: text().notNull(),
    /** SHA-256 of the secret in the host's address. */
    hostDigest: text().notNull(),
    kind: text().$type<TogetherKind>().notNull(),
    /** What it is about, in the host's words; may be empty. */
    topic: text().notNull(),
    /** Of the rules it was begun with. */
    rulesVersion: integer().notNull(),
    state: text().$type<TogetherState>().notNull(),
    /** What they came to agree on afterwards, by question. */
    agreed: jsonb().$type<Choices>().notNull(),
    /** Grows with everything that a screen would show otherwise. */
    revision: integer().notNull().default(0),
    startedAt: moment().notNull(),
    expiresAt: moment().notNull(),
  },
  (t) => [uniqueIndex().on(t.code), uniqueIndex().on(t.hostDigest), index().on(t.expiresAt)],
);

/** What one party answered. No name, no account and no address: only the group, and a digest of their own secret. */
export const guideSessionAnswers = pgTable(
  'guide_session_answers',
  {
    id: uuid().primaryKey(),
    sessionId: uuid()
      .notNull()
      .references(() => guideSessions.id, { onDelete: 'cascade' }),
    /** SHA-256 of the secret in the party's browser. */
    keyDigest: text().notNull(),
    actorGroup: text().$type<ActorGroup>().notNull(),
    answers: jsonb().$type<Choices>().notNull(),
    /** What they call it themselves; null when they did not say. */
    declared: text(),
    sentAt: moment().notNull(),
  },
  (t) => [uniqueIndex().on(t.sessionId, t.keyDigest)],
);
