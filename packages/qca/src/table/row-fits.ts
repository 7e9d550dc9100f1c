import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import { literalMembership } from '../kernel/terms.ts';
import type { RowCases } from './cases-by-row.ts';

/** How consistently the members of a row show the outcome. A row with a case has both: that case is more than half in. */
export interface RowFit {
  readonly inclusion: number;
  readonly pri: number;
}

/** Cases that are members of what rows begin with, and how much. */
interface Members {
  readonly cases: Int32Array;
  readonly degrees: Float64Array;
  count: number;
}

/**
 * Inclusion and PRI of each row over all cases (Ragin, 2006; Schneider and Wagemann, 2012), in the order of the
 * rows. Rows that begin alike share the work: cases are narrowed condition by condition, and those that are not
 * members at all drop out.
 */
export function rowFits(
  table: CalibratedTable,
  outcome: readonly number[],
  rows: readonly RowCases[],
): readonly RowFit[] {
  const fits: RowFit[] = [];
  const size = table.cases.length;
  const levels = Array.from({ length: table.conditions.length + 1 }, () => membersFor(size));
  const all = levels[0]!;
  for (let at = 0; at < size; at++) [all.cases[at], all.degrees[at]] = [at, 1];
  all.count = size;
  const degrees = table.conditions.map(({ values }, condition) =>
    Array.from({ length: values }, (_, value) =>
      Float64Array.from(literalMembership({ condition, value }, table)),
    ),
  );
  const descend = (depth: number, from: number, to: number): void => {
    if (depth === table.conditions.length) return void fits.push(fitOf(levels[depth]!, outcome));
    for (let start = from; start < to;) {
      const value = rows[start]!.values[depth]!;
      let end = start + 1;
      while (end < to && rows[end]!.values[depth] === value) end++;
      narrow(levels[depth]!, levels[depth + 1]!, degrees[depth]![value]!);
      descend(depth + 1, start, end);
      start = end;
    }
  };
  descend(0, 0, rows.length);
  return fits;
}

const membersFor = (size: number): Members => ({
  cases: new Int32Array(size),
  degrees: new Float64Array(size),
  count: 0,
});

function narrow(from: Members, to: Members, degrees: Float64Array): void {
  let count = 0;
  for (let at = 0; at < from.count; at++) {
    const index = from.cases[at]!;
    const degree = Math.min(from.degrees[at]!, degrees[index]!);
    if (degree === 0) continue;
    to.cases[count] = index;
    to.degrees[count++] = degree;
  }
  to.count = count;
}

function fitOf({ cases, degrees, count }: Members, outcome: readonly number[]): RowFit {
  let [total, shared, both] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const [x, y] = [degrees[at]!, outcome[cases[at]!]!];
    const inside = Math.min(x, y);
    total += x;
    shared += inside;
    both += Math.min(inside, 1 - y);
  }
  return { inclusion: shared / total, pri: (shared - both) / (total - both) };
}
