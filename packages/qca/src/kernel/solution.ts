import type { Model, Term } from './terms.ts';

/** How many there are: exactly, or at least so many when counting stopped at its bound. */
export type Count = { readonly exact: number } | { readonly atLeast: number };

/**
 * What minimisation found. `terms` is the number of terms of the models; it is the fewest possible when `proven`,
 * otherwise the best found, and no model has fewer than `lowerBound`. `unique` is null when that is not known.
 */
export interface Solution {
  readonly terms: number;
  readonly proven: boolean;
  readonly lowerBound: number;
  readonly unique: boolean | null;
  readonly count: Count;
  /** As many models as were asked for, in a stable order. */
  readonly models: readonly Model[];
  readonly primeImplicants: readonly Term[];
  /** False when there were more prime implicants than could be listed. */
  readonly primeImplicantsComplete: boolean;
  readonly essential: readonly Term[];
}
