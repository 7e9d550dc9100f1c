/** Somebody who comes to the evening. */
export interface Guest {
  readonly id: string;
  /** Whole number, 0 to 3: of plans with the same total the one that gives more to these is taken. Small firms first. */
  readonly favour?: number;
}

/** Two who met, or will. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

/** What an evening is to be planned from. */
export interface EveningWish {
  readonly left: readonly Guest[];
  readonly right: readonly Guest[];
  /** How well two match, 0 to 100; 0 where they shall not meet. */
  readonly score: (left: Guest, right: Guest) => number;
  /** Rounds that are still to come, at least 1. */
  readonly rounds: number;
  /** Meetings there is room for at the same time. */
  readonly tables: number;
  /** So many meetings everybody should have at least, where it can be done; 1 when it is not said. */
  readonly least?: number;
  /** Meetings that were held before: they count, and the same two do not meet again. */
  readonly held?: readonly Pair[];
}

export interface Meeting extends Pair {
  readonly score: number;
  /** From 1. */
  readonly table: number;
}

export interface EveningPlan {
  /** Meetings by round, in the order of their tables. */
  readonly rounds: readonly (readonly Meeting[])[];
  /** Sum of the scores of all meetings planned, to one decimal. */
  readonly total: number;
  /** Who has fewer meetings than everybody should, held ones counted. */
  readonly tooFew: readonly { readonly id: string; readonly meetings: number }[];
}
