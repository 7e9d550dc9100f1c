import type { CodebookCondition, CodebookOutcome, Side, Wording } from '@samskab/domain';
import type { TruthTable } from '@samskab/qca';
import type { SweepPoint } from './charts/sweep.ts';
import type { EvidencePage, StoryLine } from './evidence-page.ts';

/** A pattern as it is drawn: each case by how far it is in the pattern and in the outcome. */
export interface DrawnPattern {
  readonly key: string;
  readonly side: Side;
  readonly phrase: Wording;
  readonly memberships: readonly {
    readonly id: string;
    readonly pattern: number;
    readonly outcome: number;
  }[];
}

/** Everything the page with the drawings shows. */
export interface ChartsPage extends Pick<EvidencePage, 'chosen' | 'constructed' | 'outcome' | 'usual'> {
  readonly side: Side;
  readonly patterns: readonly { readonly key: string; readonly side: Side; readonly phrase: Wording }[];
  readonly drawn: DrawnPattern | null;
  readonly table: TruthTable | null;
  readonly cases: readonly StoryLine[];
  readonly sweep: readonly SweepPoint[];
  readonly cutOff: number;
  readonly matrix: readonly {
    readonly condition: string;
    readonly outcome: string;
    readonly count: number;
    readonly of: number;
  }[];
  readonly codebook: {
    readonly conditions: readonly CodebookCondition[];
    readonly outcomes: readonly CodebookOutcome[];
  };
}
