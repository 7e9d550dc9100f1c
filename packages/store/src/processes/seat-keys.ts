import { ARTEFACTS, type ProcessId, type Seat } from '@samskab/domain/processes';
import type { PersonId } from '@samskab/domain';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { isLinkKey, keyDigest } from '../experiences/keys.ts';
import { processContacts, processDoors, processSeats } from '../schema/index.ts';

interface SeatAt {
  readonly process: ProcessId;
  readonly seat: string;
}

const isSeat = ({ process, seat }: SeatAt) =>
  and(eq(processSeats.processId, process), eq(processSeats.id, seat));
const seatOf = (rows: readonly { readonly seat: unknown }[]): Seat | null =>
  rows[0] ? ARTEFACTS.seat.parse(rows[0].seat) : null;

/** The seat that a personal link leads to; null where the key is not one, was replaced, or was taken back. */
export async function seatByKey(reader: Reader, process: ProcessId, key: string): Promise<Seat | null> {
  if (!isLinkKey(key)) return null;
  const is = and(eq(processSeats.processId, process), eq(processSeats.keyDigest, keyDigest(key)));
  return seatOf(await reader.select({ seat: processSeats.seat }).from(processSeats).where(is));
}

/** The seat of an account in a process; null where it has none. */
export async function seatOfAccount(
  reader: Reader,
  process: ProcessId,
  account: PersonId,
): Promise<Seat | null> {
  const is = and(eq(processSeats.processId, process), eq(processSeats.account, account));
  return seatOf(await reader.select({ seat: processSeats.seat }).from(processSeats).where(is));
}

/** Gives a seat a new key (`newKey()`); the old one stops working at once. Only its digest is kept. */
export async function giveSeatKey(
  tx: Transaction,
  { key, ...at }: SeatAt & { readonly key: string },
): Promise<void> {
  await tx
    .update(processSeats)
    .set({ keyDigest: keyDigest(key) })
    .where(isSeat(at));
}

/** Takes the key of a seat back. The seat stays. */
export async function takeSeatKey(tx: Transaction, at: SeatAt): Promise<void> {
  await tx.update(processSeats).set({ keyDigest: null }).where(isSeat(at));
}

/**
 * Ties a seat to an account, so that it can be entered without the link. False where the seat belongs to another, or
 * the account already sits in the process: one person, one seat.
 */
export async function joinAccount(
  tx: Transaction,
  { account, ...at }: SeatAt & { readonly account: PersonId },
): Promise<boolean> {
  const own = await seatOfAccount(tx, at.process, account);
  if (own) return own.id === at.seat;
  const tied = await tx
    .update(processSeats)
    .set({ account })
    .where(and(isSeat(at), isNull(processSeats.account)))
    .returning({ id: processSeats.id });
  return tied.length === 1;
}

/** Where a seat can be reached. Both may be missing. */
export interface Contact {
  readonly seat: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** Whether it wants the mail once a week. */
  readonly weekly: boolean;
}

/** Where the seats can be reached, for those who may `seeContacts`. */
export const contactsOf = (reader: Reader, process: ProcessId): Promise<readonly Contact[]> =>
  reader
    .select({
      seat: processContacts.seatId,
      email: processContacts.email,
      phone: processContacts.phone,
      weekly: processContacts.weekly,
    })
    .from(processContacts)
    .where(eq(processContacts.processId, process))
    .orderBy(asc(processContacts.seatId));

/**
 * Keeps where a seat can be reached; with neither mail nor telephone nothing is kept. The weekly mail tells what is new
 * since it is wanted.
 */
export async function saveContact(
  tx: Transaction,
  process: ProcessId,
  contact: Contact,
  at = new Date(),
): Promise<void> {
  const { seat: seatId, email, phone } = contact;
  const weekly = contact.weekly && email !== null;
  const is = and(eq(processContacts.processId, process), eq(processContacts.seatId, seatId));
  if (!email && !phone) return void (await tx.delete(processContacts).where(is));
  const toldUntil = weekly ? at : null;
  const kept = weekly
    ? sql`case when ${processContacts.weekly} then ${processContacts.toldUntil} else excluded.told_until end`
    : null;
  await tx
    .insert(processContacts)
    .values({ processId: process, seatId, email, phone, weekly, toldUntil })
    .onConflictDoUpdate({
      target: [processContacts.processId, processContacts.seatId],
      set: { email, phone, weekly, toldUntil: kept },
    });
}

/** A link for more than one person. */
export interface ProcessDoor {
  readonly id: string;
  readonly kind: 'seat' | 'read' | 'checkIn';
  /** What is filled in for whoever comes through: `group`, `actor`, `meeting`, `way`. */
  readonly given: Readonly<Record<string, string | null>>;
}

/** Opens a link for a poster, for readers, or for a meeting's check-in. Only the digest of its key is kept. */
export async function openDoor(
  tx: Transaction,
  process: ProcessId,
  { key, at, ...door }: ProcessDoor & { readonly key: string; readonly at: Date },
): Promise<void> {
  await tx
    .insert(processDoors)
    .values({ processId: process, ...door, keyDigest: keyDigest(key), createdAt: at });
}

/** Closes a link for good. */
export async function closeDoor(tx: Transaction, process: ProcessId, id: string, at: Date): Promise<void> {
  await tx
    .update(processDoors)
    .set({ closedAt: at })
    .where(and(eq(processDoors.processId, process), eq(processDoors.id, id)));
}

const door = { id: processDoors.id, kind: processDoors.kind, given: processDoors.given };

/** The open link that a key belongs to; null where there is none. */
export async function doorByKey(
  reader: Reader,
  process: ProcessId,
  key: string,
): Promise<ProcessDoor | null> {
  if (!isLinkKey(key)) return null;
  const [found] = await reader
    .select(door)
    .from(processDoors)
    .where(
      and(
        eq(processDoors.processId, process),
        eq(processDoors.keyDigest, keyDigest(key)),
        isNull(processDoors.closedAt),
      ),
    );
  return found ?? null;
}

/** The links that are open, oldest first. Their keys are not kept: whoever has lost one opens another. */
export const openDoors = (reader: Reader, process: ProcessId): Promise<readonly ProcessDoor[]> =>
  reader
    .select(door)
    .from(processDoors)
    .where(and(eq(processDoors.processId, process), isNull(processDoors.closedAt)))
    .orderBy(asc(processDoors.createdAt), asc(processDoors.id));
