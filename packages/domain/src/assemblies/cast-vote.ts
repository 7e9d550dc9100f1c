import * as z from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { VOTES, VOTE_ROUNDS, type AssemblyVote, type VoteRound } from './codes.ts';

/** Numbers as the database keeps them. */
const MOST = 2 ** 31 - 1;

const ballot = z.strictObject({
  statement: z.int().min(1).max(MOST),
  vote: z.literal([...VOTES]),
  round: z.literal([...VOTE_ROUNDS]),
  time: z.int().min(1).max(MOST),
});

/** A vote as a device sends it. */
export interface Ballot {
  /** Number of the statement in its assembly. */
  readonly statement: number;
  readonly vote: AssemblyVote;
  readonly round: VoteRound;
  /**
   * How many times this person has now answered this statement, from 1: of two answers the one with the greater number
   * holds, in whatever order they arrive and however often. No clock is trusted.
   */
  readonly time: number;
}

/**
 * A vote from outside. @param raw what JSON or a form gave
 * @example readBallot({ statement: 3, vote: 1, round: 1, time: 1 }).ok // => true
 * @example readBallot({ statement: 3, vote: 2, round: 1, time: 1 }) // => { ok: false, error: { code: 'not_a_vote' } }
 */
export function readBallot(raw: unknown): Result<Ballot, { readonly code: 'not_a_vote' }> {
  const read = ballot.safeParse(raw);
  return read.success ? ok(read.data) : refuse({ code: 'not_a_vote' });
}

/** Why a vote was not taken. */
export type VoteRefusal = 'not_joined' | 'not_open' | 'other_round' | 'no_such_statement';
