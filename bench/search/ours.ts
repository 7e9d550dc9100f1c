import { encodeDocument, matchesPhrases, SearchIndex, type SearchParameters } from '@samskab/search';
import { SEARCH_LANGUAGE, SEARCH_PARAMETERS } from '@samskab/store';
import type { OpenSearch } from './baselines.ts';

const DEPTH = 50;

/** The search of the library, over any texts: the same language and weights, and quotes looked up in the texts. */
export const ours =
  (parameters: SearchParameters = SEARCH_PARAMETERS): OpenSearch =>
  async (texts) => {
    const index = new SearchIndex(SEARCH_LANGUAGE, parameters);
    for (const [at, { title, summary, body }] of texts.entries())
      index.add(at + 1, encodeDocument({ title, summary, body }, SEARCH_LANGUAGE, parameters));
    index.prepare();
    const wholes = texts.map(({ title, summary, body }) => [title, summary, body].join('\n'));
    return async (query) => {
      const { hits, phrases } = index.search(query, { limit: 200 });
      const found = [...hits.documents].filter((document) =>
        matchesPhrases(wholes[document - 1] ?? '', phrases, SEARCH_LANGUAGE),
      );
      return found.slice(0, DEPTH).flatMap((document) => texts[document - 1]?.id ?? []);
    };
  };
