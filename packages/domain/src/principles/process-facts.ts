import type { ActorGroup, PerGroup } from '../kernel/actor-groups.ts';

/** The three rings of the actor map. */
export const RINGS = ['affected', 'canContribute', 'decides'] as const;
export type Ring = (typeof RINGS)[number];

/** What must be decided together; other decisions are not counted. */
export const KEY_DECISIONS = ['problem', 'solution', 'money', 'ending'] as const;

/** How a decision may have been made; by the first three together, if the right people were there. */
export const DECISION_METHODS = ['consent', 'consensus', 'equalVote', 'oneParty'] as const;

export interface Decision {
  readonly kind: (typeof KEY_DECISIONS)[number] | 'other';
  readonly method: (typeof DECISION_METHODS)[number];
  /** The groups that were there. */
  readonly groups: readonly ActorGroup[];
}

export interface ActionFacts {
  readonly adopted: boolean;
  /** Whether it stood on any party's plan when the process began. */
  readonly onPlan: boolean;
  readonly trialFinished: boolean;
  readonly learningNote: boolean;
  /** 0 the same, 1 known elsewhere, 2 a new combination, 3 not seen. */
  readonly ratings: readonly { readonly group: ActorGroup; readonly novelty: number }[];
}

/**
 * What a process leaves behind while people work, as counts: nobody is named, and the order of people means
 * nothing. A list is empty where nothing was collected.
 */
export interface ProcessFacts {
  /** 0–6, as in `PROCESS_PHASES`. */
  readonly phase: number;
  /** The groups that the actor map says are needed. */
  readonly needed: readonly ActorGroup[];
  /** Those who came to at least one meeting while the problem was defined. */
  readonly problemPhase: {
    readonly participants: PerGroup<number>;
    /** Those among them who say that they have the problem in their own life; null where nobody was asked. */
    readonly affected: PerGroup<number> | null;
    /** Lived experience is one of them. */
    readonly disciplines: Readonly<Record<string, number>>;
  };
  readonly actors: readonly { readonly rings: readonly Ring[]; readonly joinedBeforeLock: boolean }[];
  readonly problem: {
    /** The convenor's text; null before it is written. */
    readonly first: string | null;
    readonly agreed: string | null;
    /** "Yes, the first text was ours, too", for each group. */
    readonly alsoOurs: PerGroup<{ readonly yes: number; readonly answers: number }>;
    /** Accepted edits for each group; null before anybody could write. */
    readonly edits: PerGroup<number> | null;
  };
  /** Answers 1–5 to "it is my problem, too". */
  readonly pulse: PerGroup<readonly number[]>;
  /** One for each participant. */
  readonly contributions: readonly { readonly group: ActorGroup; readonly count: number }[];
  readonly decisions: readonly Decision[];
  readonly proposals: PerGroup<{ readonly putForward: number; readonly adopted: number }>;
  readonly actions: readonly ActionFacts[];
  /** Days until it was answered with a change or a reason; null where it was not. */
  readonly challenges: readonly { readonly answeredAfterDays: number | null }[];
  /** Whether a change of routine, rule or role is recorded and confirmed; null before six months have passed. */
  readonly organisations: readonly { readonly changed: boolean }[] | null;
  /** 0 nothing, 1 baseline, 2 baseline and follow-up, 3 with a comparison; null where nobody has said. */
  readonly outcomeLevel: 0 | 1 | 2 | 3 | null;
  /** Those that are due. Days from then to a status, below 0 before; null where there is none. */
  readonly agreements: readonly { readonly statusAfterDays: number | null }[];
  /** Days until the notes had reached all who were there; null where they have not. */
  readonly meetings: readonly { readonly notesAfterDays: number | null }[];
  /** Still active in the last phase; null before it. */
  readonly stayed: PerGroup<number> | null;
}

/**
 * How many groups a process is held against: with one alone nothing is created together, so two at the least; 0 where
 * the actor map is empty.
 * @example groupsNeeded({ ...NO_FACTS, needed: ['public'] }) // => 2
 * @example groupsNeeded(NO_FACTS) // => 0
 */
export const groupsNeeded = ({ needed }: ProcessFacts): number =>
  needed.length === 0 ? 0 : Math.max(2, needed.length);
