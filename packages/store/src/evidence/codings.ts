import type { CodingWork, ExperienceId, PersonId } from '@samskab/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { putOnShelf } from '../library/shelf.ts';
import { approvals, codings, experienceMoves, settlements } from '../schema/index.ts';

/** Whose coding of what it is. */
export interface CodingKey {
  readonly experience: ExperienceId;
  readonly codebook: string;
  readonly coder: PersonId;
}

const keyed = ({ experience, codebook, coder }: CodingKey) =>
  and(eq(codings.experienceId, experience), eq(codings.codebook, codebook), eq(codings.coder, coder));

/** One coder's work on a story; null when it has not been begun. */
export async function codingOf(reader: Reader, key: CodingKey): Promise<CodingWork | null> {
  const [row] = await reader.select().from(codings).where(keyed(key));
  if (!row) return null;
  const { judgements, blind, startedAt, conditionsClosedAt, finishedAt } = row;
  return { judgements, blind, startedAt, conditionsClosedAt, finishedAt };
}

/**
 * Keeps a coder's work. The story must be held by the transaction, so that two windows come one after the other. When
 * it is finished, what holds for the story is made anew.
 */
export async function saveCoding(tx: Transaction, key: CodingKey, work: CodingWork): Promise<void> {
  const { experience: experienceId, codebook, coder } = key;
  await tx
    .insert(codings)
    .values({ experienceId, codebook, coder, ...work })
    .onConflictDoUpdate({ target: [codings.experienceId, codings.codebook, codings.coder], set: work });
  if (work.finishedAt) await putOnShelf(tx, experienceId);
}

/** Whether somebody has had the story in hand before, to review it or to settle its codes, and so knows how it ended. */
export async function hasHadInHand(
  reader: Reader,
  experience: ExperienceId,
  editor: PersonId,
): Promise<boolean> {
  const { rows } = await reader.execute<{ known: boolean }>(sql`select
    exists (select from ${experienceMoves} where experience_id = ${experience} and actor = ${editor}) or
    exists (select from ${approvals} where experience_id = ${experience} and editor = ${editor}) or
    exists (select from ${settlements} where experience_id = ${experience} and settled_by = ${editor}) as known`);
  return rows[0]?.known ?? false;
}
