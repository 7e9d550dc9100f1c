import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import { literalMembership, type Literal } from '../kernel/terms.ts';

/** Each condition's literals with their memberships: the absence first, or the values from 0. */
export const allLiterals = (
  table: CalibratedTable,
): readonly (readonly { readonly literal: Literal; readonly membership: Float64Array }[])[] =>
  table.conditions.map(({ values }, condition) =>
    Array.from({ length: values }, (_, value) => {
      const literal = { condition, value };
      return { literal, membership: Float64Array.from(literalMembership(literal, table)) };
    }),
  );
