import { refuse, type Result } from '@samskab/domain';
import {
  PHASE_KINDS,
  type Act,
  type ArtefactKind,
  type Change,
  type Moved,
  type Process,
  type ProcessId,
  type ProcessRefusal,
} from '@samskab/domain/processes';
import { v4, v7 } from 'uuid';
import type { Store, Transaction } from '../engine/index.ts';
import { once, type PostedForm } from '../operations/once.ts';
import { processGiven } from '../schema/index.ts';
import { holdProcess, type Hold } from './load-process.ts';
import { saveChange } from './save-change.ts';

/** A form that was posted in a room, and by which seat. */
export interface RoomForm extends PostedForm {
  readonly process: ProcessId;
  readonly seat: string;
  /** The group that is typed in for; the seat's own where it is left out. */
  readonly forGroup?: Act['forGroup'];
  readonly hold?: Hold;
  /** Kinds that the move looks at; all where it is left out. */
  readonly kinds?: readonly ArtefactKind[];
}

/** What a page needs to know of what was done. */
export type Done = { readonly event: string; readonly id: string | null };

type Decide = (process: Process, act: Act) => Moved;
/** What else has to be written in the same transaction, as the key of a new seat. */
type Besides = (tx: Transaction, change: Change) => Promise<void>;

/**
 * Makes a move in a room: once for each form, with the room held, as the seat is at that moment, and all of it saved
 * together or nothing. A seat that was removed meanwhile is refused by the move itself.
 */
export const moveProcess = (
  store: Store,
  form: RoomForm,
  decide: Decide,
  besides: Besides = async () => {},
): Promise<Result<Done, ProcessRefusal>> =>
  once<Done, ProcessRefusal>(store, form, async (tx) => {
    const process = await holdProcess(tx, form.process, form.hold ?? 'alone', form.kinds);
    const seat = process?.of.seat.find(({ id }) => id === form.seat);
    if (!process || !seat) return refuse({ code: 'notFound' });
    const act = { seat, at: form.at, newId: v7, ...(form.forGroup && { forGroup: form.forGroup }) };
    const moved = decide(process, act);
    if (!moved.ok) return moved;
    await saveChange(tx, process, moved.value);
    await besides(tx, moved.value);
    return { ok: true, value: doneOf(moved.value) };
  });

const doneOf = ({ event, writes }: Change): Done => ({ event, id: writes[0]?.row.id ?? null });

/**
 * Makes a move that a seat makes once and that does not lead back to it: the pulse of a meeting (`pulse:ID`), the
 * self-check of a stage (`selfCheck:PHASE`). That it was made is kept apart from what was said, and the new id tells no
 * time.
 */
export const answerOnce = (
  store: Store,
  form: RoomForm,
  what: string,
  decide: Decide,
): Promise<Result<Done, ProcessRefusal>> =>
  once<Done, ProcessRefusal>(store, form, async (tx) => {
    const process = await holdProcess(tx, form.process, 'shared', [...PHASE_KINDS, ...(form.kinds ?? [])]);
    const seat = process?.of.seat.find(({ id }) => id === form.seat);
    if (!process || !seat) return refuse({ code: 'notFound' });
    const moved = decide(process, { seat, at: form.at, newId: v4 });
    if (!moved.ok) return moved;
    const [first] = await tx
      .insert(processGiven)
      .values({ processId: process.id, what, seatId: seat.id })
      .onConflictDoNothing()
      .returning({ seat: processGiven.seatId });
    if (!first) return refuse({ code: 'alreadyGiven' });
    await saveChange(tx, process, moved.value);
    return { ok: true, value: { event: moved.value.event, id: null } };
  });

/**
 * Makes a move that has no seat yet or none at all: coming in through an open door, a check-in, a live text. Held and
 * saved like every other.
 */
export const moveWithoutSeat = (
  store: Store,
  form: PostedForm & { readonly process: ProcessId },
  decide: (process: Process, now: Pick<Act, 'at' | 'newId'>) => Moved,
  besides: Besides = async () => {},
): Promise<Result<Done, ProcessRefusal>> =>
  once<Done, ProcessRefusal>(store, form, async (tx) => {
    const process = await holdProcess(tx, form.process);
    if (!process) return refuse({ code: 'notFound' });
    const moved = decide(process, { at: form.at, newId: v7 });
    if (!moved.ok) return moved;
    await saveChange(tx, process, moved.value);
    await besides(tx, moved.value);
    return { ok: true, value: doneOf(moved.value) };
  });
