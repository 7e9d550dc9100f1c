import type { DeclineReason, StatementSource, StatementState } from './codes.ts';

/** Something to agree or disagree with. */
export interface Statement {
  /** From 1, in its assembly; it is never given to another. */
  readonly number: number;
  readonly text: string;
  readonly source: StatementSource;
  readonly theme: string | null;
  readonly state: StatementState;
  /** Why it is not on; null where it is, or waits. */
  readonly reason: DeclineReason | null;
  /** The statement that says the same, which is on. */
  readonly mergedInto: number | null;
  /** Who wrote it, by the number of the participant; null for the organiser's. */
  readonly author: number | null;
  /** How many have voted on it in any round. */
  readonly votes: number;
}

/** Where a statement can go from where it is. What is not here is refused. */
export const STATEMENT_MOVES: Readonly<Record<StatementState, readonly StatementState[]>> = {
  waiting: ['approved', 'declined', 'merged', 'quarantined'],
  quarantined: ['approved', 'declined', 'merged'],
  approved: ['withdrawn'],
  declined: ['approved'],
  merged: [],
  withdrawn: ['approved'],
};
