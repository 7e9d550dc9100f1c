import type { MatrixRow, Part, Side } from '@samskab/domain';

/** A part that stories on one side of an outcome had, and how many of those that know had it. */
export interface OftenPart {
  readonly part: Part;
  readonly many: number;
  readonly of: number;
}

/** So many are named of each kind. */
const MOST = 3;

/**
 * What stories on one side of an outcome had most often, and what they lacked most often: parts that at least half of
 * those that know had, the most frequent first. It is a count, and no pattern.
 */
export function oftenOn(matrix: readonly MatrixRow[], side: Side): readonly OftenPart[] {
  const parts = matrix.flatMap(({ code, cells }) => {
    const here = cells.filter((cell) => cell.outcome === side);
    const of = here.reduce((sum, cell) => sum + cell.cases.length, 0);
    return here.map(({ condition, cases }) => ({
      part: { code, present: condition === 'present' },
      many: cases.length,
      of,
    }));
  });
  return parts
    .filter(({ many, of }) => of > 0 && many / of >= 0.5)
    .toSorted((a, b) => b.many / b.of - a.many / a.of || b.many - a.many)
    .slice(0, MOST);
}
