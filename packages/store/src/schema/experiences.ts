import type { ExperienceContent, ReuseContent, VoiceContent } from '@samskab/domain';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { bytes } from './bytes.ts';

const moment = () => timestamp({ withTimezone: true });
const part = () =>
  uuid()
    .notNull()
    .references(() => experiences.id, { onDelete: 'cascade' });

/** A story: its working copy and where it stands. Readers see rows of `experience_versions`. */
export const experiences = pgTable(
  'experiences',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    origin: text().notNull(),
    state: text().notNull(),
    content: jsonb().$type<ExperienceContent>().notNull(),
    revision: integer().notNull().default(0),
    reviewer: text().references(() => user.id, { onDelete: 'set null' }),
    reviewedSince: moment(),
    publishedVersion: integer(),
    firstPublishedAt: moment(),
    submittedAt: moment(),
    releaseAt: moment(),
    replyDueAt: moment(),
    withdrawnAt: moment(),
    withdrawnWhy: text(),
    /** The import source and the key of the record in it; both null for stories told here. */
    source: text().references(() => sources.key),
    sourceKey: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [unique().on(t.source, t.sourceKey), index().on(t.state, t.submittedAt), index().on(t.releaseAt)],
);

/**
 * Who told a story, apart from the story. Read by editors only; "forget me when published" deletes the row's
 * account and address and keeps the digest of the return key, which cannot be turned back into a person.
 */
export const tellers = pgTable(
  'tellers',
  {
    experienceId: part().primaryKey(),
    account: text().references(() => user.id, { onDelete: 'set null' }),
    email: text(),
    returnKeyDigest: text().unique(),
    forgetWhenPublished: boolean().notNull().default(false),
    forgottenAt: moment(),
  },
  (t) => [index().on(t.account)],
);

/** What readers see and saw: one row for each published version, never changed afterwards. */
export const experienceVersions = pgTable(
  'experience_versions',
  {
    experienceId: part(),
    number: integer().notNull(),
    content: jsonb().$type<ExperienceContent>().notNull(),
    publishedAt: moment().notNull(),
    note: text().notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.experienceId, t.number] })],
);

/** The audit trail: every move with who, when and why. `actor` is null for the clock and for return links. */
export const experienceMoves = pgTable(
  'experience_moves',
  {
    id: uuid().primaryKey(),
    experienceId: part(),
    move: text().notNull(),
    fromState: text(),
    toState: text().notNull(),
    by: text().notNull(),
    actor: text(),
    reasons: text().array().notNull().default([]),
    message: text().notNull().default(''),
    /** The working copy as it was handed in or decided on, so that the next editor sees what changed since. */
    content: jsonb().$type<ExperienceContent>(),
    at: moment().notNull(),
  },
  (t) => [index().on(t.experienceId, t.at)],
);

export const approvals = pgTable(
  'approvals',
  {
    experienceId: part(),
    editor: text().notNull(),
    actorGroup: text(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.experienceId, t.editor] })],
);

/** One party's own sheet. Invited by a link without an account; only a digest of the key is kept. */
export const voices = pgTable(
  'voices',
  {
    id: uuid().primaryKey(),
    experienceId: part(),
    keyDigest: text().unique(),
    /** Who was invited, in the inviter's words, seen by teller and editors until the sheet is answered. */
    invited: text().notNull().default(''),
    state: text().notNull(),
    content: jsonb().$type<VoiceContent>(),
    createdAt: moment().notNull(),
    answeredAt: moment(),
    decidedAt: moment(),
    decidedBy: text(),
    /** Why an editor said no; empty otherwise. */
    decidedWhy: text().notNull().default(''),
  },
  (t) => [index().on(t.experienceId), index().on(t.state, t.answeredAt)],
);

/** "We tried this here." Shown when an editor has seen it. */
export const reuses = pgTable(
  'reuses',
  {
    id: uuid().primaryKey(),
    experienceId: part(),
    content: jsonb().$type<ReuseContent>().notNull(),
    state: text().notNull(),
    account: text().references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment().notNull(),
    decidedAt: moment(),
    decidedBy: text(),
    /** Why an editor said no; empty otherwise. */
    decidedWhy: text().notNull().default(''),
  },
  (t) => [index().on(t.experienceId), index().on(t.state, t.createdAt)],
);

/** The reply of an organisation that can recognise itself. */
export const replies = pgTable(
  'replies',
  {
    id: uuid().primaryKey(),
    experienceId: part(),
    keyDigest: text().unique(),
    organisation: text().notNull(),
    email: text(),
    sentAt: moment().notNull(),
    dueAt: moment().notNull(),
    reply: text().notNull().default(''),
    answeredAt: moment(),
  },
  (t) => [index().on(t.experienceId)],
);

/** A picture or PDF of a story. The bytes are kept once however often they are used. */
export const attachments = pgTable(
  'attachments',
  {
    id: uuid().primaryKey(),
    experienceId: part(),
    kind: text().notNull(),
    name: text().notNull(),
    alt: text().notNull(),
    /** 'noPersons' | 'documented': whether persons can be seen, and have said yes in writing. */
    consent: text().notNull(),
    mime: text().notNull(),
    digest: text()
      .notNull()
      .references(() => attachmentFiles.digest),
    width: integer(),
    height: integer(),
    position: integer().notNull(),
    createdAt: moment().notNull(),
  },
  (t) => [index().on(t.experienceId), index().on(t.digest)],
);

export const attachmentFiles = pgTable('attachment_files', {
  /** SHA-256 of the bytes as we keep them, in hex. */
  digest: text().primaryKey(),
  mime: text().notNull(),
  size: integer().notNull(),
  content: bytes().notNull(),
});

/** Where imported stories come from, with the licence they came under. */
export const sources = pgTable('sources', {
  key: text().primaryKey(),
  title: text().notNull(),
  url: text(),
  licence: text().notNull(),
  attribution: text().notNull(),
});
