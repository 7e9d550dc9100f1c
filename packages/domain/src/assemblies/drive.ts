import { ok, refuse, type Result } from '../kernel/result.ts';
import { STEPS, type AssemblyState, type Step, type VoteRound } from './codes.ts';

/** What the run of an assembly is decided from. */
export interface Run {
  readonly state: AssemblyState;
  readonly step: Step;
  readonly round: VoteRound;
}

export type DriveRefusal = { readonly code: 'nothing_to_vote_on' } | { readonly code: 'not_now' };

/** What is driven from the facilitator's telephone. */
export type Drive =
  | { readonly kind: 'open' }
  | { readonly kind: 'goTo'; readonly step: Step }
  | { readonly kind: 'close' };

/**
 * An assembly after somebody has driven it. Going to a vote opens that round and shuts the other; going back to the
 * first vote is allowed, since a finger slips. Twice is once.
 * @param on how many statements are on
 * @example drive({ state: 'open', step: 'walk', round: 1 }, { kind: 'goTo', step: 'voteAgain' }, 10).value.round // => 2
 * @example drive({ state: 'draft', step: 'welcome', round: 1 }, { kind: 'open' }, 0).error // => { code: 'nothing_to_vote_on' }
 */
export function drive(run: Run, move: Drive, on: number): Result<Run, DriveRefusal> {
  if (move.kind === 'open') {
    if (run.state === 'open') return ok(run);
    if (run.state === 'closed') return refuse({ code: 'not_now' });
    return on === 0 ? refuse({ code: 'nothing_to_vote_on' }) : ok({ ...run, state: 'open' });
  }
  if (move.kind === 'close')
    return run.state === 'draft' ? refuse({ code: 'not_now' }) : ok({ ...run, state: 'closed' });
  if (run.state !== 'open') return refuse({ code: 'not_now' });
  return ok({ ...run, step: move.step, round: roundOf(move.step) });
}

/** From the second vote on it is the second round that counts. */
const roundOf = (step: Step): VoteRound => (STEPS.indexOf(step) < STEPS.indexOf('voteAgain') ? 1 : 2);

/**
 * The order in which one person meets the statements: different for each, so that the last are not always the same, and
 * the same each time they come back.
 * @param seed the number of the participant
 * @example statementOrder([3, 1, 2], 7).toSorted() // => [1, 2, 3]
 */
export function statementOrder(numbers: readonly number[], seed: number): number[] {
  const rank = (number: number): number => {
    let mixed = Math.imul(number ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  return numbers.toSorted((a, b) => rank(a) - rank(b) || a - b);
}
