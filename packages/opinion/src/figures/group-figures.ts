import { byId } from '../kernel/by-id.ts';
import type { OpinionGroups } from '../groups/opinion-groups.ts';
import { emptyTallies, tallyRow, votesOn, type Tallies } from '../votes/tallies.ts';
import { differenceTest, shareTest, smoothedShare } from './proportion-tests.ts';

/** One side of a statement, agree or disagree, in a group. */
export interface SideFigures {
  readonly count: number;
  /** Smoothed: (count + 1) ÷ (votes + 2). */
  readonly share: number;
  /** z of the share above one half. */
  readonly shareTest: number;
  /** How many times as large as among everybody in the other groups; above 1 the group stands out. */
  readonly ratio: number;
  /** z of the share above that of the other groups. */
  readonly ratioTest: number;
}

/** What a group said of a statement, beside all other groups together. */
export interface GroupStatement {
  readonly group: number;
  readonly statement: string;
  /** Passes included; who did not answer is left out. */
  readonly votes: number;
  readonly agree: SideFigures;
  readonly disagree: SideFigures;
}

interface Counted {
  readonly count: number;
  readonly votes: number;
}

/**
 * Every statement in every group, group after group, statements in the order of their ids; also those that are
 * moderated out, whose votes were votes all the same.
 * @example groupFigures(opinionGroups(votesOfRows(['+++', '++0', '---', '--0'])).value).map(({ group, statement, agree }) => [group, statement, agree.count])[3] // => [1, '1', 0]
 */
export function groupFigures(groups: OpinionGroups): readonly GroupStatement[] {
  const { votes } = groups;
  const byGroup = talliesByGroup(groups);
  const order = statementOrder(groups);
  return groups.groups.flatMap(({ id: group }) => {
    const own = byGroup.get(group)!;
    return order.map((column): GroupStatement => {
      const inside = votesOn(own, column);
      const outside = sumOf(byGroup, group, (tallies) => votesOn(tallies, column));
      const side = (kind: 'agree' | 'disagree') =>
        sideOf(
          { count: own[kind][column]!, votes: inside },
          { count: sumOf(byGroup, group, (tallies) => tallies[kind][column]!), votes: outside },
        );
      return {
        group,
        statement: votes.statements[column]!,
        votes: inside,
        agree: side('agree'),
        disagree: side('disagree'),
      };
    });
  });
}

/** The numbers of the statements that have votes, in the order of their ids. */
export const statementOrder = ({ votes }: OpinionGroups): readonly number[] =>
  Array.from(votes.statements.keys())
    .filter((column) => votesOn(votes.tallies, column) > 0)
    .toSorted((a, b) => byId(votes.statements[a]!, votes.statements[b]!));

function sideOf(inside: Counted, outside: Counted): SideFigures {
  const share = smoothedShare(inside.count, inside.votes);
  return {
    count: inside.count,
    share,
    shareTest: shareTest(inside.count, inside.votes),
    ratio: share / smoothedShare(outside.count, outside.votes),
    ratioTest: differenceTest(inside.count, inside.votes, outside.count, outside.votes),
  };
}

const sumOf = (
  byGroup: ReadonlyMap<number, Tallies>,
  but: number,
  of: (tallies: Tallies) => number,
): number =>
  byGroup.entries().reduce((sum, [group, tallies]) => (group === but ? sum : sum + of(tallies)), 0);

/** What each group voted. */
export function talliesByGroup({ votes, groupOf, groups }: OpinionGroups): ReadonlyMap<number, Tallies> {
  const byGroup = new Map(groups.map(({ id }) => [id, emptyTallies(votes.statements.length)]));
  for (let row = 0; row < groupOf.length; row += 1) {
    const own = byGroup.get(groupOf[row]!);
    if (own) tallyRow(own, votes.rows, row);
  }
  return byGroup;
}
