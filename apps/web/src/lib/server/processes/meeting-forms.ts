import { ACTOR_GROUPS, BASE_VOCABULARIES, type ActorGroup } from '@samskab/domain';
import {
  ACCESS_NEEDS,
  currentPhase,
  danishClock,
  MEETING_KINDS,
  movedBy,
  PROCESS_LIMITS,
  PROCESS_PHASES,
  type Meeting,
  type MeetingRecord,
  type MeetingSaid,
  type Process,
} from '@samskab/domain/processes';
import type { Wrong } from '#lib/ui/processes/room-form.ts';
import { textOf } from '../form-fields.ts';
import { oneOf, someOf } from './table-forms.ts';

const MOST_MINUTES = 1440;
const LEAST_MINUTES = 5;
/** More than this many of one group are no meeting. */
export const MOST_PEOPLE = 5000;
const MOST_LINES = 40;
export const DISCIPLINES = BASE_VOCABULARIES.discipline.map(({ code }) => code);

/**
 * A time of day as Danes write it, with a colon; null where it is none.
 * @example clockOf('19.30') // => '19:30'
 * @example clockOf('9') // => '09:00'
 * @example clockOf('24:00') // => null
 */
export function clockOf(text: string): string | null {
  const [, hours, minutes = '00'] = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/.exec(text.trim()) ?? [];
  return hours === undefined ? null : `${hours.padStart(2, '0')}:${minutes}`;
}

/** A whole number from 0 on; null where nothing is written, undefined where it is something else. */
function whole(form: FormData, name: string): number | null | undefined {
  const text = textOf(form, name).trim();
  if (text === '') return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** What is wrong with a number of a form; nothing where it is one of those that may be. */
function wrongCount(form: FormData, field: string, limit: number, least = 0): readonly Wrong[] {
  const count = whole(form, field);
  const fits = count === null ? least === 0 : count !== undefined && count >= least && count <= limit;
  return fits ? [] : [{ code: 'count', field, limit }];
}

/** What is wrong with time and length of a meeting; the rules look at the rest. */
export const wrongMeeting = (form: FormData): readonly Wrong[] => [
  ...(clockOf(textOf(form, 'time')) === null ? [{ code: 'clock', field: 'time' } as const] : []),
  ...wrongCount(form, 'minutes', MOST_MINUTES, LEAST_MINUTES),
];

/** A meeting as a form says it. What the form does not ask stays as it was, or comes from the suggestion it began with. */
export function meetingSaid(form: FormData, process: Process, before?: Meeting): MeetingSaid {
  const suggested = textOf(form, 'suggested');
  const from = suggested === '' ? undefined : process.head.suggested[Number(suggested)];
  return {
    kind: oneOf(form, 'kind', MEETING_KINDS) ?? 'openInvite',
    phase: before?.phase ?? from?.phase ?? oneOf(form, 'phase', PROCESS_PHASES) ?? currentPhase(process),
    title: textOf(form, 'title'),
    minutes: whole(form, 'minutes') ?? 0,
    place: textOf(form, 'place'),
    arena: before?.arena ?? null,
    online: textOf(form, 'online'),
    agenda: before?.agenda ?? from?.agenda ?? [],
    access: [...someOf(form, 'access', ACCESS_NEEDS)],
    practical: textOf(form, 'practical'),
    day: textOf(form, 'day'),
    time: clockOf(textOf(form, 'time')) ?? '',
  };
}

/** A meeting as it was planned, to be planned anew with something else in it. */
export function asSaid(meeting: Meeting, agenda: Meeting['agenda']): MeetingSaid {
  const { kind, phase, title, minutes, place, arena, online, access, practical } = meeting;
  const { day, time } = danishClock(new Date(meeting.startsAt));
  return { kind, phase, title, minutes, place, arena, online, access, practical, agenda, day, time };
}

const lineNumbers = (form: FormData): readonly number[] =>
  Array.from({ length: MOST_LINES }, (_, at) => at).filter((at) => form.has(`text.${at}`));

/** What is wrong with the lines of an agenda. */
export const wrongAgenda = (form: FormData): readonly Wrong[] =>
  [...lineNumbers(form), 'new'].flatMap((at): readonly Wrong[] => [
    ...(textOf(form, `text.${at}`).length > PROCESS_LIMITS.line
      ? [{ code: 'textTooLong', field: `text.${at}`, limit: PROCESS_LIMITS.line } as const]
      : []),
    ...wrongCount(form, `minutes.${at}`, MOST_MINUTES),
  ]);

/** A card as it becomes a line. */
export type CardLine = Meeting['agenda'][number];

/**
 * The agenda after a form: its lines as they were written, and then what its button does: `up.2`, `down.2`, `remove.2`,
 * `card.M05`, `card` for the chosen one, `own`, or nothing.
 */
export function agendaSaid(form: FormData, cards: readonly CardLine[]): Meeting['agenda'] {
  const lines = lineNumbers(form).map((at) => ({
    method: cards.find(({ method }) => method === textOf(form, `method.${at}`))?.method ?? null,
    text: textOf(form, `text.${at}`).trim(),
    minutes: whole(form, `minutes.${at}`) ?? 0,
  }));
  const [what = '', of = ''] = textOf(form, 'do').split('.');
  const after = changedLines(lines, what, Number(of));
  const card = what === 'card' && cards.find(({ method }) => method === (of || textOf(form, 'card')));
  const own = textOf(form, 'text.new').trim();
  const more = [
    ...(card ? [card] : []),
    ...(own ? [{ method: null, text: own, minutes: whole(form, 'minutes.new') ?? 0 }] : []),
  ];
  return [...after, ...more].filter(({ text }) => text !== '').slice(0, MOST_LINES);
}

function changedLines(lines: Meeting['agenda'], what: string, at: number): Meeting['agenda'] {
  if (what === 'up' || what === 'down') return [...movedBy(lines, at, what === 'up' ? -1 : 1)];
  return what === 'remove' ? lines.filter((_, place) => place !== at) : lines;
}

const TALLY = /^\d{1,4}(?:[\s,;]+\d{1,4})*$/;

/** What is wrong with the numbers of a record. Nobody can be affected who was not there. */
export const wrongRecord = (form: FormData): readonly Wrong[] => [
  ...ACTOR_GROUPS.flatMap((group) => {
    const there = wrongCount(form, `attendance.${group}`, MOST_PEOPLE);
    // Of a number that is none nobody can say how many may be affected.
    const affected =
      there.length > 0 ? [] : wrongCount(form, `affected.${group}`, whole(form, `attendance.${group}`) ?? 0);
    return [...there, ...affected, ...wrongTally(form, group)];
  }),
  ...DISCIPLINES.flatMap((code) => wrongCount(form, `discipline.${code}`, MOST_PEOPLE)),
];

function wrongTally(form: FormData, group: ActorGroup): readonly Wrong[] {
  const tally = textOf(form, `tally.${group}`).trim();
  const fits = tally === '' || (TALLY.test(tally) && tally.split(/[\s,;]+/).length <= 120);
  return fits ? [] : [{ code: 'count', field: `tally.${group}`, limit: 9999 }];
}

/**
 * What was counted, as a form says it. Whoever checked in after the form was opened is added to what was typed.
 * @param now the meeting as it is; what the form began from stands in its hidden fields
 */
export function recordSaid(form: FormData, now?: Meeting): MeetingRecord {
  const counts = (
    kind: string,
    codes: readonly string[],
    since: Readonly<Record<string, number | undefined>>,
  ) =>
    Object.fromEntries(
      codes.flatMap((code) => {
        const late = (since[code] ?? 0) - (whole(form, `seen.${kind}.${code}`) ?? since[code] ?? 0);
        const count = (whole(form, `${kind}.${code}`) ?? 0) + Math.max(late, 0);
        return count > 0 ? [[code, count]] : [];
      }),
    );
  const asked = ACTOR_GROUPS.some((group) => textOf(form, `affected.${group}`).trim() !== '');
  const affected = counts('affected', ACTOR_GROUPS, now?.affected ?? {}) as MeetingRecord['attendance'];
  return {
    attendance: counts('attendance', ACTOR_GROUPS, now?.attendance ?? {}) as MeetingRecord['attendance'],
    disciplines: counts('discipline', DISCIPLINES, now?.disciplines ?? {}),
    affected: asked || Object.keys(affected).length > 0 ? affected : null,
    tally: ACTOR_GROUPS.flatMap((group) => tallyOf(form, group)),
    notes: textOf(form, 'notes'),
  };
}

const tallyOf = (form: FormData, group: ActorGroup) =>
  textOf(form, `tally.${group}`)
    .trim()
    .split(/[\s,;]+/)
    .filter((text) => text !== '')
    .map((text) => ({ group, count: Number(text) }));
