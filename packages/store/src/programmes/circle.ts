import { ok, refuse, type Result } from '@samskab/domain';
import { readArtefactAddress, type ProgrammeId } from '@samskab/domain/programmes';
import { and, asc, eq, gte } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { eventDates, events, programmeCircle } from '../schema/index.ts';
import { lookUpArtefact, type LookUpRefusal } from './look-up-artefact.ts';

/** A date of the learning circle. */
export interface CircleDate {
  readonly event: string;
  readonly slug: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelled: boolean;
}

export type CircleRefusal = LookUpRefusal | { readonly code: 'addressMissing' | 'addressUnknown' };

/** Makes an event of the calendar one of the learning circle, by its address. */
export async function addToCircle(
  tx: Transaction,
  programme: ProgrammeId,
  written: string,
  at: Date,
): Promise<Result<null, CircleRefusal>> {
  const address = readArtefactAddress(written);
  if (!address.ok) return address;
  if (address.value.kind !== 'event') return refuse({ code: 'addressUnknown' });
  const found = await lookUpArtefact(tx, programme, address.value);
  if (!found.ok) return found;
  await tx
    .insert(programmeCircle)
    .values({ programmeId: programme, eventId: found.value, addedAt: at })
    .onConflictDoNothing();
  return ok(null);
}

/** Takes an event out of the learning circle; it stays in the calendar. */
export async function removeFromCircle(
  tx: Transaction,
  programme: ProgrammeId,
  event: string,
): Promise<void> {
  await tx
    .delete(programmeCircle)
    .where(and(eq(programmeCircle.programmeId, programme), eq(programmeCircle.eventId, event)));
}

/** The next dates of the learning circle, the nearest first. An event that was taken away or hidden is not there. */
export const circleDates = async (
  reader: Reader,
  programme: ProgrammeId,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<readonly CircleDate[]> => {
  const rows = await reader
    .select({
      event: events.id,
      slug: events.slug,
      content: events.content,
      startsAt: eventDates.startsAt,
      endsAt: eventDates.endsAt,
      cancelled: eventDates.cancelled,
    })
    .from(programmeCircle)
    .innerJoin(events, eq(events.id, programmeCircle.eventId))
    .innerJoin(eventDates, eq(eventDates.eventId, events.id))
    .where(
      and(
        eq(programmeCircle.programmeId, programme),
        eq(eventDates.listed, true),
        gte(eventDates.endsAt, now),
      ),
    )
    .orderBy(asc(eventDates.startsAt), asc(events.slug))
    .limit(limit);
  return rows.map(({ content, ...date }) => ({ ...date, title: content.title }));
};
