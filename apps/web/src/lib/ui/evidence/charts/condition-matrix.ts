/** A condition or an outcome as the matrix names it. */
export interface MatrixHead {
  readonly id: string;
  readonly label: string;
}

/**
 * Of the experiences in which the condition was present, how many had the outcome. Without such experiences it is a
 * gap, and its address leads to where one is told or asked for; otherwise it leads to the experiences.
 */
export interface MatrixCell {
  readonly condition: string;
  readonly outcome: string;
  readonly count: number;
  readonly of: number;
  readonly href: string;
}

/** A row of the matrix, its cells in the order of the outcomes; null where nothing was given. */
export interface MatrixRow {
  readonly condition: MatrixHead;
  readonly cells: readonly (MatrixCell | null)[];
}

/** The rows of a matrix in the order of the conditions. */
export function matrixRows(
  conditions: readonly MatrixHead[],
  outcomes: readonly MatrixHead[],
  cells: readonly MatrixCell[],
): readonly MatrixRow[] {
  const known = new Map(cells.map((cell) => [`${cell.condition} ${cell.outcome}`, cell]));
  return conditions.map((condition) => ({
    condition,
    cells: outcomes.map(({ id }) => known.get(`${condition.id} ${id}`) ?? null),
  }));
}

/**
 * Whether nobody has told anything there.
 * @example isGap({ condition: 'C07', outcome: 'O2', count: 0, of: 0, href: '/fortael' }) // => true
 */
export const isGap = ({ of }: MatrixCell): boolean => of === 0;
