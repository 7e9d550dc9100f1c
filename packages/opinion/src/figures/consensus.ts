import type { OpinionGroups } from '../groups/opinion-groups.ts';
import { byId } from '../kernel/by-id.ts';
import { votesOn } from '../votes/tallies.ts';
import type { Votes } from '../votes/votes.ts';
import { statementOrder, talliesByGroup } from './group-figures.ts';
import { BEYOND_CHANCE, shareTest, smoothedShare } from './proportion-tests.ts';
import type { Side } from './representative.ts';

/** A statement that most of all who voted on it hold the same of. */
export interface ConsensusStatement {
  readonly statement: string;
  readonly count: number;
  readonly votes: number;
  readonly share: number;
  readonly shareTest: number;
}

export interface Consensus {
  readonly agree: readonly ConsensusStatement[];
  readonly disagree: readonly ConsensusStatement[];
}

const MOST = 5;

/**
 * What everybody together agrees on and disagrees with: up to five statements each way whose smoothed share is above
 * one half, beyond chance, the strongest first by share × test (Polis). Groups are not looked at: a large one can
 * outvote a small one here, and cannot in `groupAwareConsensus`.
 * @example consensus(votesOf(['a', 'b', 'c'].map((participant) => ({ participant, statement: 's', vote: 1 })))).agree.map(({ statement, share }) => [statement, share]) // => [['s', 0.8]]
 */
export function consensus(votes: Votes, moderatedOut: readonly string[] = []): Consensus {
  const out = new Set(moderatedOut);
  const onSide = (side: Side) =>
    votes.statements
      .map((statement, column): ConsensusStatement => {
        const count = votes.tallies[side][column]!;
        const all = votesOn(votes.tallies, column);
        return {
          statement,
          count,
          votes: all,
          share: smoothedShare(count, all),
          shareTest: shareTest(count, all),
        };
      })
      .filter(
        ({ statement, share, shareTest: test }) => !out.has(statement) && share > 0.5 && test > BEYOND_CHANCE,
      )
      .toSorted((a, b) => b.share * b.shareTest - a.share * a.shareTest || byId(a.statement, b.statement))
      .slice(0, MOST);
  return { agree: onSide('agree'), disagree: onSide('disagree') };
}

/** How far all groups hold the same of a statement. */
export interface GroupAware {
  readonly statement: string;
  /** The product over the groups of (agree + 1) ÷ (votes + 2), 0 to 1; a small group counts as much as a large one. */
  readonly agree: number;
  readonly disagree: number;
}

/**
 * Group-aware consensus of every statement, in the order of their ids (Small et al., 2021).
 * @example groupAwareConsensus(opinionGroups(votesOfRows(['+++', '++0', '---', '--0'])).value).map(({ agree }) => agree) // => [0.1875, 0.1875, 0.125]
 */
export function groupAwareConsensus(groups: OpinionGroups): readonly GroupAware[] {
  const byGroup = [...talliesByGroup(groups).values()];
  return statementOrder(groups).map((column) => {
    const product = (side: Side) =>
      byGroup.reduce(
        (sum, tallies) => sum * smoothedShare(tallies[side][column]!, votesOn(tallies, column)),
        1,
      );
    return {
      statement: groups.votes.statements[column]!,
      agree: product('agree'),
      disagree: product('disagree'),
    };
  });
}
