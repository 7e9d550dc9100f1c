import type { FinderLanguage } from '@samskab/domain/finder';
import { danishDay } from '@samskab/domain/processes';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';
import { finderCounts } from '../schema/index.ts';

/** One way through the finder to an answer. */
export interface FinderAnswered {
  readonly language: FinderLanguage;
  /** Whose screen it was; null on somebody's own device. */
  readonly arenaId: string | null;
  readonly at: Date;
}

/** Counts a way through the finder: a number for the month, and nothing about who asked or what was answered. */
export async function countFinderAnswer(
  tx: Transaction,
  { language, arenaId, at }: FinderAnswered,
): Promise<void> {
  const month = `${danishDay(at).slice(0, 7)}-01`;
  await tx
    .insert(finderCounts)
    .values({ month, language, arenaId, n: 1 })
    .onConflictDoUpdate({
      target: [finderCounts.month, finderCounts.language, finderCounts.arenaId],
      set: { n: sql`${finderCounts.n} + 1` },
    });
}
