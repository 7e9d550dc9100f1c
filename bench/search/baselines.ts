import { create, insertMultiple, search } from '@orama/orama';
import { stem, tokens } from '@samskab/danish';
import MiniSearch, { type Options } from 'minisearch';
import type { SearchText } from './collection.ts';
import { literal, openPostgres, type Postgres } from './postgres.ts';

/** Answers a query with ids of texts, best first. */
export type Rank = (query: string) => Promise<readonly string[]>;
/** Makes an index of texts. */
export type OpenSearch = (texts: readonly SearchText[]) => Promise<Rank>;

/** More than any measure looks at. */
const DEPTH = 50;
const FIELDS = ['title', 'summary', 'body'] as const;

/**
 * PostgreSQL's own Danish search: `danish` configuration, a query as people type it (`websearch_to_tsquery`: all
 * words, quotes, minus), ordered by `ts_rank_cd` with its own weights for title (A), summary (B) and body (C).
 */
export const postgres =
  (database: Postgres): OpenSearch =>
  async (texts) => {
    await database.rows('create table bench_search (id text primary key, words tsvector not null)');
    for (const text of texts) {
      const words = (['title', 'summary', 'body'] as const).map(
        (field, at) => `setweight(to_tsvector('danish', ${literal(text[field])}), '${'ABC'.charAt(at)}')`,
      );
      await database.rows(`insert into bench_search values (${literal(text.id)}, ${words.join(' || ')})`);
    }
    return async (query) => {
      const found = await database.rows<{ id: string }>(
        `select id from bench_search, websearch_to_tsquery('danish', ${literal(query)}) as asked
         where words @@ asked order by ts_rank_cd(words, asked) desc, id limit ${DEPTH}`,
      );
      return found.map(({ id }) => id);
    };
  };

/** The words of the texts that PostgreSQL's Danish dictionary throws away: one list for every baseline. */
async function stopWordsOf(database: Postgres, texts: readonly SearchText[]): Promise<readonly string[]> {
  const words = new Set(
    texts.flatMap((text) =>
      FIELDS.flatMap((field) => tokens(text[field].toLowerCase()).map((token) => token.text)),
    ),
  );
  const found = await database.rows<{ word: string }>(
    `select word from unnest(array[${[...words].map(literal).join(',')}]) as word
     where ts_lexize('danish_stem', word) = '{}'`,
  );
  return found.map(({ word }) => word);
}

/** MiniSearch as its documentation shows it: any word, prefixes, fuzziness 0.2, the title twice. It knows no Danish. */
export const miniSearch: OpenSearch = (texts) =>
  openMiniSearch(texts, { searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 } });

/**
 * MiniSearch with Danish stems and without stop words; prefixes from four letters and fuzziness 0.1 were the best
 * of six settings on the tuning half.
 */
export const miniSearchDanish =
  (stopWords: readonly string[]): OpenSearch =>
  (texts) => {
    const thrownAway = new Set(stopWords);
    return openMiniSearch(texts, {
      processTerm: (term) => {
        const word = term.toLowerCase();
        return thrownAway.has(word) ? null : stem(word);
      },
      searchOptions: { boost: { title: 2 }, prefix: (term) => term.length > 3, fuzzy: 0.1 },
    });
  };

async function openMiniSearch(
  texts: readonly SearchText[],
  options: Partial<Options<SearchText>>,
): Promise<Rank> {
  const index = new MiniSearch<SearchText>({ fields: [...FIELDS], ...options });
  index.addAll(texts);
  return async (query) =>
    index
      .search(query)
      .slice(0, DEPTH)
      .map(({ id }) => String(id));
}

/**
 * Orama with its Danish tokenizer and stop words and its own Danish stemmer (`stem` is @orama/stemmers);
 * `tolerance` is the number of typing errors it forgives.
 * Fields weigh the same: the best of three weightings on the tuning half.
 */
export const orama =
  (stopWords: readonly string[], tolerance: 0 | 1): OpenSearch =>
  async (texts) => {
    const index = create({
      schema: { title: 'string', summary: 'string', body: 'string' },
      components: {
        tokenizer: { language: 'danish', stemming: true, stemmer: stem, stopWords: [...stopWords] },
      },
    });
    await insertMultiple(index, [...texts]);
    return async (term) => {
      const { hits } = await search(index, { term, properties: [...FIELDS], tolerance, limit: DEPTH });
      return hits.map(({ id }) => id);
    };
  };

/** The searches that ours is measured against, by the name in the table, over the same texts; closed after use. */
export async function openBaselines(texts: readonly SearchText[]): Promise<{
  readonly searches: Readonly<Record<string, Rank>>;
  readonly close: () => Promise<void>;
}> {
  const database = await openPostgres();
  const stopWords = await stopWordsOf(database, texts);
  return {
    searches: {
      'PostgreSQL danish': await postgres(database)(texts),
      'MiniSearch as documented': await miniSearch(texts),
      'MiniSearch, Danish stems': await miniSearchDanish(stopWords)(texts),
      'Orama danish': await orama(stopWords, 0)(texts),
      'Orama danish, one error': await orama(stopWords, 1)(texts),
    },
    close: database.close,
  };
}
