import * as z from 'zod';
import * as is from './codes.ts';
import { code, codes, day, group, id, line, moment, orNull, words, written } from './shape.ts';

/** Who has power over what, as the party with power says it. The newest is the one that holds. */
export const frame = z.object({
  ...written,
  power: z.partialRecord(z.enum(is.FRAME_FIELDS), z.enum(is.FRAME_POWERS)).default({}),
  /** Who decides about each field; left out where it is not said, and in sheets from before it was asked. */
  decides: z.partialRecord(z.enum(is.FRAME_FIELDS), z.enum(is.FRAME_DECIDERS)).default({}),
  /** What is locked, by whom, and why, for each field. */
  notes: z.partialRecord(z.enum(is.FRAME_FIELDS), words).default({}),
  /** The role of whoever stands for it, such as »centerchef«; empty while it is a draft. Never a name. */
  signedByRole: line,
});

/** One on the actor map: an organisation or a kind of people, never a person. */
export const actor = z.object({
  ...written,
  /** A code of the vocabulary `actorType`. */
  type: code,
  name: line,
  /** The group that it belongs to; `group` is whoever put it on the map. */
  actorGroup: group,
  rings: z.array(z.enum(is.ACTOR_RINGS)).min(1),
  /** Disciplines that it would bring. */
  disciplines: codes,
  state: z.enum(is.ACTOR_STATES).default('notInvited'),
  joinedOn: orNull(day),
  /** Whether the parties knew each other before. */
  relation: orNull(z.enum(['old', 'new'])),
  way: orNull(z.enum(is.SEAT_WAYS)),
  why: words,
});

/**
 * A seat at the table: taken through a personal link, without an account. A name is optional. That somebody has the
 * problem in their own life is never kept here, only counted for each meeting.
 */
export const seat = z.object({
  id,
  group,
  actor: orNull(id),
  roles: z.array(z.enum(is.SEAT_ROLES)).min(1).default(['participant']),
  discipline: orNull(code),
  name: line,
  way: z.enum(is.SEAT_WAYS),
  state: z.enum(is.SEAT_STATES),
  invitedAt: moment,
  invitedBy: orNull(id),
  answeredAt: orNull(moment),
  endedAt: orNull(moment),
  /** Why it was removed or declined. */
  why: words,
  /** A facilitator says whether he or she owns part of the result. */
  ownsResult: orNull(z.boolean()),
});

export const baseline = z.object({
  ...written,
  /** Whose plan it stands on. */
  planOf: line,
  text: words,
});

/** What is measured to know whether it helps: before, after, and beside others. */
export const outcome = z.object({
  ...written,
  dimension: code,
  measure: line,
  baseline: line,
  followUp: line,
  comparison: line,
  direction: orNull(z.enum(['better', 'same', 'worse', 'unknown'])),
  n: orNull(z.number().int().min(0).max(100_000_000)),
});

export type FrameSheet = Readonly<z.infer<typeof frame>>;
export type Actor = Readonly<z.infer<typeof actor>>;
export type Seat = Readonly<z.infer<typeof seat>>;
export type BaselineItem = Readonly<z.infer<typeof baseline>>;
export type ProcessOutcome = Readonly<z.infer<typeof outcome>>;
