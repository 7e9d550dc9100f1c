import type { GuideProperty, SaidOf } from '@samskab/domain/guide';

/** What changed rules change for a situation, as it is shown. */
export interface ShownSituation {
  readonly id: string;
  readonly words: string;
  /** The result of today. */
  readonly href: string;
  readonly before: SaidOf;
  readonly after: SaidOf;
  readonly isOther: boolean;
  readonly scores: readonly {
    readonly form: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  /** Single answers that now turn the form, and did not. */
  readonly gained: number;
  /** Single answers that turned the form, and do not any more. */
  readonly lost: number;
}

/** Why rules may not be put in force, as it is shown. */
export type ShownFailure =
  | {
      readonly code: 'another_form' | 'answers_unknown';
      readonly id: string;
      readonly words: string;
      readonly href: string;
      readonly expected: string;
      readonly form: string | null;
    }
  | { readonly code: 'property_broken'; readonly property: GuideProperty; readonly href: string };
