import type { PersonId } from '../kernel/ids.ts';
import type { CalendarEvent } from './event.ts';

/** Who asks; the visitor of the site fits in here. */
export type EventVisitor =
  | { readonly kind: 'anonymous' | 'returnLink' }
  | {
      readonly kind: 'person';
      readonly id: PersonId;
      readonly role: 'member' | 'editor' | 'administrator';
    };

/** What of an event decides who may what. `keepers`: who keeps its arena or its community. */
export interface EventSubject extends Pick<CalendarEvent, 'state' | 'madeBy' | 'feedId'> {
  readonly keepers: readonly PersonId[];
}
type Rule = (visitor: EventVisitor, event: EventSubject) => boolean;

const edits = (visitor: EventVisitor) => visitor.kind === 'person' && visitor.role !== 'member';
const keeps: Rule = (visitor, { keepers }) => visitor.kind === 'person' && keepers.includes(visitor.id);
const made: Rule = (visitor, { madeBy }) =>
  visitor.kind === 'person' && madeBy !== null && madeBy === visitor.id;
const hosts: Rule = (visitor, event) => made(visitor, event) || keeps(visitor, event);
const cares: Rule = (visitor, event) => hosts(visitor, event) || edits(visitor);
const isOurs = ({ feedId }: EventSubject) => feedId === null;
const isPublic: Rule = (_visitor, { state }) => state === 'published' || state === 'cancelled';

/**
 * Who may do what with an event. A line is a yes or no; what is not here is forbidden. What came from a foreign calendar is
 * changed there.
 */
const WHO_MAY = {
  read: (visitor, event) => isPublic(visitor, event) || cares(visitor, event),
  edit: (visitor, event) => isOurs(event) && cares(visitor, event) && event.state !== 'cancelled',
  cancel: (visitor, event) => isOurs(event) && cares(visitor, event) && event.state !== 'cancelled',
  /** Nobody lets their own event through. */
  publish: (visitor, event) => edits(visitor) && !made(visitor, event) && event.state === 'waiting',
  hide: (visitor, event) => edits(visitor) && event.state !== 'hidden',
  show: (visitor, event) => edits(visitor) && event.state === 'hidden',
  signUp: (_visitor, event) => isOurs(event) && event.state === 'published',
  /** First names and mail addresses: for hosts alone, not for editors who only pass by. */
  seeSignUps: hosts,
  count: (visitor, event) => cares(visitor, event) && isPublic(visitor, event),
} as const satisfies Record<string, Rule>;

export type EventAct = keyof typeof WHO_MAY;
export const EVENT_ACTS = Object.keys(WHO_MAY) as readonly EventAct[];

/**
 * Whether somebody may do something with an event.
 * @example mayEvent({ kind: 'anonymous' }, 'signUp', { state: 'published', madeBy: null, feedId: null, keepers: [] }) // => true
 * @example mayEvent({ kind: 'anonymous' }, 'count', { state: 'published', madeBy: null, feedId: null, keepers: [] }) // => false
 */
export const mayEvent = (visitor: EventVisitor, act: EventAct, event: EventSubject): boolean =>
  WHO_MAY[act](visitor, event);

/**
 * Whether somebody may tell of an event: whoever has logged in.
 * @example mayMakeEvent({ kind: 'anonymous' }) // => false
 */
export const mayMakeEvent = (visitor: EventVisitor): boolean => visitor.kind === 'person';

/**
 * Whether an event is public at once: of editors, and of whoever keeps the arena or community where it is. Others' wait
 * for an editor.
 * @example publishesAtOnce({ kind: 'person', id: 'a', role: 'member' }, ['a']) // => true
 * @example publishesAtOnce({ kind: 'person', id: 'a', role: 'member' }, []) // => false
 */
export const publishesAtOnce = (visitor: EventVisitor, keepers: readonly PersonId[]): boolean =>
  edits(visitor) || (visitor.kind === 'person' && keepers.includes(visitor.id));

/**
 * Whether somebody may have a foreign calendar shown for an arena: whoever keeps it, and editors.
 * @example mayKeepFeed({ kind: 'person', id: 'a', role: 'member' }, []) // => false
 */
export const mayKeepFeed = publishesAtOnce;

/**
 * Whether somebody may see what waits for an editor.
 * @example mayVetEvents({ kind: 'person', id: 'a', role: 'editor' }) // => true
 */
export const mayVetEvents = (visitor: EventVisitor): boolean => edits(visitor);
