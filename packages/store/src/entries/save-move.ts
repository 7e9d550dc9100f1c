import type { PersonId } from '@samskab/domain';
import type { EntryHand, EntryMove, EntryMoved } from '@samskab/domain/entries';
import { and, asc, eq, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../engine/index.ts';
import { entryMoves } from '../schema/index.ts';
import type { EntryRef } from './heads.ts';
import { entryTable } from './tables.ts';

/** Who makes a move, and when. */
export interface EntryActor {
  readonly by: EntryHand;
  readonly actor: PersonId | null;
  readonly at: Date;
}

/** What is written down besides the moves that are decided. */
export type EntryEvent =
  | EntryMove
  | 'create'
  | 'edit'
  | 'remind'
  | 'report'
  | 'settleReport'
  | 'merge'
  | 'import';

/** Saves what was decided about an entry (`moveEntry`), and writes down who did it. Whoever confirms ends reminders. */
export async function saveEntryMove(
  tx: Transaction,
  { kind, id }: EntryRef,
  moved: EntryMoved,
  { at, ...who }: EntryActor,
): Promise<void> {
  const table = entryTable(kind);
  const { state, lastConfirmedOn, move, note } = moved;
  await tx
    .update(table)
    .set({
      state,
      lastConfirmedOn,
      remindedOn: sql`case when ${table.lastConfirmedOn} is distinct from ${lastConfirmedOn}::date then null else ${table.remindedOn} end`,
      updatedAt: at,
      ...(move === 'publish' && {
        publishedAt: sql`coalesce(${table.publishedAt}, ${at.toISOString()}::timestamptz)`,
      }),
    })
    .where(eq(table.id, id));
  await noteEntry(tx, { kind, id }, { event: move, note, at, ...who });
}

/** Writes down what was done to an entry. */
export async function noteEntry(
  tx: Transaction,
  { kind, id }: EntryRef,
  { event, note = '', ...who }: EntryActor & { readonly event: EntryEvent; readonly note?: string },
): Promise<void> {
  await tx.insert(entryMoves).values({ id: uuid(), kind, entryId: id, move: event, note, ...who });
}

/** A line of the history of an entry. */
export interface EntryNote {
  readonly move: string;
  readonly by: EntryHand;
  readonly actor: string | null;
  readonly note: string;
  readonly at: Date;
}

/** What was done to an entry, from the beginning. */
export const entryHistory = (reader: Reader, { kind, id }: EntryRef): Promise<readonly EntryNote[]> =>
  reader
    .select({
      move: entryMoves.move,
      by: entryMoves.by,
      actor: entryMoves.actor,
      note: entryMoves.note,
      at: entryMoves.at,
    })
    .from(entryMoves)
    .where(and(eq(entryMoves.kind, kind), eq(entryMoves.entryId, id)))
    .orderBy(asc(entryMoves.at), asc(entryMoves.id));
