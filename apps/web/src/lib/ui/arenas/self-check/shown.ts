import type { CheckEdition, CheckResult, CheckTrend } from '@samskab/domain/arenas/self-check';

/** A step to take first, in the reader's language, and the cards that help. */
export interface ShownStep {
  readonly number: number;
  readonly step: string;
  readonly methods: readonly { readonly name: string; readonly href: string }[];
}

/** A closed check as a page shows it. */
export interface ShownCheck {
  readonly id: string;
  readonly edition: CheckEdition;
  readonly closedAt: Date;
  readonly result: CheckResult;
  /** Whether no later one has been closed. */
  readonly newest: boolean;
  readonly steps: readonly ShownStep[];
}

/** All closed checks, the oldest first, and which way the last one goes. */
export interface CheckHistory {
  readonly trend: CheckTrend | null;
  readonly checks: readonly {
    readonly id: string;
    readonly closedAt: Date;
    readonly score: number | null;
    readonly gap: number | null;
    readonly ready: boolean;
  }[];
}
