import { ok, refuse } from '../kernel/result.ts';
import type { PerGroup } from '../kernel/actor-groups.ts';
import { changed, notAllowed, row, today, writtenBy, type Act, type Moved } from './act.ts';
import type { Meeting } from './artefacts-meetings.ts';
import { PROCESS_LIMITS as LIMITS } from './codes.ts';
import { danishClock, danishMoment, isDay } from './days.ts';
import type { Process } from './process.ts';
import { clean, together, wrongText } from './said.ts';

export type MeetingSaid = Pick<
  Meeting,
  'kind' | 'phase' | 'title' | 'minutes' | 'place' | 'arena' | 'online' | 'agenda' | 'access' | 'practical'
> & {
  /** Danish calendar and clock. */
  readonly day: string;
  readonly time: string;
};

const INVITATION = {
  title: { limit: LIMITS.line, needed: true },
  place: { limit: LIMITS.line },
  online: { limit: LIMITS.line },
  practical: { limit: LIMITS.text },
} as const;

/**
 * Plans a meeting, or plans it anew. One that lies in the past is not planned but recorded (`recordMeeting`); a time
 * that the clock leaves out in March does not exist.
 *
 * @param id of the meeting that is planned anew; null for a new one
 */
export function planMeeting(process: Process, act: Act, id: string | null, given: MeetingSaid): Moved {
  const forbidden = notAllowed(process, act, 'planMeeting');
  if (forbidden) return forbidden;
  const startsAt = startOf(given);
  const past =
    startsAt.ok && startsAt.value <= act.at ? refuse({ code: 'inThePast' as const, field: 'day' }) : null;
  const wrong = together(wrongText(given, INVITATION), startsAt.ok ? past : startsAt);
  if (wrong) return wrong;
  if (!startsAt.ok) return startsAt;
  const before = process.of.meeting.find((one) => one.id === id);
  if (id !== null && !before) return refuse({ code: 'notFound' });
  if (before && before.heldOn !== null) return refuse({ code: 'alreadyFinished' });
  const meeting = { ...(before ?? newMeeting(act)), ...plan(given, startsAt.value) };
  const revised = before ? revisionAfter(before, meeting) : 0;
  return ok(changed(act, 'planMeeting', [row('meeting', { ...meeting, revision: revised })]));
}

function startOf({ day, time }: Pick<MeetingSaid, 'day' | 'time'>) {
  if (!isDay(day))
    return refuse({ code: day === '' ? ('dateMissing' as const) : ('dayNotReal' as const), field: 'day' });
  const at = danishMoment(day, time);
  return at ? ok(at) : refuse({ code: 'timeNotReal' as const, field: 'time' });
}

/** What a calendar shows of a meeting. */
const IN_CALENDARS = ['title', 'startsAt', 'minutes', 'place', 'online', 'practical'] as const;

const revisionAfter = (before: Meeting, after: Meeting): number =>
  before.revision + (IN_CALENDARS.some((name) => before[name] !== after[name]) ? 1 : 0);

const newMeeting = (act: Act) => ({
  ...writtenBy(act),
  heldOn: null,
  cancelled: false,
  revision: 0,
  invitedOn: null,
  invitedRevision: 0,
  attendance: {},
  disciplines: {},
  affected: null,
  tally: [],
  notes: '',
  youSaid: '',
  notesSentOn: null,
});

const plan = (
  { day: _day, time: _time, title, place, online, practical, ...rest }: MeetingSaid,
  startsAt: Date,
) => ({
  ...rest,
  ...clean({ title, place, online, practical }),
  startsAt: startsAt.toISOString(),
});

/** Calls a planned meeting off. */
export function cancelMeeting(process: Process, act: Act, id: string): Moved {
  const wrong = notAllowed(process, act, 'planMeeting');
  if (wrong) return wrong;
  const before = process.of.meeting.find((one) => one.id === id);
  if (!before) return refuse({ code: 'notFound' });
  if (before.heldOn !== null) return refuse({ code: 'alreadyFinished' });
  if (before.cancelled) return refuse({ code: 'nothingChanged' });
  const after = { ...before, cancelled: true, revision: before.revision + 1 };
  return ok(changed(act, 'cancelMeeting', [row('meeting', after)]));
}

export interface MeetingRecord {
  /** How many of each group were there; enough, names are not asked for. */
  readonly attendance: PerGroup<number>;
  readonly disciplines: Readonly<Record<string, number>>;
  /** Null where nobody was asked. */
  readonly affected: PerGroup<number> | null;
  readonly tally: Meeting['tally'];
  readonly notes: string;
}

/**
 * Records what happened at a meeting: a planned one by its id, or one that was held without a plan. May be recorded
 * again; the last record holds.
 */
export function recordMeeting(
  process: Process,
  act: Act,
  of: { readonly id: string } | { readonly held: MeetingSaid },
  given: MeetingRecord,
): Moved {
  const wrong =
    notAllowed(process, act, 'recordMeeting') ?? wrongText(given, { notes: { limit: LIMITS.long } });
  if (wrong) return wrong;
  const meeting = meetingOf(process, act, of);
  if (!meeting.ok) return meeting;
  if (new Date(meeting.value.startsAt) > act.at) return refuse({ code: 'inTheFuture', field: 'day' });
  const { disciplines, tally } = given;
  const after: Meeting = {
    ...meeting.value,
    heldOn: danishClock(new Date(meeting.value.startsAt)).day,
    cancelled: false,
    attendance: given.attendance,
    disciplines,
    affected: given.affected,
    tally,
    ...clean({ notes: given.notes }),
  };
  return ok(changed(act, 'recordMeeting', [row('meeting', after)]));
}

function meetingOf(process: Process, act: Act, of: { readonly id: string } | { readonly held: MeetingSaid }) {
  if ('id' in of) {
    const found = process.of.meeting.find(({ id }) => id === of.id);
    return found ? ok(found) : refuse({ code: 'notFound' as const });
  }
  const startsAt = startOf(of.held);
  const wrong = together(wrongText(of.held, INVITATION), startsAt.ok ? null : startsAt);
  if (wrong) return wrong;
  return startsAt.ok ? ok<Meeting>({ ...newMeeting(act), ...plan(of.held, startsAt.value) }) : startsAt;
}

/** Counts one more at a meeting, as somebody checks in by the code on the wall: group and discipline, no person. */
export function checkIn(
  process: Process,
  at: Pick<Act, 'at'>,
  given: {
    readonly meeting: string;
    readonly group: Meeting['group'];
    readonly discipline: string | null;
    readonly affected: boolean | null;
  },
): Moved {
  const before = process.of.meeting.find(({ id }) => id === given.meeting);
  if (!before || before.cancelled) return refuse({ code: 'notFound' });
  const day = danishClock(new Date(before.startsAt)).day;
  if (day !== danishClock(at.at).day) return refuse({ code: 'wrongPhase' });
  const more = <Counts extends Readonly<Record<string, number | undefined>>>(
    counts: Counts,
    of: string,
  ): Counts => ({
    ...counts,
    [of]: (counts[of] ?? 0) + 1,
  });
  const { affected, disciplines } = before;
  const after: Meeting = {
    ...before,
    heldOn: day,
    attendance: more(before.attendance, given.group),
    disciplines: given.discipline === null ? disciplines : more(disciplines, given.discipline),
    affected:
      given.affected === null
        ? affected
        : given.affected
          ? more(affected ?? {}, given.group)
          : (affected ?? {}),
  };
  return ok({
    event: 'checkIn',
    group: given.group,
    seat: null,
    at: at.at,
    about: { kind: 'meeting', id: before.id },
    head: {},
    writes: [row('meeting', after)],
  });
}

/** Sends the notes: what was said, and what came of it. The day counts for the 14 days; the first one holds. */
export function sendNotes(
  process: Process,
  act: Act,
  given: { readonly meeting: string; readonly notes: string; readonly youSaid: string },
): Moved {
  const wrong =
    notAllowed(process, act, 'sendNotes') ??
    wrongText(given, { notes: { limit: LIMITS.long, needed: true }, youSaid: { limit: LIMITS.long } });
  if (wrong) return wrong;
  const before = process.of.meeting.find(({ id }) => id === given.meeting);
  if (!before) return refuse({ code: 'notFound' });
  if (before.heldOn === null) return refuse({ code: 'notHeldYet' });
  const texts = clean({ notes: given.notes, youSaid: given.youSaid });
  const after: Meeting = { ...before, ...texts, notesSentOn: before.notesSentOn ?? today(act) };
  return ok(changed(act, 'sendNotes', [row('meeting', after)]));
}

export interface PulseSaid {
  readonly meeting: string;
  readonly mine: number | null;
  readonly heard: number | null;
  readonly worth: number | null;
  readonly firstWasOurs: boolean | null;
}

/**
 * Answers the pulse of a meeting. The answer carries the group and no seat; that a seat has answered is kept by the
 * store apart from what it answered. `id` of the answer must not tell when it was made.
 */
export function givePulse(process: Process, act: Act, given: PulseSaid): Moved {
  const wrong = notAllowed(process, act, 'givePulse');
  if (wrong) return wrong;
  const meeting = process.of.meeting.find(({ id }) => id === given.meeting);
  if (!meeting) return refuse({ code: 'notFound' });
  if (new Date(meeting.startsAt) > act.at) return refuse({ code: 'notHeldYet' });
  const { mine, heard, worth, firstWasOurs } = given;
  if ([mine, heard, worth, firstWasOurs].every((one) => one === null))
    return refuse({ code: 'choiceMissing', field: 'mine' });
  const answer = { id: act.newId(), group: act.seat.group, on: today(act), ...given };
  const change = changed(act, 'givePulse', [row('pulse', answer)], { about: { meeting: meeting.id } });
  return ok({ ...change, seat: null, group: null });
}
