import * as z from 'zod';
import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import * as is from './codes.ts';
import { day, group, groups, id, line, orNull, words, written } from './shape.ts';

/** An idea that somebody put forward; the action it became, if any. */
export const proposal = z.object({
  ...written,
  text: words,
  state: z.enum(is.PROPOSAL_STATES).default('open'),
  action: orNull(id),
  why: words,
});

/** What the group will do. */
export const action = z.object({
  ...written,
  title: line,
  text: words,
  origin: z.enum([...ACTOR_GROUPS, 'several']),
  /** The role or organisation that carries it, and its group; empty while nobody does. */
  owner: line,
  ownerGroup: orNull(group),
  dueOn: orNull(day),
  /** The plan it stood on when the process began. */
  baseline: orNull(id),
  state: z.enum(is.ACTION_STATES).default('proposed'),
  /** When it was last said how it goes. */
  statusOn: orNull(day),
  /** When it was first said: whoever tells more later is not late by that. */
  firstStatusOn: orNull(day),
  status: words,
});

/** How new one seat finds an action: 0 the same, 1 known elsewhere, 2 a new combination, 3 not seen. */
export const novelty = z.object({ ...written, action: id, novelty: z.number().int().min(0).max(3) });

/** A rule, a habit or an assumption that is in the way, and who can answer: a seat at the table, or somebody by role. */
export const challenge = z.object({
  ...written,
  kind: z.enum(is.CHALLENGE_KINDS),
  text: words,
  addressee: line,
  /** The seat that is asked. */
  to: orNull(id),
  raisedOn: day,
  answer: orNull(z.enum(is.CHALLENGE_ANSWERS)),
  reason: words,
  answeredOn: orNull(day),
});

/** A small trial: what we guess, what we look at, when we stop, and what we learned. */
export const trial = z.object({
  ...written,
  action: id,
  guess: words,
  measure: words,
  startsOn: day,
  endsOn: day,
  stopRule: words,
  /** Whether it is safe, also where children take part, was looked at before it began. */
  safetyChecked: z.boolean(),
  childrenUnder15: z.boolean(),
  /** The role that confirmed that child-protection certificates were obtained. Never the certificate. */
  certificatesBy: line,
  certificatesOn: orNull(day),
  finishedOn: orNull(day),
  /** What happened and what we know now. */
  learned: words,
  result: orNull(z.enum(is.TRIAL_RESULTS)),
});

export const decision = z.object({
  ...written,
  kind: z.enum(is.DECISION_KINDS),
  what: words,
  method: z.enum(is.DECISION_METHODS),
  /** The groups that were there. */
  groups,
  on: day,
  meeting: orNull(id),
  action: orNull(id),
  /** What it does with the action. */
  result: orNull(z.enum(['adopt', 'adjust', 'stop', 'decline'])),
  /** "Nobody here has a private interest in the decision." */
  noPrivateInterest: z.boolean(),
});

/** Who owns an action when the process is over. */
export const anchoring = z.object({
  ...written,
  action: id,
  owner: line,
  money: words,
  place: words,
  volunteers: words,
  ifStops: words,
});

/** The agreement on one page. A new text has a new number, and signatures are of a number. */
export const agreement = z.object({
  ...written,
  number: z.number().int().min(1),
  whoDoes: words,
  whoDecides: words,
  costs: words,
  ifStops: words,
  insurance: words,
  reviewOn: orNull(day),
});
export const signature = z.object({ ...written, number: z.number().int().min(1), role: line });

/** A promise with a date. */
export const pledge = z.object({
  ...written,
  text: words,
  owner: line,
  dueOn: day,
  action: orNull(id),
  meeting: orNull(id),
  status: z.enum(is.PLEDGE_STATES).default('open'),
  statusOn: orNull(day),
});

export type Proposal = Readonly<z.infer<typeof proposal>>;
export type ProcessAction = Readonly<z.infer<typeof action>>;
export type NoveltyRating = Readonly<z.infer<typeof novelty>>;
export type Challenge = Readonly<z.infer<typeof challenge>>;
export type Trial = Readonly<z.infer<typeof trial>>;
export type ProcessDecision = Readonly<z.infer<typeof decision>>;
export type Anchoring = Readonly<z.infer<typeof anchoring>>;
export type OnePageAgreement = Readonly<z.infer<typeof agreement>>;
export type Signature = Readonly<z.infer<typeof signature>>;
export type Pledge = Readonly<z.infer<typeof pledge>>;
