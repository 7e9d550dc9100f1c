import { statementIn, voteIn, type VoteRows } from './vote-rows.ts';
import type { Vote } from './vote.ts';

/** How many agreed, disagreed and passed, by the number of the statement. */
export interface Tallies {
  agree: Int32Array;
  disagree: Int32Array;
  pass: Int32Array;
}

export const emptyTallies = (statements: number): Tallies => ({
  agree: new Int32Array(statements),
  disagree: new Int32Array(statements),
  pass: new Int32Array(statements),
});

/** Counts a vote, or with `sign` -1 takes it out. */
export function tally(tallies: Tallies, statement: number, vote: Vote, sign: 1 | -1 = 1): void {
  const list = vote === 1 ? tallies.agree : vote === -1 ? tallies.disagree : tallies.pass;
  list[statement]! += sign;
}

/** Counts all votes of a row, or with `sign` -1 takes them out. */
export function tallyRow(tallies: Tallies, rows: VoteRows, row: number, sign: 1 | -1 = 1): void {
  const end = rows.starts[row]! + rows.lengths[row]!;
  for (let place = rows.starts[row]!; place < end; place += 1)
    tally(tallies, statementIn(rows.cells[place]!), voteIn(rows.cells[place]!), sign);
}

/** How many voted on a statement, passes included. */
export const votesOn = (tallies: Tallies, statement: number): number =>
  tallies.agree[statement]! + tallies.disagree[statement]! + tallies.pass[statement]!;
