import type { Result } from '../kernel/result.ts';
import { refuse } from '../kernel/result.ts';
import { mayProcess, type ProcessMove } from './may-process.ts';
import { danishDay, type Day } from './days.ts';
import type { Seat } from './artefacts-people.ts';
import type { ProcessEvent } from './events.ts';
import type { ArtefactKind, ArtefactOf, ArtefactWrite, Change, Process, ProcessHead } from './process.ts';
import type { ProcessRefusal } from './refusals.ts';

/** Who acts and when. Time and new identifiers come from outside. */
export interface Act {
  readonly seat: Seat;
  readonly at: Date;
  readonly newId: () => string;
  /**
   * The group that somebody writes for who types in what was said on paper or on the phone; the own group where it is
   * left out. Only those who may `typeIn` may say another.
   */
  readonly forGroup?: Seat['group'];
}

/** What every move answers. */
export type Moved = Result<Change, ProcessRefusal>;

/** The Danish day of an act. */
export const today = (act: Act): Day => danishDay(act.at);

/** The group that an act counts for. */
export const groupOf = (act: Act): Seat['group'] => act.forGroup ?? act.seat.group;

/** Why an act may not be done here at all; null where it may. */
export function notAllowed(
  process: Process,
  act: Act,
  move: ProcessMove,
): ReturnType<typeof refuse<ProcessRefusal>> | null {
  const visitor = { kind: 'seat', seat: act.seat } as const;
  if (process.head.ending !== null && !AFTER_THE_END.has(move)) return refuse({ code: 'processEnded' });
  const own = act.forGroup === undefined || act.forGroup === act.seat.group;
  const may = own ? mayProcess(visitor, move) : TYPED_IN.has(move) && mayProcess(visitor, 'typeIn');
  return may ? null : refuse({ code: 'notAllowed' });
}

/** What others may say on paper or on the phone, so that somebody types it in for their group. */
const TYPED_IN: ReadonlySet<ProcessMove> = new Set([
  'writeFirstText',
  'writeFraming',
  'editProblem',
  'consent',
  'propose',
  'addAction',
  'rateNovelty',
  'challenge',
  'signAgreement',
  'pledge',
  'note',
  'comment',
]);

/** What goes on when a process has ended. */
const AFTER_THE_END: ReadonlySet<ProcessMove> = new Set([
  'followUp',
  'confirmChange',
  'comment',
  'removeText',
  'leave',
  'removeSeat',
  'harvest',
  'contestLight',
  'setVisibility',
  'seeContacts',
  'exportAll',
  'erase',
  'sendNotes',
  'measureOutcome',
  'readRoom',
]);

/** What an artefact carries that this act writes. */
export const writtenBy = (act: Act, id = act.newId()) => ({
  id,
  group: groupOf(act),
  // What is typed in for others has no seat: it is their word and not the typist's.
  seat: act.forGroup && act.forGroup !== act.seat.group ? null : act.seat.id,
  at: act.at.toISOString(),
});

/** One artefact of a change. */
export const row = <Kind extends ArtefactKind>(kind: Kind, of: ArtefactOf<Kind>): ArtefactWrite =>
  ({ kind, row: of }) as unknown as ArtefactWrite;

/** The change that an act makes. */
export const changed = (
  act: Act,
  event: ProcessEvent,
  writes: readonly ArtefactWrite[],
  given: { readonly about?: Change['about']; readonly head?: Partial<ProcessHead> } = {},
): Change => ({
  event,
  group: groupOf(act),
  seat: act.seat.id,
  at: act.at,
  about: given.about ?? aboutFirst(writes),
  head: given.head ?? {},
  writes,
});

const aboutFirst = ([first]: readonly ArtefactWrite[]): Change['about'] =>
  first ? { kind: first.kind, id: first.row.id } : {};
