import {
  countLine,
  movesUp,
  placeFor,
  REMINDER_HOURS,
  SIGN_UP_DAYS,
  signUpOpen,
  type CalendarEvent,
  type EventDate,
  type EventId,
  type InLine,
  type LineCount,
  type SignUp,
  type SignUpId,
  type SignUpRefusal,
  type SignUpState,
} from '@samskab/domain/events';
import { ok, refuse, type Result } from '@samskab/domain';
import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, lte, ne, notExists, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Store, Transaction } from '../engine/index.ts';
import { isLinkKey, keyDigest, newKey } from '../experiences/keys.ts';
import { eventDates, events, eventSignUps } from '../schema/index.ts';
import { dateAt } from './dates.ts';
import { eventOf } from './event-row.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Somebody who comes, or waits to. */
export interface KeptSignUp extends SignUp {
  readonly id: SignUpId;
  readonly eventId: EventId;
  readonly occurrence: string;
  readonly state: SignUpState;
  readonly language: 'da' | 'en';
}

const keptOf = (row: typeof eventSignUps.$inferSelect): KeptSignUp => ({
  id: row.id as SignUpId,
  eventId: row.eventId as EventId,
  occurrence: row.occurrence,
  state: row.state,
  people: row.people,
  name: row.name,
  email: row.email,
  language: row.language === 'en' ? 'en' : 'da',
});

const ofDate = (event: EventId, occurrence: string) =>
  and(eq(eventSignUps.eventId, event), eq(eventSignUps.occurrence, occurrence));

/** Everybody who has said that they come to a date, in the order of coming; who has taken it back is left out. */
export async function signUpsTo(
  reader: Reader,
  event: EventId,
  occurrence: string,
): Promise<readonly KeptSignUp[]> {
  const rows = await reader
    .select()
    .from(eventSignUps)
    .where(and(ofDate(event, occurrence), ne(eventSignUps.state, 'cancelled')))
    .orderBy(asc(eventSignUps.place));
  return rows.map(keptOf);
}

/** How many come to each of some dates of an event, by occurrence. */
export async function linesOf(
  reader: Reader,
  { id, content }: Pick<CalendarEvent, 'id' | 'content'>,
  occurrences: readonly string[],
): Promise<ReadonlyMap<string, LineCount>> {
  const rows =
    occurrences.length === 0
      ? []
      : await reader
          .select({
            occurrence: eventSignUps.occurrence,
            id: eventSignUps.id,
            state: eventSignUps.state,
            people: eventSignUps.people,
          })
          .from(eventSignUps)
          .where(and(eq(eventSignUps.eventId, id), inArray(eventSignUps.occurrence, [...occurrences])));
  return new Map(
    occurrences.map((occurrence) => {
      const line = rows.filter((row) => row.occurrence === occurrence);
      return [occurrence, countLine(line, content.capacity)];
    }),
  );
}

/** A place that was taken: whether it is inside or in the waiting list, and the key that takes it back. */
export interface TakenPlace {
  readonly state: 'in' | 'waiting';
  readonly key: string;
  readonly date: EventDate;
}

/** Takes a place at a date. The event must be held, so that the last place is taken once. */
export async function takePlace(
  tx: Transaction,
  event: CalendarEvent,
  told: SignUp & { readonly occurrence: string; readonly language: 'da' | 'en' },
  now: Date,
): Promise<Result<TakenPlace, SignUpRefusal>> {
  const date = await dateAt(tx, event.id, told.occurrence);
  if (!date) return refuse({ code: 'over' });
  const open = signUpOpen(date, now);
  if (!open.ok) return open;
  const line = await lineOf(tx, event.id, told.occurrence);
  const state = placeFor(line, { capacity: event.content.capacity, people: told.people });
  const key = newKey();
  const [last] = await tx
    .select({ place: sql<number>`coalesce(max(${eventSignUps.place}), 0)` })
    .from(eventSignUps)
    .where(ofDate(event.id, told.occurrence));
  await tx.insert(eventSignUps).values({
    ...told,
    id: uuid(),
    place: Number(last?.place ?? 0) + 1,
    eventId: event.id,
    state,
    keyDigest: keyDigest(key),
    createdAt: now,
  });
  return ok({ state, key, date });
}

async function lineOf(reader: Reader, event: EventId, occurrence: string): Promise<readonly InLine[]> {
  return reader
    .select({ id: eventSignUps.id, state: eventSignUps.state, people: eventSignUps.people })
    .from(eventSignUps)
    .where(ofDate(event, occurrence))
    .orderBy(asc(eventSignUps.place));
}

/** What a link to a sign-up opens. */
export interface OpenedSignUp {
  readonly signUp: KeptSignUp;
  readonly event: CalendarEvent;
  /** Null where the date has gone. */
  readonly date: EventDate | null;
  /** How many wait before; 0 for whoever is in. */
  readonly before: number;
}

/** The sign-up of a key; null where there is none (any more). */
export async function signUpByKey(reader: Reader, key: string): Promise<OpenedSignUp | null> {
  if (!isLinkKey(key)) return null;
  const [row] = await reader
    .select({ signUp: eventSignUps, event: events })
    .from(eventSignUps)
    .innerJoin(events, eq(events.id, eventSignUps.eventId))
    .where(eq(eventSignUps.keyDigest, keyDigest(key)));
  if (!row) return null;
  const signUp = keptOf(row.signUp);
  const line = (await signUpsTo(reader, signUp.eventId, signUp.occurrence)).filter(
    ({ state }) => state === 'waiting',
  );
  return {
    signUp,
    event: eventOf(row.event),
    date: await dateAt(reader, signUp.eventId, signUp.occurrence),
    before: Math.max(
      0,
      line.findIndex(({ id }) => id === signUp.id),
    ),
  };
}

/**
 * Takes a place back: name and mail address are gone at once, and whoever waits moves up. The event must be held.
 * @returns who has moved up
 */
export async function leavePlace(
  tx: Transaction,
  event: CalendarEvent,
  { id, occurrence }: Pick<KeptSignUp, 'id' | 'occurrence'>,
): Promise<readonly KeptSignUp[]> {
  await tx
    .update(eventSignUps)
    .set({ state: 'cancelled', name: '', email: null })
    .where(eq(eventSignUps.id, id));
  return moveUp(tx, event, occurrence);
}

/** Lets those who wait for a date move up where there is room. The event must be held. @returns who has moved up */
export async function moveUp(
  tx: Transaction,
  event: CalendarEvent,
  occurrence: string,
): Promise<readonly KeptSignUp[]> {
  const up = movesUp(await lineOf(tx, event.id, occurrence), event.content.capacity);
  if (up.length === 0) return [];
  const rows = await tx
    .update(eventSignUps)
    .set({ state: 'in' })
    .where(inArray(eventSignUps.id, [...up]))
    .returning();
  return rows.map(keptOf);
}

/** The dates to come of an event for which somebody waits. */
export async function datesWithWaiting(reader: Reader, event: EventId): Promise<readonly string[]> {
  const rows = await reader
    .selectDistinct({ occurrence: eventSignUps.occurrence })
    .from(eventSignUps)
    .where(and(eq(eventSignUps.eventId, event), eq(eventSignUps.state, 'waiting')));
  return rows.map(({ occurrence }) => occurrence);
}

/** Ends the places at dates that are gone or called off. @returns whoever had one, with the address to write to */
export async function endPlaces(
  tx: Transaction,
  event: EventId,
  occurrences: readonly string[],
): Promise<readonly KeptSignUp[]> {
  if (occurrences.length === 0) return [];
  const where = and(
    eq(eventSignUps.eventId, event),
    inArray(eventSignUps.occurrence, [...occurrences]),
    ne(eventSignUps.state, 'cancelled'),
  );
  const rows = await tx.select().from(eventSignUps).where(where);
  await tx.update(eventSignUps).set({ state: 'cancelled', name: '', email: null }).where(where);
  return rows.map(keptOf);
}

/** A reminder to be sent. */
export interface DueReminder {
  readonly signUp: KeptSignUp;
  readonly event: CalendarEvent;
  readonly date: EventDate;
}

/**
 * Takes those who are to be reminded now: they are in, gave a mail address more than a day before it begins, and have not
 * been reminded. Taken once, however many processes ask.
 */
export async function takeReminders(
  tx: Transaction,
  now: Date,
  most: number,
): Promise<readonly DueReminder[]> {
  const rows = await tx
    .select({ signUp: eventSignUps, event: events, date: eventDates })
    .from(eventSignUps)
    .innerJoin(events, eq(events.id, eventSignUps.eventId))
    .innerJoin(
      eventDates,
      and(eq(eventDates.eventId, eventSignUps.eventId), eq(eventDates.occurrence, eventSignUps.occurrence)),
    )
    .where(
      and(
        eq(eventSignUps.state, 'in'),
        isNotNull(eventSignUps.email),
        isNull(eventSignUps.remindedAt),
        eq(eventDates.cancelled, false),
        eq(eventDates.listed, true),
        gt(eventDates.startsAt, now),
        lte(eventDates.startsAt, new Date(now.getTime() + REMINDER_HOURS * HOUR_MS)),
        lt(eventSignUps.createdAt, sql`${eventDates.startsAt} - make_interval(hours => ${REMINDER_HOURS})`),
      ),
    )
    .orderBy(asc(eventDates.startsAt), asc(eventSignUps.id))
    .limit(most)
    .for('update', { of: eventSignUps, skipLocked: true });
  for (const { signUp } of rows)
    await tx.update(eventSignUps).set({ remindedAt: now }).where(eq(eventSignUps.id, signUp.id));
  return rows.map(({ signUp, event, date }) => ({
    signUp: keptOf(signUp),
    event: eventOf(event),
    date: { ...date, eventId: date.eventId as EventId },
  }));
}

/**
 * Deletes who came `SIGN_UP_DAYS` days after it was over, and who had a place at a date that is gone as long after they
 * took it. @returns how many
 */
export async function forgetSignUps(store: Store, now: Date): Promise<number> {
  const before = new Date(now.getTime() - SIGN_UP_DAYS * DAY_MS);
  return store.write(async (tx) => {
    const itsDate = and(
      eq(eventDates.eventId, eventSignUps.eventId),
      eq(eventDates.occurrence, eventSignUps.occurrence),
    );
    const over = tx
      .select({ one: sql`1` })
      .from(eventDates)
      .where(and(itsDate, gt(eventDates.endsAt, before)));
    const goneLate = and(
      lt(eventSignUps.createdAt, before),
      notExists(
        tx
          .select({ one: sql`1` })
          .from(eventDates)
          .where(and(itsDate, gt(eventDates.endsAt, before))),
      ),
    );
    const gone = await tx
      .delete(eventSignUps)
      .where(and(notExists(over), goneLate))
      .returning({ id: eventSignUps.id });
    return gone.length;
  });
}
