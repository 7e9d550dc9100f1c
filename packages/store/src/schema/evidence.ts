import type { Codebook, Judgement } from '@samskab/domain';
import {
  boolean,
  doublePrecision,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { experiences } from './experiences.ts';

const moment = () => timestamp({ withTimezone: true });
const ofStory = () =>
  uuid()
    .notNull()
    .references(() => experiences.id, { onDelete: 'cascade' });

/** Codebooks that came with a source. Samskab's own ships with the program. */
export const codebooks = pgTable('codebooks', {
  key: text().primaryKey(),
  content: jsonb().$type<Codebook>().notNull(),
  updatedAt: moment().notNull(),
});

/**
 * What one coder says of a story by one codebook, apart from what the teller says in the story itself. Conditions are
 * coded and closed before the outcome is shown; only a finished coding counts and is seen by others.
 */
export const codings = pgTable(
  'codings',
  {
    experienceId: ofStory(),
    codebook: text().notNull(),
    /** Account of the coder; `source` for codes that were read in from a source. */
    coder: text().notNull(),
    judgements: jsonb().$type<Readonly<Record<string, Judgement>>>().notNull(),
    /** Whether the coder had not had the story to review, and so did not know how it ended. */
    blind: boolean().notNull(),
    startedAt: moment().notNull(),
    /** When the conditions were closed and the outcome was shown. */
    conditionsClosedAt: moment(),
    finishedAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.experienceId, t.codebook, t.coder] }), index().on(t.coder)],
);

/** What coders who differed came to agree on, code by code, and why. */
export const settlements = pgTable(
  'settlements',
  {
    experienceId: ofStory(),
    codebook: text().notNull(),
    code: text().notNull(),
    /** Null when nobody can know. */
    degree: doublePrecision(),
    reason: text().notNull(),
    settledBy: text().notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.experienceId, t.codebook, t.code] })],
);

/**
 * What holds for a story that can be read now: made from its published version, its finished codings and its
 * settlements whenever it is put on the shelf, and to be made again from them at any time.
 */
export const agreedCodes = pgTable(
  'agreed_codes',
  {
    experienceId: ofStory(),
    codebook: text().notNull(),
    /** Degree by code; a code that is unknown or not settled is not there. */
    degrees: jsonb().$type<Readonly<Record<string, number>>>().notNull(),
    unsettled: text().array().notNull(),
    coders: smallint().notNull(),
    /** For each code that two or more have judged, what they said: how far coders agree is counted from it. */
    judged: jsonb().$type<Readonly<Record<string, readonly number[]>>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.codebook, t.experienceId] })],
);
