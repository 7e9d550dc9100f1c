import type { CheckResult, CheckSide } from './result.ts';
import { CHECK_STATEMENTS, type CheckStatement } from './statements.ts';

/** More than three is a plan that is not carried out. */
export const MOST_STEPS = 3;
/** What holds about as well as this needs no step first. */
const WELL_ENOUGH = 2.5;

/**
 * The statements to work on first, at most three, by number.
 *
 * Must-haves that are missing come first, in their order. Then the statement that the two sides together rate lowest,
 * and so on, but none of a dimension that has a step already. Where users were too few to show their statements, the score of
 * the dimension stands for each of its four. What is at 2.5 of 3 or more needs no step; nothing to do is an empty list.
 */
export function nextSteps({ host, users, missing }: CheckResult): readonly number[] {
  const first = missing.map(({ number }) => number).slice(0, MOST_STEPS);
  const rated = CHECK_STATEMENTS.map((statement) => ({ statement, value: valueOf(statement, host, users) }))
    .filter((one): one is Rated => one.value !== null && one.value < WELL_ENOUGH)
    .toSorted((one, other) => one.value - other.value || one.statement.number - other.statement.number);
  const steps = [...first];
  for (const { statement } of rated) if (hasRoom(steps, statement)) steps.push(statement.number);
  return steps;
}

interface Rated {
  readonly statement: CheckStatement;
  readonly value: number;
}

const hasRoom = (steps: readonly number[], { dimension }: CheckStatement): boolean =>
  steps.length < MOST_STEPS && !steps.some((number) => CHECK_STATEMENTS[number - 1]?.dimension === dimension);

function valueOf(statement: CheckStatement, host: CheckSide | null, users: CheckSide | null): number | null {
  const known = [host, users].flatMap((side) => (side ? (sideValue(statement, side) ?? []) : []));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function sideValue({ number, dimension }: CheckStatement, side: CheckSide): number | null {
  if (side.statements.length > 0) return side.statements[number - 1] ?? null;
  const score = side.scores[dimension];
  return score === null ? null : (score / 100) * 3;
}
