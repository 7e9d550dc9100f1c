import type { ProgrammeArtefactKind, Proof } from './codes.ts';
import type { ProgrammeStep } from './content.ts';

/** What is known of an artefact that a member has linked. */
export type ArtefactFacts =
  | { readonly kind: 'experience'; readonly stands: boolean; readonly methods: number }
  | {
      readonly kind: 'process';
      readonly stands: boolean;
      readonly heldMeetings: number;
      /** Of them: at the arena that links it. */
      readonly heldHere: number;
      /** Methods on the agenda of meetings that were held. */
      readonly methods: number;
      /** How many of the four groups were at its meetings. */
      readonly groups: number;
      /** Whether it was brought to an end, and not stopped on the way. */
      readonly whole: boolean;
    }
  | { readonly kind: 'event'; readonly stands: boolean; readonly heldHere: boolean }
  /** `confirmed`: the arena that was helped has said so itself. */
  | { readonly kind: 'arena'; readonly stands: boolean; readonly confirmed: boolean };

/** How many meetings make a small process, and how many groups a whole one must have brought together. */
export const SMALL_PROCESS_MEETINGS = 2;
export const WHOLE_PROCESS_GROUPS = 3;

type FactsOf<Kind extends ProgrammeArtefactKind> = Extract<ArtefactFacts, { readonly kind: Kind }>;
type Shows<Kind extends ProgrammeArtefactKind> = Readonly<
  Partial<Record<Proof, (facts: FactsOf<Kind>) => boolean>>
>;

const EXPERIENCE: Shows<'experience'> = {
  experience: () => true,
  methodTried: ({ methods }) => methods > 0,
};
const PROCESS: Shows<'process'> = {
  hosted: ({ heldHere }) => heldHere > 0,
  methodTried: ({ methods }) => methods > 0,
  smallProcess: ({ heldMeetings }) => heldMeetings >= SMALL_PROCESS_MEETINGS,
  wholeProcess: ({ whole, heldMeetings, groups }) =>
    whole && heldMeetings >= SMALL_PROCESS_MEETINGS && groups >= WHOLE_PROCESS_GROUPS,
};
const EVENT: Shows<'event'> = { hosted: ({ heldHere }) => heldHere };
const ARENA: Shows<'arena'> = { helped: ({ confirmed }) => confirmed };
const SHOWN = { experience: EXPERIENCE, process: PROCESS, event: EVENT, arena: ARENA };

/**
 * What an artefact shows. One that no longer stands (withdrawn, no longer public, set aside) shows nothing.
 * @example proofsOf({ kind: 'experience', stands: true, methods: 1 }) // => ['experience', 'methodTried']
 * @example proofsOf({ kind: 'experience', stands: false, methods: 1 }) // => []
 * @example proofsOf({ kind: 'arena', stands: true, confirmed: false }) // => []
 */
export function proofsOf(facts: ArtefactFacts): readonly Proof[] {
  if (!facts.stands) return [];
  const shown = SHOWN[facts.kind] as Readonly<Record<string, (facts: ArtefactFacts) => boolean>>;
  return Object.entries(shown).flatMap(([proof, holds]) => (holds(facts) ? [proof as Proof] : []));
}

/** A step of the ladder of one member. */
export interface StepState {
  readonly number: number;
  /** Whether what it asks for is there. */
  readonly met: boolean;
  /** Whether it stands on it: this step and all below are met. */
  readonly reached: boolean;
  readonly least: number;
  /** Places in the list of artefacts of those that count for it. */
  readonly by: readonly number[];
}

/** The ladder of one member. */
export interface Ladder {
  /** The highest step it stands on; null where not even the first. */
  readonly reached: number | null;
  readonly steps: readonly StepState[];
}

/**
 * Where a member stands. A step needs what it asks for and every step below it; the same artefact may count for several,
 * as a whole process is a small one as well. Nobody ticks anything, so what is withdrawn lowers the step by itself.
 * A step that asks for nothing is never met: it would be a claim.
 * @example ladderOf([{ needs: ['experience'], least: 1 }, { needs: ['helped'], least: 1 }], [{ kind: 'experience', stands: true, methods: 0 }]).reached // => 0
 * @example ladderOf([{ needs: ['experience'], least: 1 }], []).reached // => null
 */
export function ladderOf(
  steps: readonly Pick<ProgrammeStep, 'needs' | 'least'>[],
  artefacts: readonly ArtefactFacts[],
): Ladder {
  const proofs = artefacts.map(proofsOf);
  let below = true;
  const states = steps.map(({ needs, least }, number) => {
    const by = proofs.flatMap((shown, at) => (shown.some((proof) => needs.includes(proof)) ? [at] : []));
    const met = by.length >= least && by.length > 0;
    below &&= met;
    return { number, met, reached: below, least, by };
  });
  const highest = states.findLast(({ reached }) => reached);
  return { reached: highest?.number ?? null, steps: states };
}
