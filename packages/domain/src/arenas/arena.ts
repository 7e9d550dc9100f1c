import * as z from 'zod';
import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import { text } from '../kernel/text.ts';
import {
  ARENA_ACCESS,
  ARENA_BOOKERS,
  ARENA_COMFORTS,
  ARENA_PRICES,
  ARENA_SPACES,
  RULE_SETTERS,
} from './codes.ts';
import { A_DAY, WEEKDAYS, type Weekday } from './hours.ts';

/** Longest texts, in characters, and largest numbers. */
export const ARENA_LIMITS = {
  name: 120,
  short: 120,
  purpose: 600,
  note: 400,
  role: 80,
  hosts: 4,
  people: 20_000,
  rooms: 500,
  minutes: 180,
} as const;

const weekday = z.custom<Weekday>((day) => WEEKDAYS.some((known) => known === day));
const span = z
  .object({
    day: weekday,
    from: z
      .int()
      .min(0)
      .max(A_DAY - 1),
    to: z.int(),
  })
  .refine(({ from, to }) => to > from && to <= from + A_DAY);
const spans = z.array(span).max(28).default([]);
const number = (most: number) => z.int().min(0).max(most).nullable().default(null);
const code = z.string().regex(/^[A-Za-z]{2,40}$/);
const some = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).max(values.length).default([]);

/** An address of a page in the web; empty when there is none. */
const webAddress = z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(300)]).default('');

/**
 * What an arena offers, whatever can be left out: a draft has little of it. Fields that came later have their empty value in
 * what was saved before. Nobody is named: hosts are told by role, and written to through a form.
 */
export const arenaFacts = z.object({
  /** What one can do there together, in a few sentences. */
  purpose: text(ARENA_LIMITS.purpose),
  /** Who runs it. */
  operator: text(ARENA_LIMITS.short),
  street: text(ARENA_LIMITS.short),
  postcode: z.union([z.literal(''), z.string().regex(/^\d{4}$/)]).default(''),
  city: text(ARENA_LIMITS.short),
  /** The position is only the municipality's, or otherwise not the door. */
  isApproximate: z.boolean().default(false),
  hosts: z.array(text(ARENA_LIMITS.role)).max(ARENA_LIMITS.hosts).default([]),
  opening: spans,
  /** When somebody is there who works or helps there; the rest of the opening hours is "open library". */
  staffed: spans,
  openingNote: text(ARENA_LIMITS.note),
  people: number(ARENA_LIMITS.people),
  rooms: number(ARENA_LIMITS.rooms),
  roomsNote: text(ARENA_LIMITS.note),
  price: z.enum(ARENA_PRICES).nullable().default(null),
  priceNote: text(ARENA_LIMITS.note),
  bookers: some(ARENA_BOOKERS),
  bookingPage: webAddress,
  access: some(ARENA_ACCESS),
  /** Minutes on foot from a stop; null when not told. */
  transportMinutes: number(ARENA_LIMITS.minutes),
  accessNote: text(ARENA_LIMITS.note),
  comforts: some(ARENA_COMFORTS),
  languages: z.array(code).max(30).default([]),
  spaces: some(ARENA_SPACES),
  owner: z.enum(ACTOR_GROUPS).nullable().default(null),
  rules: z.enum(RULE_SETTERS).nullable().default(null),
  /** Whose house it is and what that means for who can say what in it, in the host's words. */
  neutrality: text(ARENA_LIMITS.note),
  website: webAddress,
});
export type ArenaFacts = Readonly<z.infer<typeof arenaFacts>>;

/** Everything that is said of an arena: what can be asked for in lists, and the facts. */
export const arenaContent = z.object({
  name: text(ARENA_LIMITS.name),
  /** A code of the vocabulary `arenaKind`; empty while nobody has said. */
  kind: z.union([z.literal(''), code]).default(''),
  /** The code of a municipality; null for what is only online, or not told. */
  municipality: z
    .string()
    .regex(/^0\d{3}$/)
    .nullable()
    .default(null),
  position: z.object({ latitude: z.number(), longitude: z.number() }).nullable().default(null),
  /** Whether it takes a rest: it is there and receives nobody for now. */
  resting: z.boolean().default(false),
  facts: arenaFacts.prefault({}),
});
export type ArenaContent = Readonly<z.infer<typeof arenaContent>>;

/**
 * An arena of which nothing is told.
 * @example emptyArena().facts.hosts // => []
 */
export const emptyArena = (): ArenaContent => arenaContent.parse({});
