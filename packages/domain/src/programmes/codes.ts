/**
 * What people have decided about a programme. A draft is seen by those who make it; of a closed one everything can still
 * be read, and nobody joins.
 */
export const PROGRAMME_STATES = ['draft', 'open', 'closed'] as const;
export type ProgrammeState = (typeof PROGRAMME_STATES)[number];

/** Where an arena stands in a programme. */
export const MEMBER_STATES = ['asked', 'member', 'declined', 'left', 'removed'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** The owner decides what the programme is; a partner helps it along. */
export const PARTNER_ROLES = ['owner', 'partner'] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

/** What a member can lead to: a told experience, a process room, an event, or another arena that was helped. */
export const ARTEFACT_KINDS = ['experience', 'process', 'event', 'arena'] as const;
export type ProgrammeArtefactKind = (typeof ARTEFACT_KINDS)[number];

/**
 * What an artefact can show. A step of a programme names those that count for it, so that another ladder needs no code.
 *
 * - `hosted`: an event, or a meeting of a process, was held at the arena
 * - `experience`: an experience is told, and everybody can read it
 * - `methodTried`: a told experience names a method, or a meeting that was held had one on its agenda
 * - `smallProcess`: a process with at least two meetings that were held
 * - `wholeProcess`: a process brought to an end, in which at least three of the four groups met
 * - `helped`: another member says that it was helped
 */
export const PROOFS = [
  'hosted',
  'experience',
  'methodTried',
  'smallProcess',
  'wholeProcess',
  'helped',
] as const;
export type Proof = (typeof PROOFS)[number];

/** How an organisation was reached, and what came of it. */
export const REACH_WAYS = ['visit', 'phone', 'mail', 'meeting', 'throughOthers', 'poster'] as const;
export const REACH_ANSWERS = ['came', 'wantsTo', 'notNow', 'noAnswer'] as const;
export type ReachWay = (typeof REACH_WAYS)[number];
export type ReachAnswer = (typeof REACH_ANSWERS)[number];

/** What is put on the board of the learning circle. */
export const POST_KINDS = ['question', 'borrow', 'offer'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Most of each, and longest texts in characters. */
export const PROGRAMME_LIMITS = {
  name: 100,
  line: 200,
  text: 1200,
  partners: 12,
  steps: 8,
  goals: 8,
  templates: 12,
  least: 9,
  note: 600,
  post: 1000,
} as const;
