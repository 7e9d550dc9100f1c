import type { ActorGroup } from '@samskab/domain';
import type { ArenaFacts, ArenaPrice, MeetingActor } from '@samskab/domain/arenas';
import {
  boolean,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { entryColumns } from './entries.ts';
import { experiences } from './experiences.ts';
import { processes } from './processes.ts';

const moment = () => timestamp({ withTimezone: true });
const ofArena = () =>
  uuid()
    .notNull()
    .references(() => arenas.id, { onDelete: 'cascade' });

/** Arenas: what lists and maps are asked for as columns, the rest as `facts`. */
export const arenas = pgTable(
  'arenas',
  {
    ...entryColumns(),
    /** A code of the vocabulary `arenaKind`; empty in drafts. */
    kind: text().notNull(),
    price: text().$type<ArenaPrice>(),
    /** Codes of the vocabulary `language`. */
    languages: text().array().notNull(),
    stepFree: boolean().notNull(),
    /** On which weekdays it is open an evening (`eveningsOf`): Monday is 1, Sunday 64. */
    evenings: smallint().notNull(),
    /** Takes a rest: there, and receives nobody for now. */
    resting: boolean().notNull(),
    facts: jsonb().$type<ArenaFacts>().notNull(),
    /** Name, place and texts, folded: what words are looked for in. */
    words: text().notNull(),
  },
  (t) => [
    index().on(t.state, t.municipality),
    index().on(t.state, t.lastConfirmedOn),
    index().on(t.latitude, t.longitude),
  ],
);

/** A meeting that was held in an arena and which kinds of actors met there: counts and kinds, never persons. */
export const arenaMeetings = pgTable(
  'arena_meetings',
  {
    arenaId: ofArena(),
    /** What told of it: `told:` and an id, or `event:` and an occurrence. The same one twice is one meeting. */
    source: text().notNull(),
    heldOn: date().notNull(),
    /** Which of the seven kinds met; empty where only the groups are known. */
    actors: text().array().$type<readonly MeetingActor[]>().notNull(),
    /** Which actor groups met; an arena is active by them. */
    groups: text().array().$type<readonly ActorGroup[]>().notNull(),
    /** How many came; null when nobody counted. */
    people: smallint(),
    createdAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.arenaId, t.source] }), index().on(t.heldOn)],
);

/** Processes that are held in an arena, as one of its stewards or the room's coordinator says. */
export const arenaProcesses = pgTable(
  'arena_processes',
  {
    arenaId: ofArena(),
    processId: uuid()
      .notNull()
      .references(() => processes.id, { onDelete: 'cascade' }),
    addedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.arenaId, t.processId] }), index().on(t.processId)],
);

/** Experiences that were made in an arena. */
export const arenaExperiences = pgTable(
  'arena_experiences',
  {
    arenaId: ofArena(),
    experienceId: uuid()
      .notNull()
      .references(() => experiences.id, { onDelete: 'cascade' }),
    addedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.arenaId, t.experienceId] }), index().on(t.experienceId)],
);
