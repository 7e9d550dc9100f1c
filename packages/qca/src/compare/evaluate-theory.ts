import { sufficiencyFit, type SufficiencyFit } from '../fit/sufficiency.ts';
import type { CalibratedTable, Outcome } from '../kernel/calibrated-table.ts';
import { modelMembership, type Model } from '../kernel/terms.ts';
import { bothOf, notOf } from './boolean-algebra.ts';

/** Where a theory and a solution meet, or do not. */
export interface TheoryArea extends SufficiencyFit {
  /** Whether the theory expects the outcome here. */
  readonly expected: boolean;
  /** Whether the solution has found it here. */
  readonly found: boolean;
  readonly expression: Model;
  /** Cases of the area with the outcome, and without it. A case at 0.5 is in no area. */
  readonly withOutcome: readonly string[];
  readonly withoutOutcome: readonly string[];
}

/**
 * Holds a theory against a solution: what both say, what only one of them says, and what neither does, each as an
 * expression with its figures and its cases. Cases with the outcome that were expected and found support both; those
 * found but not expected widen the theory; those expected but without the outcome speak against it.
 *
 * Ragin (1987), The Comparative Method, chapter 7; with cases and figures Schneider and Wagemann (2012), 11.3. The
 * figures are of the memberships in theory and solution and not of the expressions multiplied out, which in fuzzy sets
 * may have fewer members.
 *
 * @example evaluateTheory([[{ condition: 0, value: 1 }]], [[{ condition: 0, value: 1 }]], { cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, { name: 'Y', membership: [1, 1] }).map(({ withOutcome }) => withOutcome) // => [['x'], [], [], ['y']]
 */
export function evaluateTheory(
  theory: Model,
  solution: Model,
  table: CalibratedTable,
  outcome: Outcome,
): readonly TheoryArea[] {
  const { conditions } = table;
  const [expects, finds] = [modelMembership(theory, table), modelMembership(solution, table)];
  return AREAS.map(([expected, found]) => {
    const membership = expects.map((degree, at) =>
      Math.min(expected ? degree : 1 - degree, found ? (finds[at] as number) : 1 - (finds[at] as number)),
    );
    const members = table.cases.filter((_, at) => (membership[at] as number) > 0.5);
    const has = (name: string) => outcome.membership[table.cases.indexOf(name)] as number;
    return {
      expected,
      found,
      expression: bothOf(
        expected ? theory : notOf(theory, conditions),
        found ? solution : notOf(solution, conditions),
      ),
      ...sufficiencyFit(membership, outcome.membership),
      withOutcome: members.filter((name) => has(name) > 0.5),
      withoutOutcome: members.filter((name) => has(name) < 0.5),
    };
  });
}

/** Expected and found, found only, expected only, neither. */
const AREAS = [
  [true, true],
  [false, true],
  [true, false],
  [false, false],
] as const;
