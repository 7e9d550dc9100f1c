import type {
  LimitSheet,
  MemberState,
  PostKind,
  ProgrammeArtefactKind,
  ProgrammeContent,
  ProgrammeState,
  ReachAnswer,
  ReachWay,
} from '@samskab/domain/programmes';
import {
  boolean,
  date,
  foreignKey,
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
import { arenas } from './arenas.ts';

const moment = () => timestamp({ withTimezone: true });
const ofProgramme = () =>
  uuid()
    .notNull()
    .references(() => programmes.id, { onDelete: 'cascade' });

/** Programmes: what each is stands in `content`, made without code. */
export const programmes = pgTable('programmes', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  state: text().$type<ProgrammeState>().notNull(),
  /** Rises with every change, so that two who write at once do not overwrite each other. */
  version: integer().notNull(),
  content: jsonb().$type<ProgrammeContent>().notNull(),
  isExample: boolean().notNull().default(false),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
});

/** Who edits a programme, and for which of its partners. */
export const programmeEditors = pgTable(
  'programme_editors',
  {
    programmeId: ofProgramme(),
    account: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** Key of the partner in the content. */
    partner: text().notNull(),
    since: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.programmeId, t.account] }), index().on(t.account)],
);

/** Arenas in a programme: those that ask, those that are in it, and those that were. */
export const programmeMembers = pgTable(
  'programme_members',
  {
    programmeId: ofProgramme(),
    arenaId: uuid()
      .notNull()
      .references(() => arenas.id, { onDelete: 'cascade' }),
    state: text().$type<MemberState>().notNull(),
    /** What it wants with it, in its own words. */
    hopes: text().notNull().default(''),
    /** Why it was not let in, or had to leave. */
    note: text().notNull().default(''),
    /** What volunteers do and do not do there; null until it is written. */
    sheet: jsonb().$type<LimitSheet>(),
    askedAt: moment().notNull(),
    joinedAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.programmeId, t.arenaId] }), index().on(t.arenaId)],
);

/** What a member leads to, to show where it stands. What it shows is read where it lies, and never copied. */
export const programmeArtefacts = pgTable(
  'programme_artefacts',
  {
    id: uuid().primaryKey(),
    programmeId: uuid().notNull(),
    arenaId: uuid().notNull(),
    kind: text().$type<ProgrammeArtefactKind>().notNull(),
    /** Identifier of the experience, process, event or arena. What it names may be gone: then it shows nothing. */
    ref: uuid().notNull(),
    linkedAt: moment().notNull(),
    /** When the arena that was helped said so. */
    confirmedAt: moment(),
    /** When the programme's editors did not let it count, and why. */
    setAsideAt: moment(),
    setAsideWhy: text().notNull().default(''),
  },
  (t) => [
    unique().on(t.programmeId, t.arenaId, t.kind, t.ref),
    index().on(t.kind, t.ref),
    foreignKey({
      name: 'programme_artefacts_member_fk',
      columns: [t.programmeId, t.arenaId],
      foreignColumns: [programmeMembers.programmeId, programmeMembers.arenaId],
    }).onDelete('cascade'),
  ],
);

/** Which kinds of organisations a member has reached, and how: a day and codes. Never persons, nothing about origin. */
export const programmeReaches = pgTable(
  'programme_reaches',
  {
    id: uuid().primaryKey(),
    programmeId: uuid().notNull(),
    arenaId: uuid().notNull(),
    on: date().notNull(),
    organisation: text().notNull(),
    way: text().$type<ReachWay>().notNull(),
    answer: text().$type<ReachAnswer>().notNull(),
  },
  (t) => [
    index().on(t.programmeId, t.arenaId, t.on),
    foreignKey({
      name: 'programme_reaches_member_fk',
      columns: [t.programmeId, t.arenaId],
      foreignColumns: [programmeMembers.programmeId, programmeMembers.arenaId],
    }).onDelete('cascade'),
  ],
);

/** News of a programme, for everybody. */
export const programmeNews = pgTable(
  'programme_news',
  {
    id: uuid().primaryKey(),
    programmeId: ofProgramme(),
    title: text().notNull(),
    text: text().notNull(),
    /** The language it is written in. */
    language: text().notNull(),
    at: moment().notNull(),
    author: text(),
  },
  (t) => [index().on(t.programmeId, t.at), index().on(t.author)],
);

/** The board of the learning circle: questions, a colleague to borrow or to lend, and answers. */
export const programmePosts = pgTable(
  'programme_posts',
  {
    id: uuid().primaryKey(),
    programmeId: ofProgramme(),
    /** The arena for which it was written; null for the programme's editors. Shown instead of a name. */
    arenaId: uuid().references(() => arenas.id, { onDelete: 'set null' }),
    kind: text().$type<PostKind>().notNull(),
    /** What it answers; null for what begins. */
    answers: uuid(),
    text: text().notNull(),
    author: text(),
    at: moment().notNull(),
    removedAt: moment(),
  },
  (t) => [index().on(t.programmeId, t.at), index().on(t.author)],
);

/** Dates of the learning circle: events of the calendar. */
export const programmeCircle = pgTable(
  'programme_circle',
  { programmeId: ofProgramme(), eventId: uuid().notNull(), addedAt: moment().notNull() },
  (t) => [primaryKey({ columns: [t.programmeId, t.eventId] })],
);

/** Every decision about a programme, in codes: what, about which arena or account, by whom, and when. */
export const programmeMoves = pgTable(
  'programme_moves',
  {
    id: uuid().primaryKey(),
    programmeId: ofProgramme(),
    move: text().notNull(),
    about: text(),
    note: text().notNull().default(''),
    actor: text(),
    at: moment().notNull(),
  },
  (t) => [index().on(t.programmeId, t.at), index().on(t.actor)],
);
