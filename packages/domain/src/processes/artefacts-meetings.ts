import * as z from 'zod';
import * as is from './codes.ts';
import {
  code,
  count,
  countsByCode,
  countsByGroup,
  day,
  group,
  id,
  line,
  long,
  moment,
  orNull,
  words,
  written,
} from './shape.ts';

/** A meeting, planned and then held. People are counted, never listed. */
export const meeting = z.object({
  ...written,
  kind: z.enum(is.MEETING_KINDS),
  phase: z.enum(is.PROCESS_PHASES),
  title: line,
  startsAt: moment,
  minutes: z.number().int().min(5).max(1440),
  place: line,
  /** An arena that hosts it, by its id. */
  arena: orNull(id),
  online: line,
  agenda: z
    .array(z.object({ method: orNull(code), text: line, minutes: z.number().int().min(0).max(1440) }))
    .max(40)
    .default([]),
  access: z.array(z.enum(is.ACCESS_NEEDS)).default([]),
  practical: words,
  /** Null until it was held. */
  heldOn: orNull(day),
  cancelled: z.boolean().default(false),
  /** How often what a calendar shows of it has changed, so that the newest file is known by its number. */
  revision: z.number().int().min(0).default(0),
  /** When the table was last invited, and which revision that was; null before. */
  invitedOn: orNull(day),
  invitedRevision: z.number().int().min(0).default(0),
  attendance: countsByGroup,
  disciplines: countsByCode,
  /** How many say that they have the problem in their own life; null where nobody was asked. */
  affected: orNull(z.partialRecord(group, count)),
  /** How often each spoke or wrote, as the documenter ticked it: one a person, without names. */
  tally: z.array(z.object({ group, count })).max(500).default([]),
  notes: long,
  /** "You said, this happened." */
  youSaid: long,
  notesSentOn: orNull(day),
});

const answer = orNull(z.number().int().min(1).max(5));
/** The pulse at the end of a meeting. Anonymous: no seat, and a day instead of a moment. */
export const pulse = z.object({
  id,
  group,
  meeting: id,
  on: day,
  /** "It is my problem, too." */
  mine: answer,
  /** "I was heard." */
  heard: answer,
  /** "It was worth my time." */
  worth: answer,
  /** "The first text was ours, too." */
  firstWasOurs: orNull(z.boolean()),
});

/** A note on the wall, or a story that somebody gives. */
export const note = z.object({
  ...written,
  topic: z.enum(['note', 'story', 'need', 'offer', 'risk']).default('note'),
  text: words,
  meeting: orNull(id),
  phase: z.enum(is.PROCESS_PHASES),
  /** Where a story may be used: in the room, in the experience that is harvested. */
  permission: z.enum(['room', 'harvest']).default('room'),
  removedAt: orNull(moment),
});

export const comment = z.object({
  ...written,
  /** What it is about: a kind of artefact, and its id where there are several. */
  on: code,
  of: orNull(id),
  text: words,
  removedAt: orNull(moment),
  removedWhy: line,
});

/** A group that does not agree with a light of the gauge. */
export const contest = z.object({ ...written, indicator: code, text: words, withdrawnAt: orNull(moment) });

/** What one party thinks of the principles before it has seen the gauge, 1–5 for each. Without a seat. */
export const selfCheck = z.object({
  id,
  group,
  on: day,
  stage: z.enum(is.PROCESS_PHASES),
  answers: z.record(code, z.number().int().min(1).max(5)),
  /** "Was it samskabelse?" */
  wasCocreation: orNull(z.enum(['yes', 'partly', 'no', 'unknown'])),
});

export const followUp = z.object({
  ...written,
  days: z.literal([...is.FOLLOW_UP_DAYS]),
  on: day,
  text: words,
  /** What still goes on. */
  continues: orNull(z.enum(['yes', 'partly', 'no'])),
});

/** A routine, a rule or a role that an organisation changed, and another party that saw it. */
export const practiceChange = z.object({
  ...written,
  actor: id,
  what: words,
  on: day,
  confirmedBy: orNull(group),
  confirmedOn: orNull(day),
});

export type Meeting = Readonly<z.infer<typeof meeting>>;
export type PulseAnswer = Readonly<z.infer<typeof pulse>>;
export type Note = Readonly<z.infer<typeof note>>;
export type ProcessComment = Readonly<z.infer<typeof comment>>;
export type Contest = Readonly<z.infer<typeof contest>>;
export type SelfCheck = Readonly<z.infer<typeof selfCheck>>;
export type FollowUp = Readonly<z.infer<typeof followUp>>;
export type PracticeChange = Readonly<z.infer<typeof practiceChange>>;
