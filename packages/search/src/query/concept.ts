/** Ways from a word of a query to what stands in a text. */
export const REASON_KINDS = [
  'exact',
  'phrase',
  'stem',
  'compound',
  'part',
  'synonym',
  'prefix',
  'typo',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** A form that counts as the word looked for, and how much. */
export interface FormOfConcept {
  readonly form: number;
  readonly weight: number;
  readonly kind: ReasonKind;
}

/** Words that only together count as the one looked for; each may stand in any of its forms. */
export interface Together {
  readonly members: readonly (readonly number[])[];
  readonly weight: number;
  readonly kind: ReasonKind;
}

/** One thing looked for, in all the ways it may be written. */
export interface Concept {
  /** As it stands in the query. */
  readonly words: readonly string[];
  readonly forms: readonly FormOfConcept[];
  readonly together: readonly Together[];
  /** Whether a document without it is no answer, even when no document has everything: what is in quotes. */
  readonly isDemanded: boolean;
}
