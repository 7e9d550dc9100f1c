import { ACTOR_GROUPS, type ActorGroup, type PerGroup } from '../kernel/actor-groups.ts';
import type { Meeting } from './artefacts-meetings.ts';
import { heldMeetings } from './present.ts';
import type { Process } from './process.ts';

/** Meetings at which the problem was defined. */
export const problemMeetings = (process: Process): readonly Meeting[] =>
  heldMeetings(process).filter(({ phase }) => phase === 'problem');

type Counts = Readonly<Record<string, number | undefined>>;

/**
 * How many were at several meetings, by what is counted. Without names nobody knows who came twice, so the largest count
 * stands for all meetings; listening rounds, which reach those who do not come to meetings, are added to it.
 */
function together(
  meetings: readonly Meeting[],
  countsOf: (meeting: Meeting) => Counts,
): Record<string, number> {
  const keys = new Set(meetings.flatMap((meeting) => Object.keys(countsOf(meeting))));
  const of = (kinds: readonly Meeting[], key: string) => kinds.map((meeting) => countsOf(meeting)[key] ?? 0);
  const rounds = meetings.filter(({ kind }) => kind === 'listening');
  const others = meetings.filter(({ kind }) => kind !== 'listening');
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      Math.max(0, ...of(others, key)) + of(rounds, key).reduce((all, one) => all + one, 0),
    ]),
  );
}

/** Participants by group, those with the problem in their own life, and disciplines. */
export function peopleAt(meetings: readonly Meeting[]) {
  const asked = meetings.filter(({ affected }) => affected !== null);
  return {
    participants: together(meetings, ({ attendance }) => attendance) as PerGroup<number>,
    affected:
      asked.length === 0 ? null : (together(asked, ({ affected }) => affected ?? {}) as PerGroup<number>),
    disciplines: together(meetings, ({ disciplines }) => disciplines),
  };
}

/** Answers to "it is my problem, too", from the meetings at which the problem was defined on. */
export function pulseFacts({ of }: Process): PerGroup<readonly number[]> {
  const early = new Set(
    of.meeting.filter(({ phase }) => phase === 'clarify' || phase === 'gather').map(({ id }) => id),
  );
  return byGroup(
    of.pulse.filter(({ meeting }) => !early.has(meeting)),
    ({ mine }) => mine,
  );
}

function byGroup<Answer extends { readonly group: ActorGroup }, Value>(
  answers: readonly Answer[],
  value: (answer: Answer) => Value | null,
): PerGroup<readonly Value[]> {
  const found = ACTOR_GROUPS.map(
    (group) =>
      [
        group,
        answers
          .filter((one) => one.group === group)
          .map(value)
          .filter((one) => one !== null),
      ] as const,
  );
  return Object.fromEntries(found.filter(([, values]) => values.length > 0));
}

/** "Yes, the first text was ours, too", for each group that has answered. */
export function oursFacts({ of }: Process): PerGroup<{ readonly yes: number; readonly answers: number }> {
  const answers = byGroup(of.pulse, ({ firstWasOurs }) => firstWasOurs);
  return Object.fromEntries(
    Object.entries(answers).map(([group, said]) => [
      group,
      { yes: said.filter((one) => one).length, answers: said.length },
    ]),
  );
}

export interface Contribution {
  readonly group: ActorGroup;
  readonly count: number;
}

/**
 * How much each participant has contributed, without saying who: notes, framings, ideas, edits and comments of a seat
 * that has written anything, and the tally of meetings, where each person counts by itself.
 */
export function contributionFacts({ of }: Process): readonly Contribution[] {
  const written = [of.note, of.framing, of.proposal, of.edit, of.comment].flat();
  const bySeat = new Map<string, Contribution>();
  for (const { seat, group } of written) {
    if (seat === null) continue;
    const before = bySeat.get(seat)?.count ?? 0;
    bySeat.set(seat, { group, count: before + 1 });
  }
  return [...bySeat.values(), ...of.meeting.flatMap(({ tally }) => tally)];
}
