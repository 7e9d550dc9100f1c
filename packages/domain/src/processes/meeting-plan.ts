import type { Meeting } from './artefacts-meetings.ts';
import type { MeetingKind } from './codes.ts';
import { dayAfter, type Day } from './days.ts';

const A_MINUTE_MS = 60_000;

/** How long each kind of meeting usually is, in minutes: a hint and no rule. */
export const MEETING_MINUTES: Readonly<
  Record<MeetingKind, { readonly least: number; readonly most: number }>
> = {
  openInvite: { least: 90, most: 90 },
  problemMeeting: { least: 120, most: 120 },
  listening: { least: 30, most: 60 },
  ideaMeeting: { least: 120, most: 180 },
  trialMeeting: { least: 45, most: 45 },
  decisionMeeting: { least: 60, most: 90 },
  learningMeeting: { least: 60, most: 60 },
  steering: { least: 30, most: 60 },
  assembly: { least: 120, most: 360 },
};

/** A line of an agenda, and when it is. */
export type PlannedLine = Meeting['agenda'][number] & { readonly from: Date; readonly until: Date };

/** An agenda with its times. */
export interface AgendaPlan {
  readonly lines: readonly PlannedLine[];
  /** What all lines take together. */
  readonly minutes: number;
  /** What is left of the meeting; below 0 where the lines take longer. */
  readonly spare: number;
}

/**
 * When each line of an agenda begins and ends, and whether there is room for them all. Moments are counted, so that a
 * night in which the clocks change is as long as it is.
 * @example agendaPlan({ startsAt: '2026-10-25T00:30:00.000Z', minutes: 90, agenda: [{ method: null, text: 'Velkommen', minutes: 60 }] }).lines[0].until.toISOString() // => '2026-10-25T01:30:00.000Z'
 * @example agendaPlan({ startsAt: '2026-10-25T00:30:00.000Z', minutes: 30, agenda: [{ method: null, text: 'Velkommen', minutes: 60 }] }).spare // => -30
 */
export function agendaPlan({
  startsAt,
  minutes,
  agenda,
}: Pick<Meeting, 'startsAt' | 'minutes' | 'agenda'>): AgendaPlan {
  let at = Date.parse(startsAt);
  const lines = agenda.map((line): PlannedLine => {
    const from = new Date(at);
    at += line.minutes * A_MINUTE_MS;
    return { ...line, from, until: new Date(at) };
  });
  const all = agenda.reduce((sum, line) => sum + line.minutes, 0);
  return { lines, minutes: all, spare: minutes - all };
}

/**
 * The place of the line that is on at a moment; -1 before the first begins and after the last has ended. A line of no
 * minutes is never on.
 * @example lineAt(agendaPlan({ startsAt: '2026-05-01T10:00:00.000Z', minutes: 60, agenda: [{ method: null, text: 'A', minutes: 10 }, { method: null, text: 'B', minutes: 50 }] }), new Date('2026-05-01T10:10:00Z')) // => 1
 */
export const lineAt = ({ lines }: AgendaPlan, at: Date): number =>
  lines.findIndex(({ from, until }) => from <= at && at < until);

/**
 * A list with one thing moved one place; the same list where there is no such place.
 * @example movedBy(['a', 'b', 'c'], 2, -1) // => ['a', 'c', 'b']
 * @example movedBy(['a', 'b'], 0, -1) // => ['a', 'b']
 */
export function movedBy<Line>(lines: readonly Line[], at: number, by: -1 | 1): readonly Line[] {
  const [one, other] = [lines[at], lines[at + by]];
  if (one === undefined || other === undefined) return lines;
  return lines.with(at, other).with(at + by, one);
}

/** Notes are late after so many days. */
export const NOTES_DAYS = 14;

/**
 * The last day on which notes come in time.
 * @example notesDue('2026-02-20') // => '2026-03-06'
 */
export const notesDue = (heldOn: Day): Day => dayAfter(heldOn, NOTES_DAYS);
