import type {
  Certainty,
  CodebookCondition,
  CodebookOutcome,
  MatrixRow,
  Part,
  Reach,
  Side,
  Wording,
} from '@samskab/domain';

/** A story as the evidence shows it: its title, on which side of the outcome it is, and its degrees. */
export interface StoryLine {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  /** Null where the outcome is not known. */
  readonly side: Side | null;
  /** For the usual conditions, in their order; null where it is not known. */
  readonly degrees: readonly (number | null)[];
}

export interface ShownPattern {
  readonly key: string;
  readonly parts: readonly Part[];
  readonly supporting: readonly StoryLine[];
  readonly contradicting: readonly StoryLine[];
  readonly inclusion: number | null;
  readonly coverage: number | null;
}

export interface ShownSide {
  readonly side: Side;
  readonly many: number;
  readonly patterns: readonly ShownPattern[];
  readonly others: number;
  readonly unexplained: readonly StoryLine[];
  /** Null where there is no pattern to be sure of, and for examples, which are evidence of nothing. */
  readonly certainty: Certainty | null;
}

interface Counted {
  readonly code: string;
  readonly many: number;
}

/** What an address asks for. */
export interface EvidenceChoice {
  readonly collection: string;
  readonly theme: string | null;
  readonly place: string | null;
  readonly outcome: string;
}

/** Everything the page "Hvornår virker det?" shows. */
export interface EvidencePage {
  readonly collections: readonly { readonly key: string; readonly name: Wording; readonly many: number }[];
  readonly themes: readonly Counted[];
  readonly places: readonly Counted[];
  readonly chosen: EvidenceChoice;
  readonly origin: Wording;
  readonly constructed: boolean;
  readonly outcomes: readonly CodebookOutcome[];
  readonly outcome: CodebookOutcome;
  readonly usual: readonly CodebookCondition[];
  readonly conditions: readonly CodebookCondition[];
  readonly reach: Reach;
  readonly coded: number;
  readonly complete: number;
  readonly sides: readonly [ShownSide, ShownSide];
  readonly matrix: readonly MatrixRow[];
  readonly lines: readonly StoryLine[];
}

/**
 * The address of the evidence for a choice; what is not chosen is left out.
 * @example evidenceAddress('/viden', { collection: 'examples', theme: null, place: null, outcome: 'O2' }) // => '/viden?collection=examples&outcome=O2'
 */
export function evidenceAddress(path: string, choice: EvidenceChoice): string {
  const parameters = new URLSearchParams();
  for (const name of ['collection', 'theme', 'place', 'outcome'] as const) {
    const value = choice[name];
    if (value !== null) parameters.set(name, value);
  }
  return `${path}?${parameters}`;
}
