import {
  ARTEFACTS,
  type ArtefactWrite,
  type Change,
  type Process,
  type ProcessId,
  type Seat,
} from '@samskab/domain/processes';
import type { ExperienceId } from '@samskab/domain';
import { and, eq, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Transaction } from '../engine/index.ts';
import { putOnShelf } from '../library/shelf.ts';
import {
  processArtefacts,
  processContacts,
  processes,
  processEvents,
  processSeats,
  processTexts,
} from '../schema/index.ts';

/**
 * Writes what a move decided: the head, the artefacts, the text of a new version, and the event. `before` must be held
 * by this transaction (`holdProcess`).
 */
export async function saveChange(tx: Transaction, before: Process, change: Change): Promise<void> {
  const id = before.id;
  if (Object.keys(change.head).length > 0) await saveHead(tx, before, change);
  for (const { kind, row } of change.writes) if (kind === 'seat') await saveSeat(tx, id, row, change.at);
  await saveArtefacts(tx, id, change);
  await saveEvent(tx, id, change);
}

async function saveHead(tx: Transaction, { id, head: before }: Process, { head, at }: Change): Promise<void> {
  const ended = head.ending ? { endedAt: at } : {};
  await tx
    .update(processes)
    .set({ head: { ...before, ...head }, ...ended })
    .where(eq(processes.id, id));
  if (head.problemNumber !== undefined && head.problemText !== undefined)
    await tx
      .insert(processTexts)
      .values({ processId: id, number: head.problemNumber, text: head.problemText, at });
  await showAnewWhereTold(tx, before, head);
}

/** The page of an experience that was made of a room names the room as it is now; those who keep the page are told. */
async function showAnewWhereTold(
  tx: Transaction,
  { harvested }: Process['head'],
  head: Change['head'],
): Promise<void> {
  const changes = 'visibility' in head || 'erasing' in head || 'title' in head;
  if (harvested !== null && changes) await putOnShelf(tx, harvested as ExperienceId);
}

// A seat that is gone can no longer be entered, and nobody can be reached through it.
async function saveSeat(tx: Transaction, processId: ProcessId, seat: Seat, at: Date): Promise<void> {
  const gone = seat.state === 'removed' || seat.state === 'left';
  await tx
    .insert(processSeats)
    .values({ processId, id: seat.id, seat, createdAt: at })
    .onConflictDoUpdate({
      target: [processSeats.processId, processSeats.id],
      set: { seat, ...(gone && { keyDigest: null, account: null }) },
    });
  if (gone)
    await tx
      .delete(processContacts)
      .where(and(eq(processContacts.processId, processId), eq(processContacts.seatId, seat.id)));
}

async function saveArtefacts(tx: Transaction, processId: ProcessId, { writes, at }: Change): Promise<void> {
  const values = writes
    .filter(({ kind }) => kind !== 'seat')
    .map((write) => ({
      processId,
      id: write.row.id,
      kind: write.kind,
      // What could not be read again is a defect of whoever decided it, and is not written.
      content: ARTEFACTS[write.kind].parse(write.row),
      createdAt: firstWrittenAt(write, at),
    }));
  if (values.length === 0) return;
  await tx
    .insert(processArtefacts)
    .values(values)
    .onConflictDoUpdate({
      target: [processArtefacts.processId, processArtefacts.id],
      set: { content: sql`excluded.content` },
    });
}

/** Answers without a seat keep only their day, so that the moment does not tell whose they are. */
const firstWrittenAt = ({ row }: ArtefactWrite, at: Date): Date =>
  'seat' in row || !('on' in row) ? at : new Date(`${String(row.on)}T12:00:00Z`);

async function saveEvent(tx: Transaction, processId: ProcessId, change: Change): Promise<void> {
  const { event, about, seat, group, at } = change;
  await tx
    .insert(processEvents)
    .values({ processId, id: uuid(), event, seatId: seat, actorGroup: group, about, at });
}
