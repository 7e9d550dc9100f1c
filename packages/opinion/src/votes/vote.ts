/** What somebody may answer: 1 agree, -1 disagree, 0 pass. Not having answered is no vote and no opinion. */
export type Vote = 1 | 0 | -1;

/** One answer of one person. A later one takes the place of an earlier one; null takes it back. */
export interface VoteEvent {
  readonly participant: string;
  readonly statement: string;
  readonly vote: Vote | null;
}

/** The most statements of a conversation: what is kept of every two of them grows with the square. */
export const MOST_STATEMENTS = 4096;

export interface TooManyStatements {
  readonly code: 'too_many_statements';
  readonly statements: number;
  readonly most: number;
}
