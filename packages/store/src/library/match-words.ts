import { sql } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';

/** So many of the newest hits are ranked; what is beyond follows in order of time. */
export const RANKED_AT_MOST = 500;

interface Row extends Record<string, unknown> {
  readonly revisions: string | null;
}

/**
 * The revisions of all entries that match the words, by PostgreSQL's Danish search. Quotes, "or" and a minus
 * sign mean what people expect; nothing anyone writes is an error.
 */
export async function matchWords(reader: Reader, words: string): Promise<readonly number[]> {
  const { rows } = await reader.execute<Row>(sql`
    select string_agg(revision::text, ',') as revisions
    from library_entries where search @@ websearch_to_tsquery('danish', ${words})`);
  const found = rows[0]?.revisions;
  return found ? found.split(',').map(Number) : [];
}

/** The given entries, best match first. At most `RANKED_AT_MOST`. */
export async function rankByWords(
  reader: Reader,
  words: string,
  revisions: readonly number[],
): Promise<readonly number[]> {
  const { rows } = await reader.execute<Row>(sql`
    select string_agg(revision::text, ',' order by rank desc, revision desc) as revisions from (
      select revision, ts_rank_cd(search, websearch_to_tsquery('danish', ${words})) as rank
      from library_entries where revision = any(string_to_array(${revisions.join(',')}, ',')::bigint[])
    ) as ranked`);
  const found = rows[0]?.revisions;
  return found ? found.split(',').map(Number) : [];
}
