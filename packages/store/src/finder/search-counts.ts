import type { YearMonth } from '@samskab/domain';
import { and, gte, inArray, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { finderCounts } from '../schema/index.ts';

/** One more search that came to an answer. */
export interface CountedSearch {
  readonly month: YearMonth;
  /** Of the screens, not of the person. */
  readonly language: string;
  /** Whose screen it was; null on somebody's own device. */
  readonly arenaId: string | null;
}

/** Counts a search in the finder: one number a month, a language and an arena, and nothing else. */
export async function countFinderSearch(
  tx: Transaction,
  { month, language, arenaId }: CountedSearch,
): Promise<void> {
  await tx
    .insert(finderCounts)
    .values({ month: `${month}-01`, language, arenaId, n: 1 })
    .onConflictDoUpdate({
      target: [finderCounts.month, finderCounts.language, finderCounts.arenaId],
      set: { n: sql`${finderCounts.n} + 1` },
    });
}

/**
 * How often the finder was gone through at some arenas, by language.
 * @param from the first day that is counted from, a whole month; null counts everything
 */
export async function searchesByLanguage(
  reader: Reader,
  arenas: readonly string[],
  from: string | null,
): Promise<readonly { readonly language: string; readonly n: number }[]> {
  if (arenas.length === 0) return [];
  return reader
    .select({ language: finderCounts.language, n: sql<number>`sum(${finderCounts.n})`.mapWith(Number) })
    .from(finderCounts)
    .where(
      and(
        inArray(finderCounts.arenaId, [...arenas]),
        from === null ? undefined : gte(finderCounts.month, `${from.slice(0, 7)}-01`),
      ),
    )
    .groupBy(finderCounts.language)
    .orderBy(finderCounts.language);
}
