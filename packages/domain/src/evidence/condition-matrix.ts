import type { Codebook } from './codebook.ts';
import { SIDES, type CodedCase, type Side } from './evidence-table.ts';

/** A condition that was there, or was not, beside an outcome that came, or did not: the stories that are so. */
export interface MatrixCell {
  readonly condition: Side;
  readonly outcome: Side;
  readonly cases: readonly string[];
}

export interface MatrixRow {
  readonly code: string;
  readonly cells: readonly MatrixCell[];
  /** Stories that know both the condition and the outcome. */
  readonly known: number;
}

/** Fewer stories than this in a cell, and it is shown as a place where experiences are missing. */
export const FEWEST_IN_CELL = 1;

/**
 * Every condition of a codebook beside an outcome: four cells each, in the order of SIDES. A degree of exactly one
 * half is neither there nor not, and stands in no cell.
 * @example conditionMatrix([{ id: 'a', degrees: { A: 1, Y: 0 } }], { conditions: [{ code: 'A' }] }, 'Y')[0].cells.map(({ cases }) => cases.length) // => [0, 1, 0, 0]
 */
export const conditionMatrix = (
  cases: readonly CodedCase[],
  { conditions }: Pick<Codebook, 'conditions'>,
  outcome: string,
): readonly MatrixRow[] =>
  conditions.map(({ code }) => {
    const known = cases.filter(
      ({ degrees }) => degrees[code] !== undefined && degrees[outcome] !== undefined,
    );
    const cells = SIDES.flatMap((condition) =>
      SIDES.map((side) => ({
        condition,
        outcome: side,
        cases: known
          .filter(({ degrees }) => isOn(degrees[code], condition) && isOn(degrees[outcome], side))
          .map(({ id }) => id),
      })),
    );
    return { code, cells, known: known.length };
  });

/**
 * Whether a degree is more in than out (present), or more out than in (absent).
 * @example isOn(0.67, 'present') // => true
 * @example isOn(0.5, 'absent') // => false
 */
export const isOn = (degree: number | undefined, side: Side): boolean =>
  degree !== undefined && (side === 'present' ? degree > 0.5 : degree < 0.5);
