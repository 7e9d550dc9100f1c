import { SEAT_ROLES, type ProcessPart, type SeatRole } from './codes.ts';
import type { Seat } from './artefacts-people.ts';
import type { ProcessHead } from './process.ts';

/** Who asks: a seat by its personal link or account, somebody with the link of the process, or anybody. */
export type ProcessVisitor =
  | { readonly kind: 'seat'; readonly seat: Pick<Seat, 'state' | 'roles'> }
  | { readonly kind: 'link' }
  | { readonly kind: 'public' };

const ALL = SEAT_ROLES;
const LEAD = ['coordinator'] as const;
const RUN = ['coordinator', 'facilitator'] as const;
const INVITE = ['coordinator', 'facilitator', 'host'] as const;
const RECORD = ['coordinator', 'facilitator', 'host', 'documenter'] as const;
/** A facilitator, a critic and a documenter help with the result and do not own it. */
const OWN = ['coordinator', 'host', 'participant', 'decisionMaker'] as const;
const THINK = [...OWN, 'critic'] as const;

/**
 * Which roles may do what. A row is a move; whoever has one of its roles and has taken the seat may make it. What is
 * not here is forbidden, to everybody.
 */
export const WHO_MAY = {
  readRoom: ALL,
  // the process itself
  editAbout: LEAD,
  setVisibility: LEAD,
  copyProcess: LEAD,
  pause: LEAD,
  end: RUN,
  harvest: ['coordinator', 'documenter'],
  exportAll: LEAD,
  /** Having the whole process erased, and keeping it after all. */
  erase: LEAD,
  // people
  signFrame: ['coordinator', 'decisionMaker'],
  addActor: ALL,
  changeActor: INVITE,
  invite: INVITE,
  seeContacts: INVITE,
  setRoles: LEAD,
  removeSeat: RUN,
  leave: ALL,
  addBaseline: ALL,
  measureOutcome: ALL,
  // the problem
  writeFirstText: RUN,
  writeFraming: THINK,
  editProblem: OWN,
  consent: OWN,
  lockProblem: RUN,
  askReopening: OWN,
  supportReopening: OWN,
  // actions
  propose: THINK,
  answerProposal: RUN,
  addAction: OWN,
  changeAction: OWN,
  rateNovelty: THINK,
  challenge: ALL,
  answerChallenge: ['coordinator', 'decisionMaker'],
  runTrial: OWN,
  recordDecision: ['coordinator', 'facilitator', 'documenter'],
  anchor: OWN,
  writeAgreement: RUN,
  signAgreement: OWN,
  pledge: OWN,
  statePledge: ALL,
  // meetings and talk
  planMeeting: INVITE,
  recordMeeting: RECORD,
  sendNotes: RECORD,
  givePulse: ALL,
  note: ALL,
  comment: ALL,
  removeText: RUN,
  contestLight: ALL,
  selfCheck: ALL,
  followUp: ALL,
  confirmChange: ALL,
  /** Typing in what others said on paper or on the phone, for their group. */
  typeIn: RECORD,
} as const satisfies Record<string, readonly SeatRole[]>;

export type ProcessMove = keyof typeof WHO_MAY;
export const PROCESS_MOVES = Object.keys(WHO_MAY) as readonly ProcessMove[];

/**
 * Whether somebody may make a move. Only a seat that is taken may; a link or an address alone never writes.
 * @example mayProcess({ kind: 'link' }, 'comment') // => false
 * @example mayProcess({ kind: 'seat', seat: { state: 'joined', roles: ['critic'] } }, 'comment') // => true
 * @example mayProcess({ kind: 'seat', seat: { state: 'removed', roles: ['coordinator'] } }, 'comment') // => false
 */
export function mayProcess(visitor: ProcessVisitor, move: ProcessMove): boolean {
  if (visitor.kind !== 'seat' || visitor.seat.state !== 'joined') return false;
  const roles: readonly SeatRole[] = WHO_MAY[move];
  return visitor.seat.roles.some((role) => roles.includes(role));
}

/**
 * Whether somebody may read a part of a process. A part that nobody has set is private. An invited seat reads what it
 * is invited to before it answers; one that was removed is as anybody. What will be erased is read by the table alone.
 * @example mayReadPart({ kind: 'public' }, 'problem', { visibility: { problem: 'link' } }) // => false
 * @example mayReadPart({ kind: 'link' }, 'problem', { visibility: { problem: 'link' } }) // => true
 */
export function mayReadPart(
  visitor: ProcessVisitor,
  part: ProcessPart,
  { visibility, erasing = null }: Pick<ProcessHead, 'visibility'> & Partial<Pick<ProcessHead, 'erasing'>>,
): boolean {
  if (erasing !== null) return visitor.kind === 'seat' && visitor.seat.state === 'joined';
  const set = visibility[part] ?? 'private';
  if (set === 'public') return true;
  if (visitor.kind === 'seat')
    return (
      visitor.seat.state === 'joined' ||
      (visitor.seat.state === 'invited' && (part === 'about' || set === 'link'))
    );
  return visitor.kind === 'link' && set === 'link';
}
