import type { CodebookCondition, CodebookOutcome, Part, Side } from '@samskab/domain';
import type { EvidencePage, StoryLine } from './evidence-page.ts';

/** A pattern beside what somebody described: what is alike, what is otherwise, what is not known. */
export interface ShownNearness {
  readonly key: string;
  readonly met: readonly Part[];
  readonly missing: readonly Part[];
  readonly unknown: readonly Part[];
  readonly supporting: readonly StoryLine[];
  readonly contradicting: readonly StoryLine[];
}

/** Everything the page "Hvad skulle ændres hos jer?" shows. */
export interface ChangePage extends Pick<EvidencePage, 'collections' | 'chosen' | 'constructed'> {
  readonly outcomes: readonly CodebookOutcome[];
  readonly outcome: CodebookOutcome;
  readonly questions: readonly CodebookCondition[];
  /** Degrees by condition; what is not known is not there. */
  readonly answers: Readonly<Record<string, number>>;
  readonly sides: readonly { readonly side: Side; readonly near: readonly ShownNearness[] }[];
}
