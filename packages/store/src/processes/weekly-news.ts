import { processHead, type KeptEvent, type ProcessId } from '@samskab/domain/processes';
import { and, desc, eq, gt, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { processContacts, processes, processEvents } from '../schema/index.ts';
import { coordinatorsReached, type Reached } from './reached-seats.ts';

const A_WEEK_MS = 7 * 86_400_000;
/** Of one room so many events of a week are told; nobody reads the others in a mail. */
const MOST_EVENTS = 2_000;

/** A seat whose turn it is, and until when it has been told what is new. */
export interface Turn {
  readonly process: ProcessId;
  readonly seat: string;
  readonly since: Date;
}

const isDue = (turn: Date) =>
  and(
    eq(processContacts.weekly, true),
    or(isNull(processContacts.toldUntil), lt(processContacts.toldUntil, turn)),
  );

/** The addresses with seats that want the mail once a week and have not been told since `turn`. */
export async function mailboxesDue(reader: Reader, turn: Date): Promise<readonly string[]> {
  const rows = await reader
    .selectDistinct({ email: processContacts.email })
    .from(processContacts)
    .where(isDue(turn))
    .orderBy(processContacts.email);
  return rows.flatMap(({ email }) => email ?? []);
}

/**
 * Takes the turn of every seat of an address: whoever asks second gets none, so that each is told once a week. A seat that
 * has never been told is told of the week before the turn.
 */
export async function takeTurns(
  tx: Transaction,
  { email, turn, now }: { readonly email: string; readonly turn: Date; readonly now: Date },
): Promise<readonly Turn[]> {
  const rows = await tx
    .select({
      process: processContacts.processId,
      seat: processContacts.seatId,
      told: processContacts.toldUntil,
    })
    .from(processContacts)
    .where(and(eq(processContacts.email, email), isDue(turn)))
    .orderBy(processContacts.processId, processContacts.seatId)
    .for('update');
  if (rows.length === 0) return [];
  await tx
    .update(processContacts)
    .set({ toldUntil: now })
    .where(and(eq(processContacts.email, email), isDue(turn)));
  return rows.map(({ process, seat, told }) => ({
    process: process as ProcessId,
    seat,
    since: told ?? new Date(turn.getTime() - A_WEEK_MS),
  }));
}

/** What others than the seat did in a room since a moment, the newest first. */
export const eventsSince = (reader: Reader, { process, seat, since }: Turn): Promise<readonly KeptEvent[]> =>
  reader
    .select({ event: processEvents.event, group: processEvents.actorGroup, at: processEvents.at })
    .from(processEvents)
    .where(
      and(
        eq(processEvents.processId, process),
        gt(processEvents.at, since),
        or(isNull(processEvents.seatId), ne(processEvents.seatId, seat)),
      ),
    )
    .orderBy(desc(processEvents.at), desc(processEvents.id))
    .limit(MOST_EVENTS);

/** Where the weekly mail of a seat goes: the address, and the rooms that are told there. */
export interface WeeklyMail {
  readonly email: string;
  readonly titles: readonly string[];
}

/** The weekly mail that reaches a seat; null where the seat has no address. Without rooms where it was stopped. */
export async function weeklyMailOf(
  reader: Reader,
  { process, seat }: Pick<Turn, 'process' | 'seat'>,
): Promise<WeeklyMail | null> {
  const [own] = await reader
    .select({ email: processContacts.email })
    .from(processContacts)
    .where(and(eq(processContacts.processId, process), eq(processContacts.seatId, seat)));
  if (!own?.email) return null;
  const rows = await reader
    .select({ head: processes.head })
    .from(processContacts)
    .innerJoin(processes, eq(processes.id, processContacts.processId))
    .where(and(eq(processContacts.email, own.email), eq(processContacts.weekly, true)))
    .orderBy(desc(processes.createdAt), desc(processes.id));
  return { email: own.email, titles: rows.map(({ head }) => processHead.parse(head).title) };
}

/** Stops the weekly mail of an address, for every room. Stopping what is stopped changes nothing. */
export async function stopWeekly(tx: Transaction, email: string): Promise<void> {
  await tx
    .update(processContacts)
    .set({ weekly: false, toldUntil: null })
    .where(eq(processContacts.email, email));
}

const newestEvent = sql`(select max(${processEvents.at}) from ${processEvents}
  where ${processEvents.processId} = ${processes.id})`;

/** Rooms that go on by what they say, where nothing has happened since `before` and nobody was asked about it yet. */
export async function idleRooms(reader: Reader, before: Date): Promise<readonly ProcessId[]> {
  const rows = await reader
    .select({ id: processes.id })
    .from(processes)
    .where(isIdle(before))
    .orderBy(processes.id);
  return rows.map(({ id }) => id as ProcessId);
}

const isIdle = (before: Date) =>
  and(
    isNull(processes.endedAt),
    sql`${processes.head}->>'pausedOn' is null`,
    sql`${processes.head}->>'erasing' is null`,
    sql`${newestEvent} <= ${before.toISOString()}::timestamptz`,
    sql`(${processes.askedIdleAt} is null or ${processes.askedIdleAt} < ${newestEvent})`,
  );

/** An idle room and its coordinators, as far as they can be reached. */
export interface AskedRoom {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly asked: readonly Reached[];
}

/**
 * Notes that a room is asked whether it goes on, and says whom to ask. Null where it was asked already, or goes on again:
 * it is asked once for each silence.
 */
export async function askIdle(
  tx: Transaction,
  process: ProcessId,
  { before, now }: { readonly before: Date; readonly now: Date },
): Promise<AskedRoom | null> {
  const [room] = await tx
    .update(processes)
    .set({ askedIdleAt: now })
    .where(and(eq(processes.id, process), isIdle(before)))
    .returning({ slug: processes.slug, head: processes.head });
  if (!room) return null;
  const { title, language } = processHead.parse(room.head);
  const asked = await coordinatorsReached(tx, process);
  return { slug: room.slug, title, language, asked };
}
