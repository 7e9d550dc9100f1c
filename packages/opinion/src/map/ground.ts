import type { Moments } from '../votes/moments.ts';
import { votesOn, type Tallies } from '../votes/tallies.ts';
import type { VoteRows } from '../votes/vote-rows.ts';
import type { Votes } from '../votes/votes.ts';

/** What an analysis stands on: all votes, or some of the participants, or votes that chance dealt out. */
export interface Ground {
  readonly rows: VoteRows;
  readonly moments: Moments;
  readonly tallies: Tallies;
  /** The numbers of the participants with at least one vote, rising. */
  readonly who: Uint32Array;
  /** 1 for statements that are moderated out: they count as zero for everybody. */
  readonly isOut: Uint8Array;
  /** How many statements have a vote. */
  readonly statements: number;
}

/** All votes, without the statements that are moderated out; ids that nobody has voted on do nothing. */
export function groundOf(votes: Votes, moderatedOut: readonly string[]): Ground {
  const isOut = new Uint8Array(votes.statements.length);
  for (const id of moderatedOut) {
    const column = votes.statementAt(id);
    if (column !== null) isOut[column] = 1;
  }
  const { rows, moments, tallies } = votes;
  return { rows, moments, tallies, isOut, who: withVotes(rows), statements: votedOn(tallies, isOut) };
}

function withVotes(rows: VoteRows): Uint32Array {
  const who: number[] = [];
  for (let row = 0; row < rows.count; row += 1) if (rows.lengths[row]! > 0) who.push(row);
  return Uint32Array.from(who);
}

/** How many statements have a vote of anybody. */
export function votedOn(tallies: Tallies, isOut: Uint8Array): number {
  let count = 0;
  for (let column = 0; column < isOut.length; column += 1) if (votesOn(tallies, column) > 0) count += 1;
  return count;
}
