import { membershipWarnings } from '../calibrate/membership-warnings.ts';
import type { CalibratedTable, Outcome } from '../kernel/calibrated-table.ts';
import { conditionOf } from '../kernel/conditions.ts';
import { outcomeOf } from '../kernel/outcome.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { checkCases, checkCodes, checkNames, type PrepareRefusal } from './check-numbers.ts';
import type { NumberColumn, NumberTable } from './numbers.ts';
import { shapeWarnings, type ShapeWarning } from './shape-warnings.ts';

/** Which columns are what. The outcome as it is written: `SURV`, `~SURV`, `DEV[2]`. */
export interface Roles {
  readonly conditions: readonly string[];
  readonly outcome: string;
}

/** What is done with cases of which something is missing. */
export const MISSING_CHOICES = ['leaveOut', 'refuse'] as const;
export type MissingChoice = (typeof MISSING_CHOICES)[number];

export type InputWarning =
  | ShapeWarning
  | { readonly code: 'cases_left_out'; readonly cases: readonly string[] }
  | { readonly code: 'at_half'; readonly column: string; readonly cases: readonly string[] }
  | { readonly code: 'skewed'; readonly column: string; readonly share: number }
  | { readonly code: 'constant_condition'; readonly column: string };

/** A table that can be analysed. */
export interface PreparedTable {
  readonly table: CalibratedTable;
  readonly outcome: Outcome;
  readonly warnings: readonly InputWarning[];
}

/**
 * Makes columns of codes into a table that can be analysed, or says why not. Cases with something missing are left out
 * with a warning, unless that is to be a refusal, as it is in R QCA; an outcome that is the same everywhere is
 * refused, because nothing can be learnt of when it comes about.
 * @example prepareTable({ cases: ['x', 'y'], columns: [{ name: 'A', values: [1, 0] }, { name: 'Y', values: [1, 1] }] }, { conditions: ['A'], outcome: 'Y' }) // => { ok: false, error: { code: 'constant_outcome', column: 'Y', degree: 1 } }
 * @example prepareTable({ cases: ['x', 'y'], columns: [{ name: 'A', values: [1, 2.5] }, { name: 'Y', values: [1, 0] }] }, { conditions: ['A'], outcome: 'Y' }) // => { ok: false, error: { code: 'outside_scale', column: 'A', case: 'y', value: 2.5 } }
 */
export function prepareTable(
  numbers: NumberTable,
  { conditions, outcome: written }: Roles,
  missing: MissingChoice = 'leaveOut',
): Result<PreparedTable, PrepareRefusal> {
  const of = columnOfOutcome(written);
  const wrongNames = checkNames(numbers, conditions, of) ?? checkCases(numbers.cases);
  if (wrongNames) return refuse(wrongNames);
  const columns = [...conditions, of].map(
    (name) => numbers.columns.find((one) => one.name === name) as NumberColumn,
  );
  const whole = wholeCases({ cases: numbers.cases, columns });
  const [leftOut] = whole.leftOut;
  if (missing === 'refuse' && leftOut) return refuse({ code: 'missing_value', ...leftOut });
  const [name, ...others] = whole.table.cases;
  if (name === undefined) return refuse({ code: 'no_cases' });
  if (others.length === 0) return refuse({ code: 'one_case', name });
  const wrongCodes = checkCodes(whole.table);
  if (wrongCodes) return refuse(wrongCodes);
  const outcome = outcomeOf(whole.table, written);
  if (!outcome.ok) return outcome;
  const [first = 0] = outcome.value.membership;
  if (outcome.value.membership.every((degree) => degree === first))
    return refuse({ code: 'constant_outcome', column: written, degree: first });
  const table = withoutLast(whole.table);
  const cases = whole.leftOut.map((one) => one.case);
  return ok({
    table,
    outcome: outcome.value,
    warnings: [
      ...(cases.length > 0 ? [{ code: 'cases_left_out', cases } as const] : []),
      ...shapeWarnings(table.cases.length, conditions.length),
      ...columnWarnings(table, outcome.value),
    ],
  });
}

/**
 * The column that an outcome is written about.
 * @example columnOfOutcome('~DEV[2]') // => 'DEV'
 */
export const columnOfOutcome = (written: string): string =>
  written
    .trim()
    .replace(/^~\s*/, '')
    .replace(/\s*\[[^\]]*\]$/, '');

interface Whole {
  readonly table: CalibratedTable;
  readonly leftOut: readonly { readonly case: string; readonly column: string }[];
}

function wholeCases({ cases, columns }: NumberTable): Whole {
  const leftOut: { case: string; column: string }[] = [];
  const kept = [...cases.keys()].filter((at) => {
    const gap = columns.find(({ values }) => values[at] === null || Number.isNaN(values[at]));
    if (gap) leftOut.push({ case: cases[at] as string, column: gap.name });
    return !gap;
  });
  const codes = columns.map(({ values }) => kept.map((at) => values[at] as number));
  const conditions = columns.map(({ name }, at) => conditionOf(name, codes[at] as number[]));
  return { table: { cases: kept.map((at) => cases[at] as string), conditions, codes }, leftOut };
}

const withoutLast = ({ cases, conditions, codes }: CalibratedTable): CalibratedTable => ({
  cases,
  conditions: conditions.slice(0, -1),
  codes: codes.slice(0, -1),
});

/** What to mind about single columns; of a multi-value one only whether it is the same everywhere. */
function columnWarnings(table: CalibratedTable, outcome: Outcome): readonly InputWarning[] {
  const columns = table.conditions.map(({ name, kind }, at) => ({
    name,
    kind,
    degrees: table.codes[at] ?? [],
  }));
  const all = [...columns, { name: outcome.name, kind: 'fuzzy', degrees: outcome.membership }];
  return all.flatMap(({ name: column, kind, degrees }) =>
    membershipWarnings(degrees).flatMap((warning): InputWarning | readonly InputWarning[] => {
      if (warning.code === 'constant') return { code: 'constant_condition', column };
      if (kind === 'multivalue') return [];
      if (warning.code === 'skewed') return { code: 'skewed', column, share: warning.share };
      return { code: 'at_half', column, cases: warning.at.map((at) => table.cases[at] as string) };
    }),
  );
}
