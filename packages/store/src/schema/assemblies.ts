import type {
  AnsweringGroup,
  AssemblyMode,
  AssemblyState,
  DeclineReason,
  StatementDoubt,
  StatementSource,
  StatementState,
  Step,
  VoteRound,
} from '@samskab/domain/assemblies';
import { integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';

const moment = () => timestamp({ withTimezone: true });
const ofAssembly = () =>
  integer()
    .notNull()
    .references(() => assemblies.number, { onDelete: 'cascade' });

/** A meeting, or a dialogue of weeks, where many vote on the same statements. */
export const assemblies = pgTable('assemblies', {
  /** What votes name it by: four bytes, since there may be a million of them. */
  number: integer().primaryKey().generatedAlwaysAsIdentity(),
  id: uuid().notNull().unique(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  /** The one question it is about; what comes of it is decided by whom. */
  issue: text().notNull(),
  decides: text().notNull().default(''),
  mode: text().$type<AssemblyMode>().notNull(),
  state: text().$type<AssemblyState>().notNull(),
  /** The round that is voted in now. */
  round: smallint().$type<VoteRound>().notNull(),
  /** What the room is doing now. */
  step: text().$type<Step>().notNull().default('welcome'),
  /** What people type to join; null before it is open. */
  code: text().unique(),
  /** Of the link by which a facilitator drives it from a telephone, without an account. */
  facilitatorDigest: text().notNull().unique(),
  /** The account that called it; null for examples, and when the account is gone. */
  ownerId: text().references(() => user.id, { onDelete: 'set null' }),
  createdAt: moment().notNull(),
  closedAt: moment(),
});

export const assemblyStatements = pgTable(
  'assembly_statements',
  {
    assembly: ofAssembly(),
    number: integer().notNull(),
    text: text().notNull(),
    source: text().$type<StatementSource>().notNull(),
    theme: text(),
    state: text().$type<StatementState>().notNull(),
    reason: text().$type<DeclineReason>(),
    mergedInto: integer(),
    author: integer(),
    doubts: jsonb().$type<readonly StatementDoubt[]>().notNull().default([]),
    createdAt: moment().notNull(),
    decidedAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.assembly, t.number] })],
);

/** Whoever has joined, by a digest of the token on their device. No name, no address. */
export const assemblyParticipants = pgTable(
  'assembly_participants',
  {
    assembly: ofAssembly(),
    number: integer().notNull(),
    digest: text().notNull().unique(),
    group: text().$type<AnsweringGroup>().notNull(),
    joinedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.assembly, t.number] })],
);

/**
 * The newest answer of each person to each statement in each round. It has no references to the other tables: each would
 * be looked up for every vote, and `castVotes` has looked already; `eraseAssembly` takes the votes with it.
 */
export const assemblyVotes = pgTable(
  'assembly_votes',
  {
    assembly: integer().notNull(),
    participant: integer().notNull(),
    statement: integer().notNull(),
    round: smallint().notNull(),
    vote: smallint().notNull(),
    /** How many times this person had answered: an older answer that arrives late changes nothing. */
    time: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.assembly, t.participant, t.statement, t.round] })],
);
