import type { Language, Synonym, Word } from './language.ts';

/** What `@samskab/danish` knows, in its own words: small letters as people spell them, with æ, ø and å. */
export interface DanishKnowledge {
  readonly tokens: (
    text: string,
  ) => readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly fold: (text: string) => string;
  readonly stem: (word: string) => string;
  readonly isStopword: (word: string) => boolean;
  readonly synonymsOf: (term: string) => readonly { readonly term: string; readonly kind: string }[];
  /** Readings of a compound, likeliest first; none for a word that is no compound. */
  readonly splitCompound: (
    word: string,
  ) => readonly { readonly parts: readonly { readonly text: string }[] }[];
  /** Whether the dictionary has a word. */
  readonly isWord: (word: string) => boolean;
}

/** Of a form with more letters that may be æ, ø or å, only all and none are tried. */
const MOST_DOUBTS = 4;
const WORDS_REMEMBERED = 50_000;

/**
 * Danish as the search asks for it. Forms are folded (ældre is aeldre), while stems and compounds need the
 * spelling: what is a word with æ, ø or å in place of ae, oe or aa is taken to be that word. A word with a hyphen
 * is a compound of what stands around it.
 *
 * @param danish the functions of `@samskab/danish`, with a lexicon bound to `splitCompound` and `isWord`
 * @example danishLanguage({
 *   tokens: () => [], fold: (word) => word, stem: (word) => word, isStopword: () => false,
 *   synonymsOf: () => [], splitCompound: () => [], isWord: () => false,
 * }).parts('odense-aarhus') // => [['odense', 'aarhus']]
 */
export function danishLanguage(danish: DanishKnowledge): Language {
  const { tokens } = danish;
  const folded = remembered(danish.fold);
  // Most words are folded as they stand, which is seen faster than it is remembered.
  const fold = (word: string) => (/^[a-z]+$/.test(word) ? word : folded(word));
  const spelled = remembered((form: string) => spellingOf(form, danish));
  const stem = remembered((form: string) => fold(danish.stem(spelled(form))));
  return {
    words: (text): readonly Word[] =>
      tokens(text).map((token) => ({ form: fold(token.text), start: token.start, end: token.end })),
    stem,
    parts: (form) => partsOf(form, spelled, danish),
    synonyms: (term): readonly Synonym[] =>
      danish.synonymsOf(term.split(' ').map(spelled).join(' ')).map((synonym) => ({
        stems: tokens(synonym.term).map((token) => stem(fold(token.text))),
        kind: synonym.kind,
      })),
    isStopword: remembered(danish.isStopword),
  };
}

function partsOf(
  form: string,
  spelled: (form: string) => string,
  { fold, splitCompound }: DanishKnowledge,
): readonly (readonly string[])[] {
  const around = form.split(/[-‐‑]/u).filter((part) => part.length > 1);
  if (around.length > 1) return [around];
  return splitCompound(spelled(form)).map(({ parts }) => parts.map(({ text }) => fold(text)));
}

/** The likeliest spelling of a form: a word of the dictionary, else one made of them, else all the Danish letters. */
function spellingOf(form: string, { isWord, splitCompound }: DanishKnowledge): string {
  const spellings = spellingsOf(form);
  if (spellings.length === 1) return form;
  return (
    spellings.find(isWord) ?? spellings.find((word) => splitCompound(word).length > 0) ?? spellings[0] ?? form
  );
}

/** All ways a form may be spelled, those with most Danish letters first. */
function spellingsOf(form: string): readonly string[] {
  const pieces = form.split(/(aa|ae|oe)/u);
  const doubts = (pieces.length - 1) / 2;
  if (doubts === 0) return [form];
  const choices =
    doubts > MOST_DOUBTS ? [0, 2 ** doubts - 1] : Array.from({ length: 2 ** doubts }, (_, choice) => choice);
  return choices.map((choice) =>
    pieces
      .map((piece, at) =>
        at % 2 === 1 && ((choice >> ((at - 1) / 2)) & 1) === 0 ? danishLetter(piece) : piece,
      )
      .join(''),
  );
}

const danishLetter = (pair: string): string => (pair === 'aa' ? 'å' : pair === 'ae' ? 'æ' : 'ø');

/** The same function, which gives the same answer faster the next time. */
function remembered<Value>(find: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = find(word);
    if (known.size >= WORDS_REMEMBERED) known.clear();
    known.set(word, value);
    return value;
  };
}
