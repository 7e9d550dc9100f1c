import type { CalendarEvent, DateChange, EventDate } from '@samskab/domain/events';
import {
  datesWithWaiting,
  endPlaces,
  dateAt,
  moveUp,
  signUpsTo,
  type KeptSignUp,
  type Transaction,
} from '@samskab/store';
import { momentText } from '#lib/ui/events/moments.ts';
import { queueMail } from '../mail/queue-mail.ts';

type Moment = Pick<EventDate, 'startsAt' | 'endsAt'>;
const when = (date: Moment, { language }: KeptSignUp, now: Date) =>
  momentText({ ...date, allDay: false }, now, language);

/**
 * Tells those who had said that they come what has changed: their places at dates that are gone or called off end, and
 * are forgotten; at dates that are moved they stay.
 */
export async function tellOfChanges(
  tx: Transaction,
  event: CalendarEvent,
  changes: readonly DateChange[],
  { why = '', now }: { readonly why?: string; readonly now: Date },
): Promise<void> {
  const { slug } = event;
  const { title, place } = event.content;
  for (const { occurrence, what, before, after } of changes) {
    const people =
      what === 'moved'
        ? await signUpsTo(tx, event.id, occurrence)
        : await endPlaces(tx, event.id, [occurrence]);
    for (const one of people) {
      if (one.email === null) continue;
      const to = { to: one.email, language: one.language };
      const facts = { title, place, slug, when: when(after ?? before, one, now) };
      if (what === 'moved')
        await queueMail(
          tx,
          { ...to, letter: 'eventMoved', parameters: { ...facts, before: when(before, one, now) } },
          now,
        );
      else await queueMail(tx, { ...to, letter: 'eventCalledOff', parameters: { ...facts, why } }, now);
    }
  }
}

/** Tells those who have moved up from the waiting list. */
export async function tellMovedUp(
  tx: Transaction,
  event: CalendarEvent,
  date: Moment,
  up: readonly KeptSignUp[],
  now: Date,
): Promise<void> {
  const { title, place } = event.content;
  for (const one of up)
    if (one.email !== null)
      await queueMail(
        tx,
        {
          to: one.email,
          language: one.language,
          letter: 'eventMovedUp',
          parameters: { title, place, slug: event.slug, when: when(date, one, now) },
        },
        now,
      );
}

/** After there may be more room than before: whoever waits moves up, at every date to come. */
export async function fillPlaces(tx: Transaction, event: CalendarEvent, now: Date): Promise<void> {
  for (const occurrence of await datesWithWaiting(tx, event.id)) {
    const date = await dateAt(tx, event.id, occurrence);
    if (!date || date.startsAt <= now || date.cancelled) continue;
    await tellMovedUp(tx, event, date, await moveUp(tx, event, occurrence), now);
  }
}
