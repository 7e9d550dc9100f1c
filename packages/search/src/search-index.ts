import { best, type BestWish, type Ranked } from './answer/best.ts';
import { reasonsFor, type Reason } from './answer/explain.ts';
import { spansOf, type Span } from './answer/highlight.ts';
import { phrasesOf, type PhraseCheck } from './answer/phrases.ts';
import { Scoring } from './answer/scoring.ts';
import { readDocument } from './document/read-document.ts';
import type { Language } from './language.ts';
import { DEFAULT_PARAMETERS, type SearchParameters } from './parameters.ts';
import type { Known } from './query/expand.ts';
import { planQuery, type Plan } from './query/plan.ts';
import { completionsOf, correctionOf, type Completion, type Correction } from './query/suggest.ts';
import { DocumentList } from './storage/document-list.ts';
import { GrowingList } from './storage/growing.ts';
import { NONE } from './storage/none.ts';
import { Postings } from './storage/postings.ts';
import { readVocabulary, writeVocabulary } from './vocabulary/vocabulary-bytes.ts';
import { Vocabulary } from './vocabulary/vocabulary.ts';

export interface SearchWish extends Partial<BestWish> {
  /** Whether the last word may be the beginning of a longer one. */
  readonly isTyping?: boolean;
}

export interface Answer {
  /** All documents that fit, in rising order, and the score of each at the same place. */
  readonly matched: Ranked;
  /** The best of them, best first. */
  readonly hits: Ranked;
  /** Whether there was nothing to look for; then nothing is matched. */
  readonly isEmpty: boolean;
  /** Whether no document has everything that was looked for, so that these have only some of it. */
  readonly isRelaxed: boolean;
  /** How many of the documents have everything; the others have only some of it, and come after or between them. */
  readonly whole: number;
  /** Whether there was more to look for than is looked for. */
  readonly isCut: boolean;
  /** Words that no document has, as they were written. */
  readonly missing: readonly string[];
  /** For `matchesPhrases`: documents that fit have the words of each phrase, and perhaps not in a row. */
  readonly phrases: PhraseCheck;
}

const PLANS_REMEMBERED = 8;
const HITS = 20;

/**
 * An index over documents that have numbers: in memory, made anew at each start from what `encodeDocument` gave.
 * The same documents give the same answers, whatever was there before them and in which process.
 */
export class SearchIndex {
  readonly #documents = new DocumentList();
  readonly #postings = new Postings();
  readonly #scoring = new Scoring(this.#postings, this.#documents);
  readonly #vocabulary: Vocabulary;
  readonly #known: Known;
  readonly #plans = new Map<string, Plan>();
  /** Of the document that comes in; used again for the next, as growing anew takes a third of the time. */
  readonly #forms = new GrowingList();
  readonly #weights = new GrowingList();

  constructor(language: Language, parameters: SearchParameters = DEFAULT_PARAMETERS) {
    this.#vocabulary = new Vocabulary(language, parameters.readingsOfForm);
    this.#known = {
      vocabulary: this.#vocabulary,
      language,
      parameters,
      documentsWith: (form) => this.#documentsWith(form),
    };
  }

  /** How many documents there are. */
  get size(): number {
    return this.#documents.size;
  }

  /** Memory that the index takes, in bytes. */
  get bytes(): number {
    return this.#documents.bytes + this.#postings.bytes + this.#vocabulary.bytes + this.#scoring.bytes;
  }

  /** Share of the places taken by documents that are gone, from 0 to 1: when it is high, `compact` is worth its time. */
  get gone(): number {
    return this.#documents.length === 0 ? 0 : 1 - this.#documents.size / this.#documents.length;
  }

  /** Forms that `prepare` has not looked at. */
  get waiting(): number {
    return this.#vocabulary.waiting;
  }

  /**
   * Puts a document in. Throws a RangeError, and puts nothing in, when its number is not higher than all before
   * or the bytes are not those of an encoded document.
   * @param encoded as `encodeDocument` gave it
   */
  add(document: number, encoded: Uint8Array): void {
    const [forms, weights] = [this.#forms, this.#weights];
    forms.length = 0;
    weights.length = 0;
    readDocument(encoded, (form, length, weight, spelling, spellingLength) => {
      const number = this.#vocabulary.intern(form, length);
      if (spellingLength > 0) this.#vocabulary.spell(number, spelling, spellingLength);
      forms.push(number);
      weights.push(weight);
    });
    const place = this.#documents.push(document);
    for (let at = 0; at < forms.length; at += 1) this.#postings.append(forms.at(at), place, weights.at(at));
    this.#plans.clear();
  }

  /** Takes a document out; false when it was not there. Its memory is freed by `compact`. */
  remove(document: number): boolean {
    this.#plans.clear();
    return this.#documents.remove(document);
  }

  /** Frees what documents that are gone take; those that `isAlive` does not know are taken out first. */
  compact(isAlive?: (document: number) => boolean): void {
    if (isAlive) {
      for (let place = 0; place < this.#documents.length; place += 1) {
        const document = this.#documents.documentAt(place);
        if (!isAlive(document)) this.#documents.remove(document);
      }
    }
    this.#postings.renumber(this.#documents.compact(), NONE);
    this.#plans.clear();
  }

  /**
   * Finds out stem and parts of at most so many forms that are new, so that answers need not wait for it. Forms
   * that are not looked at are found only as they are written.
   * @returns how many are left
   */
  prepare(most = Number.POSITIVE_INFINITY): number {
    if (this.waiting > 0) this.#plans.clear();
    this.#vocabulary.analyse(most);
    return this.waiting;
  }

  /** Documents that have what a query looks for. Anything may be asked. */
  search(query: string, { accept, limit = HITS, tie, isTyping = false }: SearchWish = {}): Answer {
    const plan = this.#plan(query, isTyping);
    const { concepts, unwanted } = plan;
    const wish = { concepts, unwanted, accept: accept ?? null };
    const scored = this.#scoring.score(wish, this.#known.parameters);
    const matched = { documents: scored.documents, scores: scored.scores };
    const phrases = phrasesOf(plan.query);
    return {
      matched,
      hits: best(matched, { limit, tie }),
      isEmpty: concepts.length === 0 && unwanted.length === 0 && phrases.unwanted.length === 0,
      isRelaxed: concepts.length > 0 && scored.whole === 0,
      whole: scored.whole,
      isCut: plan.query.isCut,
      missing: concepts.flatMap(({ words }, at) => (scored.documentsWith[at] === 0 ? words : [])),
      phrases,
    };
  }

  /** Why a document fits a query, word by word; nothing for a document that is not there. */
  explain(query: string, document: number, { isTyping = false }: SearchWish = {}): readonly Reason[] {
    const place = this.#documents.placeOf(document);
    if (place === NONE) return [];
    const { concepts } = this.#plan(query, isTyping);
    return concepts.flatMap((concept) => reasonsFor(concept, place, this.#postings, this.#vocabulary));
  }

  /** What was probably meant, when words of a query are found nowhere. */
  didYouMean(query: string): Correction | null {
    this.prepare(this.#known.parameters.analysedBeforeAnswer);
    return correctionOf(query, this.#known);
  }

  /** Ways to write out the last word of a query, those in most documents first. */
  complete(query: string, limit: number): readonly Completion[] {
    this.prepare(this.#known.parameters.analysedBeforeAnswer);
    return completionsOf(query, limit, this.#known);
  }

  /** Where a text has what a query looks for. Words that stand in no document are not marked. */
  highlight(text: string, query: string, { isTyping = false }: SearchWish = {}): readonly Span[] {
    return spansOf(text, this.#plan(query, isTyping), this.#vocabulary, this.#known.language);
  }

  /** What is known of all forms, to be kept by the caller for as long as the language knows the same. */
  exportVocabulary = (): Uint8Array<ArrayBuffer> => writeVocabulary(this.#vocabulary);

  /** Spares `prepare` its work. Throws a RangeError for bytes that `exportVocabulary` did not give. */
  importVocabulary(bytes: Uint8Array): void {
    readVocabulary(this.#vocabulary, bytes);
    this.#plans.clear();
  }

  #plan(query: string, isTyping: boolean): Plan {
    if (this.waiting > 0) this.prepare(this.#known.parameters.analysedBeforeAnswer);
    const key = `${isTyping ? 't' : ''} ${query.slice(0, this.#known.parameters.queryLength + 1)}`;
    const known = this.#plans.get(key);
    if (known) return known;
    const plan = planQuery(query, isTyping, this.#known);
    const oldest = this.#plans.keys().next().value;
    if (this.#plans.size >= PLANS_REMEMBERED && oldest !== undefined) this.#plans.delete(oldest);
    this.#plans.set(key, plan);
    return plan;
  }

  #documentsWith(form: number): number {
    const { alive, size, length } = this.#documents;
    // Nobody is gone: each place counts.
    if (size === length) return this.#postings.lengthOf(form);
    const postings = this.#postings.of(form);
    let count = 0;
    for (let at = 0; at < postings.length; at += 1) count += alive[(postings[at] as number) >>> 8] as number;
    return count;
  }
}
