import type { ExperienceId, PersonId } from '@samskab/domain';
import { and, eq, isNull } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { tellers } from '../schema/index.ts';
import { keyDigest } from './keys.ts';

/** How a story's teller can be reached and wants to be kept. Never shown to readers. */
export interface Teller {
  readonly account: PersonId | null;
  readonly email: string | null;
  readonly hasReturnLink: boolean;
  readonly forgetWhenPublished: boolean;
  readonly forgottenAt: Date | null;
}

/** The story that a secret return key opens; null when it opens none. */
export async function storyOfReturnKey(reader: Reader, key: string): Promise<ExperienceId | null> {
  const [row] = await reader
    .select({ id: tellers.experienceId })
    .from(tellers)
    .where(eq(tellers.returnKeyDigest, keyDigest(key)));
  return (row?.id ?? null) as ExperienceId | null;
}

/** The teller of a story; null for stories that were imported or written as examples. */
export async function tellerOf(reader: Reader, id: ExperienceId): Promise<Teller | null> {
  const [row] = await reader.select().from(tellers).where(eq(tellers.experienceId, id));
  return row
    ? {
        account: row.account as PersonId | null,
        email: row.email,
        hasReturnLink: row.returnKeyDigest !== null,
        forgetWhenPublished: row.forgetWhenPublished,
        forgottenAt: row.forgottenAt,
      }
    : null;
}

/**
 * Gives a story that was told by a return link to an account. The link goes on working. False when the story
 * has an account already: nobody takes a story from another.
 */
export async function claimStory(tx: Transaction, id: ExperienceId, account: PersonId): Promise<boolean> {
  const claimed = await tx
    .update(tellers)
    .set({ account })
    .where(and(eq(tellers.experienceId, id), isNull(tellers.account), isNull(tellers.forgottenAt)))
    .returning({ id: tellers.experienceId });
  return claimed.length === 1;
}

/** Where an anonymous teller wants to hear from the editors, and whether to be forgotten afterwards. */
export async function saveTeller(
  tx: Transaction,
  id: ExperienceId,
  wishes: { readonly email?: string | null; readonly forgetWhenPublished?: boolean },
): Promise<void> {
  await tx.update(tellers).set(wishes).where(eq(tellers.experienceId, id));
}

/** Gives a story a new return link; an earlier one stops working. Only the digest of its secret is kept. */
export async function giveReturnKey(tx: Transaction, id: ExperienceId, key: string): Promise<void> {
  await tx
    .update(tellers)
    .set({ returnKeyDigest: keyDigest(key) })
    .where(eq(tellers.experienceId, id));
}

/**
 * Forgets who told a story, if they asked for it: account and address are deleted; the digest of the return
 * key stays, which cannot be turned back into a person. To be called when a version is published.
 */
export async function forgetTellerIfAsked(tx: Transaction, id: ExperienceId, at: Date): Promise<boolean> {
  const forgotten = await tx
    .update(tellers)
    .set({ account: null, email: null, forgottenAt: at })
    .where(
      and(eq(tellers.experienceId, id), eq(tellers.forgetWhenPublished, true), isNull(tellers.forgottenAt)),
    )
    .returning({ id: tellers.experienceId });
  return forgotten.length === 1;
}
