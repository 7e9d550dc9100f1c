import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import { literalMembership } from '../kernel/terms.ts';
import type { RowCases } from './cases-by-row.ts';

/** How consistently the members of a row show the outcome. A row with a case has both: that case is more than half in. */
export interface RowFit {
  readonly inclusion: number;
  readonly pri: number;
}

/** Sums over cases: of membership, of membership in the outcome too, and in its negation too. */
interface Sums {
  total: number;
  shared: number;
  both: number;
}

/** Members of all rows that begin alike: those whose degree may still change, and the sums of all others. */
interface Members extends Sums {
  readonly cases: Int32Array;
  readonly degrees: Float64Array;
  count: number;
}

/**
 * Inclusion and PRI of each row over all cases (Ragin, 2006; Schneider and Wagemann, 2012), in the order of the
 * rows. Rows that begin alike share the work: cases are narrowed condition by condition; one that is no member drops
 * out, and one that is less a member than any further condition could make it is summed for all of them at once.
 */
export function rowFits(
  table: CalibratedTable,
  outcome: readonly number[],
  rows: readonly RowCases[],
): readonly RowFit[] {
  const fits: RowFit[] = [];
  const size = table.cases.length;
  const levels = Array.from({ length: table.conditions.length + 1 }, () => membersFor(size));
  const shown = Float64Array.from(outcome);
  const degrees = table.conditions.map(({ values }, condition) =>
    Array.from({ length: values }, (_, value) =>
      Float64Array.from(literalMembership({ condition, value }, table)),
    ),
  );
  const least = leastLater(degrees, size);
  const descend = (depth: number, from: number, to: number): void => {
    if (depth === table.conditions.length) return void fits.push(fitOf(levels[depth]!));
    for (let start = from; start < to;) {
      const value = rows[start]!.values[depth]!;
      let end = start + 1;
      while (end < to && rows[end]!.values[depth] === value) end++;
      narrow(levels[depth]!, levels[depth + 1]!, degrees[depth]![value]!, least[depth + 1]!, shown);
      descend(depth + 1, start, end);
      start = end;
    }
  };
  descend(0, 0, rows.length);
  return fits;
}

/** Everybody is a full member to begin with. */
const membersFor = (size: number): Members => ({
  cases: Int32Array.from({ length: size }, (_, index) => index),
  degrees: new Float64Array(size).fill(1),
  count: size,
  total: 0,
  shared: 0,
  both: 0,
});

/** For each depth, how little each case is a member of any literal from there on; nothing is less than that. */
function leastLater(degrees: readonly (readonly Float64Array[])[], size: number): readonly Float64Array[] {
  let least = new Float64Array(size).fill(Infinity);
  const byDepth = [least];
  for (const literals of degrees.toReversed()) {
    least = least.map((value, at) => literals.reduce((low, literal) => Math.min(low, literal[at]!), value));
    byDepth.unshift(least);
  }
  return byDepth;
}

function narrow(
  from: Members,
  to: Members,
  literal: Float64Array,
  least: Float64Array,
  outcome: Float64Array,
): void {
  const { cases, degrees, count } = from;
  let { total, shared, both } = from;
  let left = 0;
  for (let at = 0; at < count; at++) {
    const index = cases[at]!;
    const before = degrees[at]!;
    const other = literal[index]!;
    const degree = before < other ? before : other;
    if (degree > least[index]!) {
      to.cases[left] = index;
      to.degrees[left++] = degree;
      continue;
    }
    const y = outcome[index]!;
    const inside = degree < y ? degree : y;
    total += degree;
    shared += inside;
    both += inside < 1 - y ? inside : 1 - y;
  }
  to.count = left;
  to.total = total;
  to.shared = shared;
  to.both = both;
}

/** The figures that the sums give. */
export const fitOf = ({ total, shared, both }: Sums): RowFit => ({
  inclusion: shared / total,
  pri: (shared - both) / (total - both),
});
