import type { Store } from '@samskab/store';
import { literal } from '../search/postgres.ts';

/** Title, summary and body with PostgreSQL's own weights for them. */
const VECTOR = ['title', 'summary', 'body']
  .map((column, at) => `setweight(to_tsvector('danish', ${column}), '${'ABC'.charAt(at)}')`)
  .join(' || ');

/** A table beside the shelf, as PostgreSQL's documentation makes it for its text search; gone afterwards. */
export async function withWordsTable<Value>(store: Store, work: () => Promise<Value>): Promise<Value> {
  try {
    await makeWordsTable(store, `select * from library_entries`);
    return await work();
  } finally {
    await store.db.execute(`drop table if exists bench_words`);
  }
}

/** Answers how many it holds. */
export async function makeWordsTable(store: Store, entries: string): Promise<number> {
  await store.db.execute(`drop table if exists bench_words`);
  const { rowCount } = await store.db.execute(`create table bench_words as
    select experience_id, valence, municipality, start_year, language, country, origin, ${VECTOR} as words
    from (${entries}) as entries`);
  await store.db.execute(`create index on bench_words using gin (words)`);
  await store.db.execute(`analyze bench_words`);
  return rowCount ?? 0;
}

/** The best twenty for a question and how many there are, with the counts of six of the eleven facets or without. */
export async function askPostgres(store: Store, text: string, counts: boolean): Promise<void> {
  const fitting = `from bench_words, websearch_to_tsquery('danish', ${literal(text)}) as asked where words @@ asked`;
  await store.db.execute(`select experience_id, count(*) over () ${fitting}
    order by ts_rank_cd(words, asked) desc limit 20`);
  if (!counts) return;
  const facets = ['valence', 'municipality', 'start_year', 'language', 'country', 'origin'];
  const each = facets.map((facet) => `(${facet})`).join(', ');
  await store.db.execute(`select ${facets.join(', ')}, count(*) ${fitting} group by grouping sets (${each})`);
}
