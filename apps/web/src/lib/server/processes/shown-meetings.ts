import { ACTOR_GROUPS } from '@samskab/domain';
import { shownInPublic, shownPulse } from '@samskab/domain/principles';
import {
  agendaPlan,
  danishDay,
  mayReadPart,
  notesDue,
  type Meeting,
  type Process,
  type PulseAnswer,
} from '@samskab/domain/processes';
import type { ReadCard } from '@samskab/store';
import { momentText } from '#lib/dates.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { cardPath } from '../methods/shelf.ts';
import { clockText } from './meeting-mail.ts';
import type { Room } from './open-room.ts';
import { roomPath } from './room-path.ts';
import { dayOf } from './shown-actions.ts';

const weekdays = {
  da: new Intl.DateTimeFormat('da-DK', { weekday: 'long', timeZone: 'Europe/Copenhagen' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Europe/Copenhagen' }),
};

/** When a meeting is, as people say it: "lørdag den 24. oktober 2026 kl. 20.00" without the small words. */
export function whenText(startsAt: string): string {
  const at = new Date(startsAt);
  const weekday = weekdays[getLocale()].format(at);
  return `${weekday[0]?.toUpperCase() ?? ''}${weekday.slice(1)} ${momentText(at)}`;
}

/** A meeting as a line of the list. */
export const shownMeeting = ({ slug }: Pick<Process, 'slug'>, meeting: Meeting, now: Date) => ({
  id: meeting.id,
  href: roomPath(slug, `/moeder/${meeting.id}`),
  kind: meeting.kind,
  title: meeting.title,
  when: whenText(meeting.startsAt),
  minutes: meeting.minutes,
  place: meeting.place,
  cancelled: meeting.cancelled,
  coming: isComing(meeting, now),
  notes: notesState(meeting, now),
});
export type ShownMeeting = ReturnType<typeof shownMeeting>;

/** Whether a meeting is still to come, or on. One that nobody has recorded is to come until its time is over. */
export const isComing = (meeting: Meeting, now: Date): boolean =>
  Date.parse(meeting.startsAt) + meeting.minutes * 60_000 > now.getTime();

/** How it is with the minutes of a meeting; null before it was held. */
export function notesState({ heldOn, notesSentOn }: Meeting, now: Date) {
  if (heldOn === null) return null;
  const due = notesDue(heldOn);
  return {
    sent: dayOf(notesSentOn),
    due: dayOf(due),
    late: notesSentOn === null && danishDay(now) > due,
  };
}

/**
 * What the front of a room says of its meetings: the next one, and those at the table whose minutes are late. Nothing where
 * meetings are not theirs to read.
 */
export function meetingsAhead({ process, visitor, seat }: Room, now: Date) {
  if (!mayReadPart(visitor, 'meetings', process.head)) return null;
  const lines = process.of.meeting
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
    .map((one) => shownMeeting(process, one, now));
  return {
    next: lines.find(({ coming, cancelled }) => coming && !cancelled) ?? null,
    late: seat?.state === 'joined' ? lines.filter(({ notes }) => notes?.late) : [],
  };
}

/** An agenda with its clock times, and how it fits. */
export function shownAgenda(meeting: Meeting, cards: readonly ReadCard[]) {
  const plan = agendaPlan(meeting);
  return {
    minutes: plan.minutes,
    spare: plan.spare,
    lines: plan.lines.map(({ method, text, minutes, from, until }) => {
      const card = cards.find((one) => one.card.id === method)?.card;
      return {
        method,
        text,
        minutes,
        from: clockText(from, getLocale()),
        until: clockText(until, getLocale()),
        starts: from.toISOString(),
        ends: until.toISOString(),
        href: card ? cardPath(card.slugs) : null,
      };
    }),
  };
}
export type ShownAgenda = ReturnType<typeof shownAgenda>;

/** Who was there: exact for the table, and for all others without groups of under five. */
export function shownCounts(meeting: Meeting, atTheTable: boolean) {
  const { attendance, disciplines, affected, tally } = meeting;
  const there = ACTOR_GROUPS.flatMap((group) => {
    const count = attendance[group] ?? 0;
    return count > 0 ? [{ groups: [group], count }] : [];
  });
  const close = Object.values(affected ?? {}).reduce((sum, count) => sum + count, 0);
  return {
    any: there.length > 0,
    groups: atTheTable ? there : shownInPublic(attendance),
    // What somebody says of their own life is told of the whole meeting, and of five or more.
    affected: close >= 5 ? close : null,
    disciplines: atTheTable ? Object.keys(disciplines) : [],
    tally: atTheTable
      ? ACTOR_GROUPS.flatMap((group) => {
          const theirs = tally.filter((one) => one.group === group);
          return theirs.length === 0
            ? []
            : [{ group, count: theirs.reduce((sum, { count }) => sum + count, 0) }];
        })
      : [],
  };
}
export type ShownCounts = ReturnType<typeof shownCounts>;

const QUESTIONS = ['mine', 'heard', 'worth'] as const;

/** The pulse of a meeting, question by question; null for one that fewer than five have answered. */
export function shownPulses(answers: readonly PulseAnswer[]) {
  const toQuestion = (value: (answer: PulseAnswer) => number | null) =>
    shownPulse({ citizens: answers.flatMap((answer) => value(answer) ?? []) });
  const first = toQuestion(({ firstWasOurs }) => (firstWasOurs === null ? null : firstWasOurs ? 5 : 1));
  return {
    questions: QUESTIONS.map((question) => ({ question, result: toQuestion((answer) => answer[question]) })),
    first,
  };
}
export type ShownPulses = ReturnType<typeof shownPulses>;
