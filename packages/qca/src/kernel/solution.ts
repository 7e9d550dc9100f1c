import type { Model, Term } from './terms.ts';

/** How many there are: exactly, or at least so many when counting stopped at its bound. */
export type Count = { readonly exact: number } | { readonly atLeast: number };

/** What a reader should know before trusting a solution. */
export type SolutionFinding =
  /** Several models are as good as each other: the data do not say which. */
  | { readonly code: 'ambiguous'; readonly count: Count }
  /** The search ended before it was sure: a model may exist with fewer terms, but none with fewer than this. */
  | { readonly code: 'not_proven_smallest'; readonly terms: number; readonly lowerBound: number }
  /** Nothing speaks against the outcome, so that it follows always. */
  | { readonly code: 'always_true' }
  /** There were more prime implicants than could be looked at; models are made of those that were. */
  | { readonly code: 'prime_implicants_incomplete'; readonly atLeast: number };

/**
 * What minimisation found. `terms` is the number of terms of a smallest model; it is the fewest possible when
 * `proven`, otherwise the best found, and no model has fewer than `lowerBound`. `unique` is null when that is not
 * known. `count` counts the models with so many terms, or every irredundant one where those were asked for.
 */
export interface Solution {
  readonly terms: number;
  readonly proven: boolean;
  readonly lowerBound: number;
  readonly unique: boolean | null;
  readonly count: Count;
  /** As many models as were asked for, in a stable order; all of them in the order of R QCA when they fit. */
  readonly models: readonly Model[];
  /** Those that cover a positive row, in the order of R QCA; of very many only those in the listed models. */
  readonly primeImplicants: readonly Term[];
  readonly primeImplicantCount: Count;
  /** Prime implicants that are in every model. */
  readonly essential: readonly Term[];
  readonly findings: readonly SolutionFinding[];
}
