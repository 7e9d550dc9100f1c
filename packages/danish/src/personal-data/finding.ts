/** What is looked for. A finding is about one person or may be; public numbers of organisations look alike. */
export const PERSONAL_DATA_KINDS = ['cpr', 'email', 'phone', 'plate', 'address', 'name'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** `certain`: written so that little else is meant. `possible`: a person should look. */
export type Confidence = 'certain' | 'possible';

/** A stretch of the searched text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

/** Something personal in a text. Start and end are places in the text as it was given. */
export interface PersonalDataFinding extends Hit {
  readonly kind: PersonalDataKind;
  readonly text: string;
}

/** Whether a list holds a word, in small letters. A `Set` is one. */
export type WordList = Pick<ReadonlySet<string>, 'has'>;

/** The lists that names are recognised by, all in small letters. */
export interface NameLists {
  /** Given names that are nothing else. */
  readonly given: WordList;
  /** Given names that are also words or places. */
  readonly wordlike: WordList;
  readonly surnames: WordList;
}
