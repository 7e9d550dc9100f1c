import type { PersonId } from '../kernel/ids.ts';
import type { EntryHead } from './entry.ts';

/** Who asks; the visitor of the site fits in here. `confirmLink` came by the link in a reminder. */
export type EntryVisitor =
  | { readonly kind: 'anonymous' | 'returnLink' }
  | { readonly kind: 'confirmLink'; readonly entry: string }
  | {
      readonly kind: 'person';
      readonly id: PersonId;
      readonly role: 'member' | 'editor' | 'administrator';
    };

type Subject = Pick<EntryHead, 'id' | 'state' | 'stewards'>;
type Rule = (visitor: EntryVisitor, entry: Subject) => boolean;

const keeps: Rule = (visitor, { stewards }) => visitor.kind === 'person' && stewards.includes(visitor.id);
const edits = (visitor: EntryVisitor) => visitor.kind === 'person' && visitor.role !== 'member';
const cares: Rule = (visitor, entry) => keeps(visitor, entry) || edits(visitor);
const isPublic: Rule = (_visitor, { state }) => state === 'published' || state === 'closed';
const cameByLink: Rule = (visitor, { id }) => visitor.kind === 'confirmLink' && visitor.entry === id;

/**
 * Who may do what with an entry. A line is a yes or no; what is not here is forbidden.
 *
 * Facts may be mended by any editor, because a wrong door is found by whoever stands before it; but nobody publishes
 * what they keep themselves.
 */
const WHO_MAY = {
  read: (visitor, entry) => isPublic(visitor, entry) || cares(visitor, entry),
  edit: (visitor, entry) => cares(visitor, entry) && entry.state !== 'closed',
  submit: keeps,
  takeBack: keeps,
  publish: (visitor, entry) => edits(visitor) && !keeps(visitor, entry),
  askChanges: (visitor, entry) => edits(visitor) && !keeps(visitor, entry),
  hide: edits,
  show: edits,
  close: cares,
  reopen: cares,
  confirm: (visitor, entry) => cares(visitor, entry) || cameByLink(visitor, entry),
  /** Anybody may say that something is wrong, and write to a host. */
  report: isPublic,
  writeToHost: (_visitor, { state }) => state === 'published',
  seeReports: cares,
  settleReport: cares,
  changeStewards: cares,
  deleteDraft: (visitor, entry) => keeps(visitor, entry) && entry.state === 'draft',
} as const satisfies Record<string, Rule>;

export type EntryAct = keyof typeof WHO_MAY;
export const ENTRY_ACTS = Object.keys(WHO_MAY) as readonly EntryAct[];

/**
 * Whether somebody may do something with an entry.
 * @example mayEntry({ kind: 'anonymous' }, 'report', { id: 'a', state: 'published', stewards: [] }) // => true
 * @example mayEntry({ kind: 'anonymous' }, 'read', { id: 'a', state: 'draft', stewards: [] }) // => false
 * @example mayEntry({ kind: 'confirmLink', entry: 'b' }, 'confirm', { id: 'a', state: 'published', stewards: [] }) // => false
 */
export const mayEntry = (visitor: EntryVisitor, act: EntryAct, entry: Subject): boolean =>
  WHO_MAY[act](visitor, entry);

/**
 * Whether somebody may begin an entry: whoever has logged in.
 * @example mayMakeEntry({ kind: 'anonymous' }) // => false
 */
export const mayMakeEntry = (visitor: EntryVisitor): boolean => visitor.kind === 'person';

/**
 * Whether somebody may see what waits for an editor.
 * @example mayVetEntries({ kind: 'person', id: 'p', role: 'editor' }) // => true
 */
export const mayVetEntries = (visitor: EntryVisitor): boolean => edits(visitor);
