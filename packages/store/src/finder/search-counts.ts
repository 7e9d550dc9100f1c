import { and, gte, inArray, sql } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { finderCounts } from '../schema/index.ts';

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
