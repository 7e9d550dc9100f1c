import { necessityFit, type NecessityFit } from '../fit/necessity.ts';
import type { PreparedTable } from '../input/prepare-table.ts';
import { formatLiteral } from '../kernel/format.ts';
import { literalMembership } from '../kernel/terms.ts';

/** A condition alone, its absence, or one of its values, and how far it is necessary. */
export interface SingleNecessity extends NecessityFit {
  readonly expression: string;
}

/**
 * Every condition, and its absence or each of its values, whether or not it reaches any cut-offs.
 * @example singleNecessity({ table: { cases: ['x'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1]] }, outcome: { name: 'Y', membership: [1] } }).map(({ expression, inclusion }) => [expression, inclusion]) // => [['A', 1], ['~A', 0]]
 */
export const singleNecessity = ({
  table,
  outcome,
}: Pick<PreparedTable, 'table' | 'outcome'>): readonly SingleNecessity[] =>
  table.conditions.flatMap(({ values }, condition) =>
    Array.from({ length: values }, (_, at) => {
      const literal = { condition, value: values === 2 ? 1 - at : at };
      const fit = necessityFit(literalMembership(literal, table), outcome.membership);
      return { expression: formatLiteral(literal, table.conditions), ...fit };
    }),
  );
