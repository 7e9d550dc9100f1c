import {
  goalState,
  indicatorFigure,
  indicatorRule,
  type GoalState,
  type IndicatorFigure,
  type ProgrammeIndicator,
} from '@samskab/domain/programmes';
import {
  indicatorFacts,
  memberStandings,
  programmeMembersIn,
  type MemberStanding,
  type Programme,
  type ProgrammeMember,
} from '@samskab/store';
import { store } from '../store.ts';

/** All members of a programme and where each stands. */
export interface Whole {
  readonly members: readonly ProgrammeMember[];
  readonly standings: ReadonlyMap<string, MemberStanding>;
}

/** Reads all members of a programme and where they stand now. */
export async function readWhole(programme: Programme, now: Date): Promise<Whole> {
  const members = await programmeMembersIn(store().read, programme.id);
  const ids = members.map(({ arena }) => arena);
  return { members, standings: await memberStandings(store().read, programme, ids, now) };
}

/** The step that a member has reached; null below the first. */
export const stepOf = ({ standings }: Whole, { arena }: Pick<ProgrammeMember, 'arena'>): number | null =>
  standings.get(arena)?.ladder.reached ?? null;

/** How many members stand on each step or above it. */
export const onEachStep = (whole: Whole, steps: readonly unknown[]): readonly number[] =>
  steps.map((_, number) => whole.members.filter((member) => (stepOf(whole, member) ?? -1) >= number).length);

/** An indicator of a programme with what it says today. */
export interface ShownFigure extends ProgrammeIndicator {
  readonly unit: 'count' | 'share';
  readonly figure: IndicatorFigure;
  readonly goalState: GoalState;
}

/** What the indicators of a programme say today, in the order in which its owner has put them. */
export async function figuresOf(
  { content }: Programme,
  { members, standings }: Whole,
  now: Date,
): Promise<readonly ShownFigure[]> {
  const facts = await indicatorFacts(store().read, { members, standings, from: content.from, now });
  return content.indicators.map((indicator) => {
    const figure = indicatorFigure(indicator, facts);
    return {
      ...indicator,
      setting: indicator.setting ?? indicatorRule(indicator.code).setting?.usual ?? null,
      unit: indicatorRule(indicator.code).unit,
      figure,
      goalState: goalState(figure.value, indicator),
    };
  });
}
