import type { PersonId } from '../kernel/ids.ts';
import type { MemberState, PartnerRole, ProgrammeState } from './codes.ts';

/** Who asks; the visitor of the site fits in here. */
export type ProgrammeVisitor =
  | { readonly kind: 'anonymous' | 'returnLink' }
  | {
      readonly kind: 'person';
      readonly id: PersonId;
      readonly role: 'member' | 'editor' | 'administrator';
    };

/** What the rules have to know of a programme, and of the arena that it is about, if any. */
export interface ProgrammeSubject {
  readonly state: ProgrammeState;
  /** The programme's own editors: those of the owner and of the partners. */
  readonly editors: readonly { readonly person: PersonId; readonly role: PartnerRole }[];
  /** The arena asked about. */
  readonly arena?: {
    readonly member: MemberState | null;
    readonly stewards: readonly PersonId[];
  };
  /** Whether whoever asks keeps an arena that is a member. */
  readonly keepsMember?: boolean;
  /** Who wrote what it is about. */
  readonly author?: PersonId | null;
}

type Rule = (visitor: ProgrammeVisitor, subject: ProgrammeSubject) => boolean;

const administers: Rule = (visitor) => visitor.kind === 'person' && visitor.role === 'administrator';
const editsIt: Rule = (visitor, { editors }) =>
  visitor.kind === 'person' && editors.some(({ person }) => person === visitor.id);
const ownsIt: Rule = (visitor, { editors }) =>
  visitor.kind === 'person' && editors.some(({ person, role }) => person === visitor.id && role === 'owner');
const keepsIt: Rule = (visitor, { arena }) =>
  visitor.kind === 'person' && arena !== undefined && arena.stewards.includes(visitor.id);
const keepsMember: Rule = (visitor, subject) =>
  keepsIt(visitor, subject) && subject.arena?.member === 'member';
const decides: Rule = (visitor, subject) => administers(visitor, subject) || ownsIt(visitor, subject);
const runs: Rule = (visitor, subject) => administers(visitor, subject) || editsIt(visitor, subject);
const isOpen: Rule = (_visitor, { state }) => state === 'open';
const isInCircle: Rule = (visitor, subject) =>
  runs(visitor, subject) || (visitor.kind === 'person' && subject.keepsMember === true);

/**
 * Who may do what with a programme. A line is a yes or no; what is not here is forbidden.
 *
 * The owner's editors and administrators decide what it is; the partners' editors run it with them. Nobody lets in, or
 * judges, an arena that they keep themselves. Whom a member has reached is seen by that member alone.
 */
const WHO_MAY = {
  read: (visitor, subject) => subject.state !== 'draft' || runs(visitor, subject),
  change: decides,
  open: decides,
  close: decides,
  changeEditors: decides,
  writeNews: runs,
  seeAsking: runs,
  accept: (visitor, subject) => runs(visitor, subject) && !keepsIt(visitor, subject),
  decline: (visitor, subject) => runs(visitor, subject) && !keepsIt(visitor, subject),
  remove: (visitor, subject) => runs(visitor, subject) && !keepsIt(visitor, subject),
  setAside: (visitor, subject) => runs(visitor, subject) && !keepsIt(visitor, subject),
  ask: (visitor, subject) => keepsIt(visitor, subject) && isOpen(visitor, subject),
  leave: keepsIt,
  link: (visitor, subject) => keepsMember(visitor, subject) && isOpen(visitor, subject),
  unlink: keepsMember,
  writeSheet: keepsMember,
  logReach: (visitor, subject) => keepsMember(visitor, subject) && isOpen(visitor, subject),
  seeReach: keepsIt,
  /** By a steward of the arena that was helped. */
  confirmHelp: keepsMember,
  readBoard: isInCircle,
  writeOnBoard: (visitor, subject) => isInCircle(visitor, subject) && isOpen(visitor, subject),
  removePost: (visitor, subject) =>
    runs(visitor, subject) || (visitor.kind === 'person' && subject.author === visitor.id),
} as const satisfies Readonly<Record<string, Rule>>;

export type ProgrammeAct = keyof typeof WHO_MAY;
export const PROGRAMME_ACTS = Object.keys(WHO_MAY) as readonly ProgrammeAct[];

/**
 * Whether somebody may do something with a programme.
 * @example mayProgramme({ kind: 'anonymous' }, 'read', { state: 'open', editors: [] }) // => true
 * @example mayProgramme({ kind: 'anonymous' }, 'read', { state: 'draft', editors: [] }) // => false
 * @example mayProgramme({ kind: 'person', id: 'p', role: 'member' }, 'change', { state: 'open', editors: [{ person: 'p', role: 'partner' }] }) // => false
 */
export const mayProgramme = (
  visitor: ProgrammeVisitor,
  act: ProgrammeAct,
  subject: ProgrammeSubject,
): boolean => WHO_MAY[act](visitor, subject);

/**
 * Whether somebody may begin a programme: administrators.
 * @example mayMakeProgramme({ kind: 'person', id: 'p', role: 'editor' }) // => false
 */
export const mayMakeProgramme = (visitor: ProgrammeVisitor): boolean =>
  visitor.kind === 'person' && visitor.role === 'administrator';
