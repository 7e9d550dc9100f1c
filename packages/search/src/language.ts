/** A word of a text: its folded form, and its place in UTF-16 units from `start` up to, not including, `end`. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** What else people call something. Several stems are words that must all be in a text. */
export interface Synonym {
  readonly stems: readonly string[];
  readonly kind: string;
}

/**
 * What the search must know of a language. Everything must give the same answer each time it is asked, and may
 * be asked anything: a form is whatever `words` gave or a piece of it.
 */
export interface Language {
  /** The words of a text in reading order, folded so that spellings people do not tell apart are one. */
  readonly words: (text: string) => readonly Word[];
  /** What the forms of one word have in common. */
  readonly stem: (form: string) => string;
  /** Ways to read a form as a compound, likeliest first: its parts as forms, none for a word that is no compound. */
  readonly parts: (form: string) => readonly (readonly string[])[];
  /** Synonyms of a form, or of two that follow each other with one blank between. */
  readonly synonyms: (term: string) => readonly Synonym[];
  /** Whether a form is so common that it says nothing of what a text is about. */
  readonly isStopword: (form: string) => boolean;
}
