import {
  best,
  encodeDocument,
  SearchIndex,
  type Answer,
  type Completion,
  type Correction,
  type Language,
  type Ranked,
  type Reason,
  type Span,
} from '@samskab/search';
import { SEARCH_PARAMETERS } from './search-language.ts';
import { setImmediate as afterOthers } from 'node:timers/promises';

/** What is searched of a story. */
export interface Searched {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** The longest words of a text are mostly its rarest. */
const WORDS_COMPARED = 20;
const SHORTEST = 5;
/** Forms looked at before others have their turn: a few milliseconds. */
const FORMS_A_TURN = 40;
/** When so much of the index is of stories that are gone or have changed, it is made smaller. */
const MOST_GONE = 0.3;

/** What the shelf keeps of a story's words, to be searched by any process. */
export const wordsOf = ({ title, summary, body }: Searched, language: Language): Uint8Array =>
  encodeDocument({ title, summary, body }, language, SEARCH_PARAMETERS);

/**
 * The words of all stories on the shelf, by revision. Made anew at each start from what the shelf keeps; stems
 * and parts of compounds are found out afterwards, a few at a time.
 */
export class WordSearch {
  readonly language: Language;
  readonly #index: SearchIndex;
  #preparing = false;
  #stopped = false;

  constructor(language: Language) {
    this.language = language;
    this.#index = new SearchIndex(language, SEARCH_PARAMETERS);
  }

  add = (revision: number, words: Uint8Array): void => this.#index.add(revision, words);
  remove = (revision: number): void => void this.#index.remove(revision);
  search = (text: string): Answer => this.#index.search(text, { limit: 0 });
  explain = (text: string, revision: number): readonly Reason[] => this.#index.explain(text, revision);
  didYouMean = (text: string): Correction | null => this.#index.didYouMean(text);
  complete = (text: string, most: number): readonly Completion[] => this.#index.complete(text, most);
  highlight = (shown: string, text: string): readonly Span[] => this.#index.highlight(shown, text);

  /** Those of an answer that are accepted, best first; ties as `tie` says. */
  first = (
    matched: Ranked,
    limit: number,
    accept?: (revision: number) => boolean,
    tie?: (a: number, b: number) => number,
  ): Uint32Array => best(matched, { limit, accept, tie }).documents;

  /** Texts that have most in common with a text, by its rarest words. */
  alike(text: string, most: number): readonly number[] {
    const different = new Set(this.language.words(text).map(({ form }) => form));
    const telling = [...different].filter(
      (form) => form.length >= SHORTEST && !this.language.isStopword(form),
    );
    const longest = telling
      .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .slice(0, WORDS_COMPARED);
    return [...this.#index.search(longest.join(' or '), { limit: most }).hits.documents];
  }

  /** Nobody asks any more: whatever is left to prepare may stay so, and the process may end. */
  stop = (): void => void (this.#stopped = true);

  /** Gets the index in order without keeping others waiting. */
  async settle(): Promise<void> {
    if (this.#preparing) return;
    this.#preparing = true;
    try {
      if (this.#index.gone > MOST_GONE) this.#index.compact();
      while (!this.#stopped && this.#index.prepare(FORMS_A_TURN) > 0) await afterOthers();
    } finally {
      this.#preparing = false;
    }
  }
}
