import { danishDay, dayAfter } from '@samskab/domain/processes';
import {
  AGE_LINES,
  isReminderDue,
  type EntryHead,
  type EntryId,
  type EntryKind,
} from '@samskab/domain/entries';
import { and, eq, lte } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { giveConfirmKey } from './confirm-links.ts';
import { holdEntry, type EntryRef } from './heads.ts';
import { noteEntry } from './save-move.ts';
import { stewardContacts, type StewardContact } from './stewards.ts';
import { entryTable, KEPT_KINDS } from './tables.ts';

const agesOf = (kind: EntryKind) => {
  const { id, lastConfirmedOn: confirmedOn, remindedOn } = entryTable(kind);
  return { id, confirmedOn, remindedOn };
};

/** The entries whose stewards are to be reminded today. */
export async function entriesToRemind(reader: Reader, now: Date): Promise<readonly EntryRef[]> {
  const today = danishDay(now);
  const due = await Promise.all(
    KEPT_KINDS.map(async (kind) => {
      const table = entryTable(kind);
      const first = dayAfter(today, -(AGE_LINES[kind].remindAfter[0] ?? 0));
      const rows = await reader
        .select(agesOf(kind))
        .from(table)
        .where(
          and(eq(table.state, 'published'), eq(table.isExample, false), lte(table.lastConfirmedOn, first)),
        )
        .orderBy(table.lastConfirmedOn, table.id);
      return rows
        .filter((row) => isReminderDue(kind, row, today))
        .map(({ id }) => ({ kind, id: id as EntryId }));
    }),
  );
  return due.flat();
}

/** A reminder to be sent: one link for all stewards, so that the second who clicks hears that the first did. */
export interface Reminder {
  readonly head: EntryHead;
  readonly key: string;
  readonly to: readonly StewardContact[];
}

/**
 * Takes the turn of an entry to be reminded of: whoever asks second gets none. Null also where nobody keeps it; then it
 * fades, and the editors see it.
 */
export async function takeReminder(
  tx: Transaction,
  { kind, id }: EntryRef,
  now: Date,
): Promise<Reminder | null> {
  const head = await holdEntry(tx, kind, { id });
  const table = entryTable(kind);
  const [ages] = await tx.select(agesOf(kind)).from(table).where(eq(table.id, id));
  const today = danishDay(now);
  if (head?.state !== 'published' || !ages || !isReminderDue(kind, ages, today)) return null;
  const reminder = await remindNow(tx, head, now);
  await tx.update(table).set({ remindedOn: today }).where(eq(table.id, id));
  return reminder;
}

/** A new link for the stewards of an entry, as when the old one has expired. Null where nobody keeps it. */
export async function remindNow(tx: Transaction, head: EntryHead, now: Date): Promise<Reminder | null> {
  const to = await stewardContacts(tx, head);
  if (to.length === 0) return null;
  const key = await giveConfirmKey(tx, head, now);
  await noteEntry(tx, head, { event: 'remind', by: 'clock', actor: null, at: now });
  return { head, key, to };
}
