/** How much a field counts, and the words it usually has: longer ones count less for each word. */
export interface FieldParameters {
  readonly weight: number;
  readonly length: number;
  /** Whether its stopwords can be found. Those of long fields would take a third of the memory. */
  readonly stopwords: boolean;
}

/** What decides how a text is written down for the search. Changing it asks for encoding all texts again. */
export interface EncodingParameters {
  readonly fields: Readonly<Record<string, FieldParameters>>;
  /** For a field that is not named above. */
  readonly otherField: FieldParameters;
  /** From 0, where length makes no difference, to 1, where a word in twice the text counts half. */
  readonly lengthShare: number;
}

/** What decides what is found by a query and in which order. May be changed at any time. */
export interface QueryParameters {
  /** What each way from a word to a form counts, from 0 to 1. The kinds of explanations have the same names. */
  readonly exact: number;
  readonly stem: number;
  /** A compound that ends in the word looked for, which makes it a kind of it: `ældreensomhed` for `ensomhed`. */
  readonly compoundHead: number;
  /** A compound in which the word stands in front: `ældreensomhed` for `ældre`. */
  readonly compoundModifier: number;
  /** All parts of a compound looked for, as words of their own in one text. */
  readonly part: number;
  /** By kind of synonym, and for kinds that are not named. */
  readonly synonym: Readonly<Record<string, number>> & { readonly other: number };
  /** Times the weight of a synonym, where that stands inside a compound. */
  readonly synonymInCompound: number;
  readonly prefix: number;
  readonly typoOfOne: number;
  readonly typoOfTwo: number;
  /** Letters a word must have before one, or two, of them may be wrong. */
  readonly typoOfOneFrom: number;
  readonly typoOfTwoFrom: number;
  /** Typos are looked for when a word and its other forms stand in at most so many documents. */
  readonly rare: number;
  /** How soon more of the same word says no more: the weight at which half of what it can give is given. */
  readonly saturation: number;
  /** Scores that round to the same multiple of this are a tie. */
  readonly tieStep: number;
  /** When fewer documents have all words, the answer goes down in words until it has so many documents. */
  readonly relaxedAtLeast: number;
  /** A document with a share s of the words has s to this power of its score: 0 makes no difference. */
  readonly coverage: number;
  /** A part of a compound looked for, alone in a text, when the compound itself stands in few; 0 for never. */
  readonly partAlone: number;
  /** What may stand between two words that are one in the text: `frivillig center`, `ungdom hus`. */
  readonly links: readonly string[];
  /** Words that mean "or" between two others. */
  readonly orWords: readonly string[];
}

/** What keeps every answer short, whatever is asked. */
export interface Bounds {
  /** UTF-16 units of a query that are read. */
  readonly queryLength: number;
  readonly concepts: number;
  /** Forms that one concept may stand for. */
  readonly forms: number;
  readonly prefixForms: number;
  readonly typoForms: number;
  readonly readingsOfForm: number;
  readonly readingsOfQuery: number;
  /** Forms that are analysed before an answer, when the caller has not had it done before. */
  readonly analysedBeforeAnswer: number;
}

export interface SearchParameters extends EncodingParameters, QueryParameters, Bounds {}

/** Set by hand until they are tuned on judged queries. */
export const DEFAULT_PARAMETERS: SearchParameters = {
  fields: {
    title: { weight: 4, length: 8, stopwords: true },
    summary: { weight: 2, length: 30, stopwords: false },
    body: { weight: 1, length: 300, stopwords: false },
  },
  otherField: { weight: 1, length: 50, stopwords: false },
  lengthShare: 0.4,
  exact: 1,
  stem: 0.9,
  compoundHead: 0.7,
  compoundModifier: 0.5,
  part: 0.6,
  synonym: { other: 0.45 },
  synonymInCompound: 0.5,
  prefix: 0.6,
  typoOfOne: 0.3,
  typoOfTwo: 0.15,
  typoOfOneFrom: 4,
  typoOfTwoFrom: 8,
  rare: 1,
  saturation: 1.2,
  tieStep: 0.01,
  relaxedAtLeast: 1,
  coverage: 0,
  partAlone: 0,
  links: ['', 's', 'e'],
  orWords: ['or', 'eller'],
  queryLength: 2000,
  concepts: 24,
  forms: 5000,
  prefixForms: 100,
  typoForms: 20,
  readingsOfForm: 2,
  readingsOfQuery: 3,
  analysedBeforeAnswer: 2000,
};
