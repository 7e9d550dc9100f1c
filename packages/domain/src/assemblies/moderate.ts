import { ok, refuse, type Result } from '../kernel/result.ts';
import type { DeclineReason } from './codes.ts';
import { readStatement, type StatementRefusal } from './statement-text.ts';
import { STATEMENT_MOVES, type Statement } from './statement.ts';

/** What a moderator does with a statement. */
export type Decision =
  | { readonly kind: 'approve' }
  | { readonly kind: 'decline'; readonly reason: DeclineReason }
  | { readonly kind: 'quarantine' }
  /** It says what another says that is on. */
  | { readonly kind: 'merge'; readonly into: number }
  | { readonly kind: 'withdraw'; readonly reason: DeclineReason };

export type ModerationRefusal =
  | { readonly code: 'not_from_here' }
  | { readonly code: 'merged_into_nothing' }
  | { readonly code: 'has_votes' };

const STATE_AFTER = {
  approve: 'approved',
  decline: 'declined',
  quarantine: 'quarantined',
  merge: 'merged',
  withdraw: 'withdrawn',
} as const;

/**
 * A statement after a decision. The same decision twice changes nothing; a statement that is on is never declined but
 * withdrawn, so that its votes stay where they were cast. `others` are those of the same assembly.
 * @example moderate({ number: 2, state: 'waiting' }, { kind: 'merge', into: 2 }, []).error // => { code: 'merged_into_nothing' }
 */
export function moderate(
  statement: Statement,
  decision: Decision,
  others: readonly Statement[],
): Result<Statement, ModerationRefusal> {
  const state = STATE_AFTER[decision.kind];
  const mergedInto = decision.kind === 'merge' ? decision.into : null;
  if (statement.state === state && statement.mergedInto === mergedInto) return ok(statement);
  if (mergedInto !== null && !isOn(mergedInto, statement, others))
    return refuse({ code: 'merged_into_nothing' });
  if (!STATEMENT_MOVES[statement.state].includes(state)) return refuse({ code: 'not_from_here' });
  return ok({ ...statement, state, mergedInto, reason: 'reason' in decision ? decision.reason : null });
}

const isOn = (number: number, { number: own }: Statement, others: readonly Statement[]): boolean =>
  number !== own && others.some((one) => one.number === number && one.state === 'approved');

/**
 * A statement with a slip of the pen mended. Only before anybody has voted: afterwards it would be another statement.
 * @example mendStatement({ number: 1, votes: 1 }, 'Andet').error // => { code: 'has_votes' }
 */
export function mendStatement(
  statement: Statement,
  raw: string,
): Result<Statement, StatementRefusal | ModerationRefusal> {
  if (statement.votes > 0) return refuse({ code: 'has_votes' });
  const read = readStatement(raw);
  return read.ok ? ok({ ...statement, text: read.value.text }) : read;
}
