import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/danish';
import { openStore } from '@samskab/store';
import MiniSearch, { type Options } from 'minisearch';
import type { SearchText } from './collection.ts';

/** Makes an index of texts; what comes back answers a query with ids, best first, and is closed after use. */
export type OpenSearch = (texts: readonly SearchText[]) => Promise<OpenedSearch>;
export interface OpenedSearch {
  readonly rank: (query: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** More than any measure looks at. */
const DEPTH = 50;
const FIELDS = ['title', 'summary', 'body'] as const;
/** The weights of PostgreSQL's letters A, B and C, so that the engines do not differ in what they think of a title. */
const WEIGHTS = { title: 1, summary: 0.4, body: 0.2 } as const;
const BOOST = { title: 5, summary: 2, body: 1 } as const;

/**
 * PostgreSQL's own Danish search (PGlite, the same engine): `danish` configuration, weighted fields, a query as
 * people type it (`websearch_to_tsquery`: all words, quotes, minus), ordered by `ts_rank_cd`.
 */
export const postgres: OpenSearch = async (texts) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'samskab-bench-search-'));
  const store = await openStore({ dataDir, engine: 'pglite', log: () => {} });
  await store.db.execute('create table bench_search (id text primary key, words tsvector not null)');
  for (const text of texts) {
    await store.db.execute(
      `insert into bench_search values (${literal(text.id)},
        setweight(to_tsvector('danish', ${literal(text.title)}), 'A') ||
        setweight(to_tsvector('danish', ${literal(text.summary)}), 'B') ||
        setweight(to_tsvector('danish', ${literal(text.body)}), 'C'))`,
    );
  }
  const weights = `{0.1, ${WEIGHTS.body}, ${WEIGHTS.summary}, ${WEIGHTS.title}}`;
  return {
    rank: async (query) => {
      const { rows } = await store.db.execute<{ id: string }>(
        `select id from bench_search, websearch_to_tsquery('danish', ${literal(query)}) as asked
         where words @@ asked order by ts_rank_cd('${weights}', words, asked) desc, id limit ${DEPTH}`,
      );
      return rows.map(({ id }) => id);
    },
    close: async () => {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** MiniSearch as its documentation shows it: any word, prefixes, fuzziness 0.2, a title worth more than a body. */
export const miniSearch: OpenSearch = (texts) => openMiniSearch(texts, {});

/** The same with the Danish stemmer of @orama/stemmers for both texts and queries. */
export const miniSearchStemmed: OpenSearch = (texts) =>
  openMiniSearch(texts, { processTerm: (term) => stemmer(term.toLowerCase()) });

async function openMiniSearch(
  texts: readonly SearchText[],
  options: Pick<Options<SearchText>, 'processTerm'>,
): Promise<OpenedSearch> {
  const index = new MiniSearch<SearchText>({
    fields: [...FIELDS],
    searchOptions: { boost: BOOST, prefix: true, fuzzy: 0.2 },
    ...options,
  });
  index.addAll(texts);
  return {
    rank: async (query) =>
      index
        .search(query)
        .slice(0, DEPTH)
        .map(({ id }) => String(id)),
    close: async () => {},
  };
}

/**
 * Orama with its Danish tokenizer and stemmer, and one typing error allowed (`tolerance`). Its Danish stop words
 * are a package of their own that we do not have; without them common words weigh little by BM25 anyway.
 */
export const orama: OpenSearch = async (texts) => {
  const index = create({
    schema: { title: 'string', summary: 'string', body: 'string' },
    components: { tokenizer: { language: 'danish', stemming: true, stemmer } },
  });
  await insertMultiple(index, [...texts]);
  return {
    rank: async (term) => {
      const { hits } = await search(index, {
        term,
        properties: [...FIELDS],
        boost: BOOST,
        tolerance: 1,
        limit: DEPTH,
      });
      return hits.map(({ id }) => id);
    },
    close: async () => {},
  };
};

/** The searches that ours is measured against, by the name that stands in the table. */
export const BASELINES: Readonly<Record<string, OpenSearch>> = {
  'PostgreSQL danish': postgres,
  MiniSearch: miniSearch,
  'MiniSearch with stems': miniSearchStemmed,
  Orama: orama,
};

/** A text as SQL; standard_conforming_strings is on, so only the quote and what SQL cannot hold are in the way. */
const literal = (text: string): string => `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`;
