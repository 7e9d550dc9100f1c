import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import type { RowCases } from './cases-by-row.ts';
import { fitOf, type RowFit } from './row-fits.ts';

/** From so many cases on it is quicker than narrowing down cases row by row. */
const MANY_CASES = 500;
/** Three sums for each of 3^12 cubes are 13 MB; with more conditions cases are narrowed down instead. */
const MOST_CONDITIONS = 12;

/** Whether fits of a table are better summed by cubes: many cases, each condition there or not, not too many of them. */
export const suitsCubes = ({ cases, conditions }: CalibratedTable): boolean =>
  cases.length >= MANY_CASES &&
  conditions.length <= MOST_CONDITIONS &&
  conditions.every(({ kind }) => kind !== 'multivalue');

/** One sum for each cube: a digit for each condition, 0 absent, 1 present, 2 either. */
type Cubes = readonly [total: Float64Array, shared: Float64Array, both: Float64Array];

/**
 * The same as rowFits, in another way. How far a case is in a row that is not its own is decided by one condition: of
 * those in which they differ, the one in which the case is nearest to the middle. So the rows fall, for each case, into
 * as many cubes as there are conditions, each with one degree: the case is added to those, and in the end every cube is
 * added to the rows in it, condition by condition.
 */
export function rowFitsByCube(
  table: CalibratedTable,
  outcome: readonly number[],
  rows: readonly RowCases[],
): readonly RowFit[] {
  const many = table.conditions.length;
  const cubes: Cubes = [0, 0, 0].map(() => new Float64Array(3 ** many)) as unknown as Cubes;
  for (let at = 0; at < table.cases.length; at++) addCase(cubes, table, at, outcome[at]!);
  for (const sums of cubes) spread(sums, many);
  const [total, shared, both] = cubes;
  return rows.map(({ values }) => {
    const cube = values.reduce((digits, value) => digits * 3 + value, 0);
    return fitOf({ total: total[cube]!, shared: shared[cube]!, both: both[cube]! });
  });
}

function addCase(cubes: Cubes, { conditions, codes }: CalibratedTable, at: number, outcome: number): void {
  const many = conditions.length;
  const middle = (condition: number) => Math.abs(codes[condition]![at]! - 0.5);
  const order = [...conditions.keys()].toSorted((a, b) => middle(b) - middle(a));
  // "Either" in every condition, to be fixed one after the other from the surest on.
  let cube = 3 ** many - 1;
  let least = 1;
  for (const condition of order) {
    const code = codes[condition]![at]!;
    const own = code > 0.5 ? 1 : 0;
    const place = 3 ** (many - 1 - condition);
    add(cubes, cube - (2 - (1 - own)) * place, Math.min(code, 1 - code), outcome);
    cube -= (2 - own) * place;
    least = Math.min(least, Math.max(code, 1 - code));
  }
  add(cubes, cube, least, outcome);
}

function add([total, shared, both]: Cubes, cube: number, degree: number, outcome: number): void {
  const inside = Math.min(degree, outcome);
  total[cube]! += degree;
  shared[cube]! += inside;
  both[cube]! += Math.min(inside, 1 - outcome);
}

/** Adds what holds for "either" to "absent" and to "present", for every condition. */
function spread(sums: Float64Array, many: number): void {
  for (let place = 1; place < 3 ** many; place *= 3)
    for (let start = 0; start < sums.length; start += place * 3)
      for (let at = start; at < start + place; at++) {
        const either = sums[at + 2 * place]!;
        sums[at]! += either;
        sums[at + place]! += either;
      }
}
