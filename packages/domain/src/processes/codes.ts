import type { ActorGroup } from '../kernel/actor-groups.ts';

/** The seven phases, in order; the place in the list is the number of the phase. */
export const PROCESS_PHASES = [
  'clarify',
  'gather',
  'problem',
  'develop',
  'trial',
  'decide',
  'followUp',
] as const;
export type ProcessPhase = (typeof PROCESS_PHASES)[number];

/** What somebody does in a process beside belonging to a group. One person may do several. */
export const SEAT_ROLES = [
  'coordinator',
  'facilitator',
  'host',
  'participant',
  'decisionMaker',
  'critic',
  'documenter',
] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

export const SEAT_STATES = ['invited', 'joined', 'declined', 'left', 'removed'] as const;
/** How a seat was filled, so that it can be seen whom open doors bring and whom one has to visit. */
export const SEAT_WAYS = ['founder', 'mail', 'link', 'poster', 'phone', 'visit', 'openCall'] as const;
export type SeatWay = (typeof SEAT_WAYS)[number];

/** The rings of the actor map. */
export const ACTOR_RINGS = ['affected', 'canContribute', 'decides'] as const;
export type ActorRing = (typeof ACTOR_RINGS)[number];
export const ACTOR_STATES = ['notInvited', 'invited', 'joined', 'declined', 'noAnswer'] as const;
export type ActorState = (typeof ACTOR_STATES)[number];

/** What a frame sheet tells who has power over, and how open it is; the guide's sheet has the same. */
export {
  FRAME_DECIDERS,
  FRAME_FIELDS,
  FRAME_POWERS,
  type FrameDecider,
  type FrameField,
  type FramePower,
} from '../kernel/frame-fields.ts';

/** How a group says yes to the problem: nobody objects, all agree, or how far each agrees. */
export const CONSENT_METHODS = ['consent', 'consensus', 'gradients'] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];
/** The gradients of agreement, from full support to an objection. */
export const POSITIONS = [
  'supports',
  'supportsWithReservation',
  'standsAside',
  'disagreesButAllows',
  'objects',
] as const;
export type Position = (typeof POSITIONS)[number];

export const MEETING_KINDS = [
  'openInvite',
  'problemMeeting',
  'listening',
  'ideaMeeting',
  'trialMeeting',
  'decisionMeeting',
  'learningMeeting',
  'steering',
  'assembly',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
/** What makes it possible to come. */
export const ACCESS_NEEDS = [
  'interpreter',
  'hearingLoop',
  'childcare',
  'transport',
  'food',
  'online',
  'stepFree',
] as const;

export const CHALLENGE_KINDS = ['rule', 'habit', 'assumption'] as const;
export const CHALLENGE_ANSWERS = ['changed', 'keptWithReason'] as const;
export const ACTION_STATES = ['proposed', 'adopted', 'declined', 'stopped'] as const;
export const PROPOSAL_STATES = ['open', 'adopted', 'declined'] as const;
export const PLEDGE_STATES = ['open', 'done', 'partly', 'notDone'] as const;
export const DECISION_KINDS = ['problem', 'solution', 'money', 'ending', 'other'] as const;
export const DECISION_METHODS = ['consent', 'consensus', 'equalVote', 'oneParty'] as const;
export const TRIAL_RESULTS = ['keep', 'adjust', 'stop'] as const;
export const FOLLOW_UP_DAYS = [30, 90, 180, 365] as const;

/** How a process may end. All five are honourable. */
export const PROCESS_ENDINGS = [
  'continues',
  'anchored',
  'becamePartnership',
  'handedOver',
  'stopped',
] as const;
export type ProcessEnding = (typeof PROCESS_ENDINGS)[number];

/** The parts of a process that are shown to more or fewer people, each by itself. */
export const PROCESS_PARTS = [
  'about',
  'actors',
  'problem',
  'actions',
  'meetings',
  'decisions',
  'gauge',
] as const;
export type ProcessPart = (typeof PROCESS_PARTS)[number];
/** Only seats, whoever has the link, everybody. */
export const VISIBILITIES = ['private', 'link', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Longest texts, in characters. A pasted book is refused and not cut. */
export const PROCESS_LIMITS = { title: 120, line: 300, text: 2000, problem: 20_000, long: 8000 } as const;

/** Each group with what `value` says of it. */
export const perGroup = <Value>(
  groups: readonly ActorGroup[],
  value: (group: ActorGroup) => Value,
): Readonly<Partial<Record<ActorGroup, Value>>> =>
  Object.fromEntries(groups.map((group) => [group, value(group)]));
