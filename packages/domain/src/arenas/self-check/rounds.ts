import { ok, refuse, type Result } from '../../kernel/result.ts';
import { FEWEST_USERS } from './result.ts';
import type { CheckAnswers } from './answers.ts';
import type { CheckEdition } from './statements.ts';

/** A check is answered while it is open; what it came to is seen when it is closed, and then for good. */
export const CHECK_STATES = ['open', 'closed'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** Sheets of users that one check takes; more are no better and would be a way to fill the disk. */
export const MOST_USERS = 500;

/** One time an arena is checked, without what the users answered. */
export interface CheckRound {
  readonly state: CheckState;
  readonly edition: CheckEdition;
  readonly host: CheckAnswers | null;
  readonly userCount: number;
}

export type CheckRefusal =
  | { readonly code: 'closed' }
  | { readonly code: 'hostMissing' }
  | { readonly code: 'usersMissing'; readonly fewest: number }
  | { readonly code: 'full' };

/**
 * Whether an answer can be taken, the host's or one more of a user.
 * @example takeCheckAnswer({ state: 'closed', userCount: 3 }).error.code // => 'closed'
 */
export function takeCheckAnswer({
  state,
  userCount,
}: Pick<CheckRound, 'state' | 'userCount'>): Result<null, CheckRefusal> {
  if (state === 'closed') return refuse({ code: 'closed' });
  return userCount >= MOST_USERS ? refuse({ code: 'full' }) : ok(null);
}

/**
 * Closes a check: only then anybody sees what the others answered, so that neither side answers to the other, and so
 * that no single answer can be had by looking before and after it.
 * @example closeCheck({ state: 'open', host: null, userCount: 9 }).error.code // => 'hostMissing'
 */
export function closeCheck({
  state,
  host,
  userCount,
}: Pick<CheckRound, 'state' | 'host' | 'userCount'>): Result<'closed', CheckRefusal> {
  if (state === 'closed') return refuse({ code: 'closed' });
  if (host === null) return refuse({ code: 'hostMissing' });
  if (userCount < FEWEST_USERS) return refuse({ code: 'usersMissing', fewest: FEWEST_USERS });
  return ok('closed');
}
