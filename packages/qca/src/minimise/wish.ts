/** What a minimisation is to do; what is left out is as R QCA has it. */
export interface MinimiseWish {
  /**
   * Which rows may be assumed to show the outcome: remainders (`?`), contradictory rows (`C`). With `?` the solution
   * is the parsimonious one, without it the conservative.
   */
  readonly include?: readonly ('?' | 'C')[];
  /** Numbers of remainders that are never to be assumed (enhanced standard analysis). */
  readonly exclude?: readonly number[];
  /** Leaves out prime implicants whose rows another one covers and more (Duşa, 2018, 9.2). */
  readonly rowDominance?: boolean;
  /** Every irredundant model instead of those with the fewest terms. */
  readonly allModels?: boolean;
  /** How many models are listed, 1,000 when not said. */
  readonly mostModels?: number;
  /** How far models are counted exactly, 1,000,000 when not said. */
  readonly countUpTo?: number;
  /** Steps of search, 2,000,000,000 when not said: some twenty seconds at the very most. */
  readonly effort?: number;
  /** Asked now and then; true ends the search with what it has. */
  readonly shouldStop?: () => boolean;
}

export type CompleteWish = Required<MinimiseWish>;

export const completeWish = (wish: MinimiseWish): CompleteWish => ({
  include: [],
  exclude: [],
  rowDominance: false,
  allModels: false,
  mostModels: 1000,
  countUpTo: 1_000_000,
  effort: 2e9,
  shouldStop: () => false,
  ...wish,
});

/** Why there is nothing to minimise. */
export type MinimiseRefusal =
  | { readonly code: 'no_positive_rows' }
  | { readonly code: 'too_many_conditions'; readonly conditions: number; readonly most: number };
