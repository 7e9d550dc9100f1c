import { formOf } from '../document/form-of.ts';
import type { Language, Word } from '../language.ts';
import type { SearchParameters } from '../parameters.ts';

/** A word of a query and where it stands in it. */
export interface QueryWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly isStopword: boolean;
}

/** One word, or the words of a phrase in quotes. */
export interface Term {
  readonly words: readonly QueryWord[];
  readonly isPhrase: boolean;
}

/** What was understood of a query: every group must be found by one of its terms, and nothing of `unwanted`. */
export interface ParsedQuery {
  /** The part of the query that was read. */
  readonly text: string;
  readonly groups: readonly (readonly Term[])[];
  readonly unwanted: readonly Term[];
  /** Whether there was more to look for than is looked for. */
  readonly isCut: boolean;
}

interface Read {
  readonly term: Term;
  readonly isUnwanted: boolean;
  /** Whether "or" stands between this term and the one before. */
  readonly isAlternative: boolean;
}

const QUOTES = /["“”„«»]/g;

/**
 * Reads a query. "Words in quotes" follow each other, -word is unwanted, "or" joins its neighbours, and small
 * words are passed over when there are others. Nothing that anyone writes is an error: what is not understood
 * is read as words.
 * @example parseQuery('kaffe -kage', toyLanguage(), DEFAULT_PARAMETERS).unwanted.length // => 1
 */
export function parseQuery(
  query: string,
  language: Language,
  parameters: Pick<SearchParameters, 'queryLength' | 'concepts' | 'orWords'>,
): ParsedQuery {
  const text = query.slice(0, parameters.queryLength);
  const read = readTerms(text, language, parameters.orWords);
  const wanted = withoutStopwords(read.filter(({ isUnwanted }) => !isUnwanted));
  const groups = withoutDoubles(grouped(wanted));
  const unwanted = read.filter(({ isUnwanted }) => isUnwanted).map(({ term }) => term);
  const most = parameters.concepts;
  const isCut = query.length > text.length || groups.length > most || unwanted.length > most;
  return { text, groups: groups.slice(0, most), unwanted: unwanted.slice(0, most), isCut };
}

function readTerms(text: string, language: Language, orWords: readonly string[]): readonly Read[] {
  const reader = new TermReader(orWords);
  let at = 0;
  for (const word of language.words(text)) {
    reader.between(text.slice(at, word.start), at === 0);
    reader.word(queryWord(word, language));
    at = word.end;
  }
  reader.between(text.slice(at), at === 0);
  return reader.end();
}

/** Remembers, from word to word, which quote is open and what the next word is to be. */
class TermReader {
  readonly #read: Read[] = [];
  readonly #orWords: readonly string[];
  #phrase: QueryWord[] | null = null;
  #isUnwanted = false;
  #isAlternative = false;

  constructor(orWords: readonly string[]) {
    this.#orWords = orWords;
  }

  between(signs: string, isStart: boolean): void {
    for (const sign of signsIn(signs, isStart)) {
      if (sign === '-') this.#isUnwanted ||= this.#phrase === null;
      else if (this.#phrase === null) this.#phrase = [];
      else {
        this.#push(this.#phrase, true);
        this.#phrase = null;
      }
    }
  }

  word(word: QueryWord): void {
    const isOr = !this.#isUnwanted && this.#read.length > 0 && this.#orWords.includes(word.form);
    if (this.#phrase !== null) this.#phrase.push(word);
    else if (isOr) this.#isAlternative = true;
    else this.#push([word], false);
  }

  /** A quote that is never closed is no quote. */
  end(): readonly Read[] {
    for (const word of this.#phrase ?? []) this.#push([word], false);
    return this.#read;
  }

  #push(words: readonly QueryWord[], isPhrase: boolean): void {
    const term = { words, isPhrase: isPhrase && words.length > 1 };
    const isUnwanted = this.#isUnwanted;
    if (words.length > 0)
      this.#read.push({ term, isUnwanted, isAlternative: this.#isAlternative && !isUnwanted });
    this.#isAlternative = false;
    this.#isUnwanted = false;
  }
}

function queryWord(word: Word, language: Language): QueryWord {
  const form = formOf(word);
  return { form, start: word.start, end: word.end, isStopword: language.isStopword(form) };
}

/** The quotes and the minus signs between two words; a minus counts after a blank and right before what is unwanted. */
function signsIn(between: string, isStart: boolean): readonly ('"' | '-')[] {
  const signs: ('"' | '-')[] = [];
  const text = between.replaceAll(QUOTES, '"').replaceAll(/\p{Cf}/gu, '');
  for (let at = 0; at < text.length; at += 1) {
    const [before, sign, after] = [text[at - 1], text[at] as string, text[at + 1]];
    if (sign === '"') signs.push('"');
    const isFree = before === undefined ? isStart : /[\s"(]/u.test(before);
    if (isFree && /[-−–]/u.test(sign) && (after === undefined || after === '"')) signs.push('-');
  }
  return signs;
}

/** Small words are passed over, also as one side of an "or", unless there is nothing else. */
function withoutStopwords(read: readonly Read[]): readonly Read[] {
  const isTelling = ({ term }: Read) => term.isPhrase || term.words.some(({ isStopword }) => !isStopword);
  if (!read.some(isTelling)) return read;
  return read.flatMap((one, at) => {
    const before = read[at - 1];
    const isAlternative = one.isAlternative && before !== undefined && isTelling(before);
    return isTelling(one) ? [{ ...one, isAlternative }] : [];
  });
}

function grouped(read: readonly Read[]): Term[][] {
  const groups: Term[][] = [];
  for (const { term, isAlternative } of read) {
    const last = groups.at(-1);
    if (isAlternative && last) last.push(term);
    else groups.push([term]);
  }
  return groups;
}

const keyOf = (term: Term) => `${term.isPhrase ? '"' : ''}${term.words.map(({ form }) => form).join(' ')}`;

function withoutDoubles(groups: readonly (readonly Term[])[]): readonly (readonly Term[])[] {
  const byKey = new Map<string, readonly Term[]>();
  for (const group of groups) {
    const key = group.map(keyOf).join('|');
    if (!byKey.has(key)) byKey.set(key, group);
  }
  return [...byKey.values()];
}
