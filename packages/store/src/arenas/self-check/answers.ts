import { ok, refuse, type Result } from '@samskab/domain';
import { takeCheckAnswer, type CheckRefusal, type UserSheet } from '@samskab/domain/arenas/self-check';
import { and, count, eq, ne } from 'drizzle-orm';
import { v4 as uuid } from 'uuid';
import type { Reader, Transaction } from '../../engine/index.ts';
import { keyDigest } from '../../experiences/keys.ts';
import { arenaCheckAnswers } from '../../schema/index.ts';
import type { ArenaCheck } from './rounds.ts';

/**
 * Keeps what one of the users answered; sent again with the same secret it takes the place of the first. The check must be
 * held by the transaction, so that no more are taken than there is room for.
 *
 * The id is drawn by chance and not by the clock, so that nothing tells who came first.
 */
export async function saveUserAnswers(
  tx: Transaction,
  check: ArenaCheck,
  { key, group, answers }: UserSheet & { readonly key: string },
): Promise<Result<null, CheckRefusal>> {
  const digest = keyDigest(key);
  const [others] = await tx
    .select({ count: count() })
    .from(arenaCheckAnswers)
    .where(and(eq(arenaCheckAnswers.checkId, check.id), ne(arenaCheckAnswers.keyDigest, digest)));
  const taken = takeCheckAnswer({ state: check.state, userCount: others?.count ?? 0 });
  if (!taken.ok) return refuse(taken.error);
  const set = { actorGroup: group, answers };
  await tx
    .insert(arenaCheckAnswers)
    .values({ id: uuid(), checkId: check.id, keyDigest: digest, ...set })
    .onConflictDoUpdate({ target: [arenaCheckAnswers.checkId, arenaCheckAnswers.keyDigest], set });
  return ok(null);
}

/** What was answered from the browser with a secret; null when nothing was, or when the check is closed. */
export async function userAnswersByKey(
  reader: Reader,
  check: string,
  key: string,
): Promise<UserSheet | null> {
  const [row] = await reader
    .select({ group: arenaCheckAnswers.actorGroup, answers: arenaCheckAnswers.answers })
    .from(arenaCheckAnswers)
    .where(and(eq(arenaCheckAnswers.checkId, check), eq(arenaCheckAnswers.keyDigest, keyDigest(key))));
  return row ?? null;
}
