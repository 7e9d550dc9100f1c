import { rewriteWords, type Store } from '@samskab/store';
import type { Figure } from '../support/report.ts';
import { makeWordsTable } from './postgres.ts';

const TEXTS = 4000;

/**
 * Reading texts, writing what the search keeps of them, all in the database, as a new version does with every story
 * and a publishing with one; and what PostgreSQL takes to make its own of the same texts. Both the second time.
 */
export async function indexingFigures(store: Store): Promise<readonly Figure[]> {
  // What is left from a version before would be written first, and is not what is measured.
  await rewriteWords(store);
  await ourRate(store);
  await theirRate(store);
  return [
    { what: 'indexing', value: await ourRate(store), unit: 'texts/s', limit: 'at least 500' },
    { what: 'PostgreSQL danish, indexing', value: await theirRate(store), unit: 'texts/s' },
  ];
}

async function ourRate(store: Store): Promise<number> {
  await store.db.execute(`update library_entries set words_mark = null
    where revision in (select revision from library_entries order by revision limit ${TEXTS})`);
  const began = performance.now();
  const written = await rewriteWords(store);
  return written / ((performance.now() - began) / 1000);
}

async function theirRate(store: Store): Promise<number> {
  const began = performance.now();
  const written = await makeWordsTable(
    store,
    `select * from library_entries order by revision limit ${TEXTS}`,
  );
  return written / ((performance.now() - began) / 1000);
}
