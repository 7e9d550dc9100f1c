import type { CalibratedTable, Outcome } from '../kernel/calibrated-table.ts';
import type { TruthTableRow } from './truth-table.ts';

/** What a reader of the table should know before trusting it. */
export type TableFinding =
  | { readonly code: 'half_membership'; readonly condition: string; readonly cases: readonly string[] }
  | { readonly code: 'duplicate_case_names'; readonly cases: readonly string[] }
  | { readonly code: 'constant_condition'; readonly condition: string }
  | { readonly code: 'constant_outcome' }
  | { readonly code: 'no_positive_rows' }
  | { readonly code: 'no_negative_rows' }
  | { readonly code: 'contradictory_rows'; readonly rows: readonly number[] }
  | { readonly code: 'one_case' };

/** Cases that belong to no row, columns that tell nothing apart, rows that point one way only. */
export function tableFindings(
  table: CalibratedTable,
  outcome: Outcome,
  rows: readonly TruthTableRow[],
): readonly TableFinding[] {
  const contradictory = rows.filter(({ out }) => out === 'C').map(({ number }) => number);
  const says = (out: string) => rows.some((row) => row.out === out);
  const duplicates = duplicateNames(table.cases);
  const found: (TableFinding | false)[] = [
    table.cases.length === 1 && { code: 'one_case' },
    duplicates.length > 0 && { code: 'duplicate_case_names', cases: duplicates },
    isConstant(outcome.membership) && { code: 'constant_outcome' },
    !says('1') && { code: 'no_positive_rows' },
    !says('0') && { code: 'no_negative_rows' },
    contradictory.length > 0 && { code: 'contradictory_rows', rows: contradictory },
  ];
  return [...found.filter((finding) => finding !== false), ...columnFindings(table)];
}

function columnFindings({ cases, conditions, codes }: CalibratedTable): readonly TableFinding[] {
  return conditions.flatMap(({ name, kind }, index): readonly TableFinding[] => {
    const column = codes[index]!;
    const half = kind === 'multivalue' ? [] : cases.filter((_, at) => column[at] === 0.5);
    const constant = isConstant(column) && cases.length > 1;
    return [
      ...(half.length > 0 ? [{ code: 'half_membership', condition: name, cases: half } as const] : []),
      ...(constant ? [{ code: 'constant_condition', condition: name } as const] : []),
    ];
  });
}

const isConstant = (column: readonly number[]): boolean => column.every((code) => code === column[0]);

function duplicateNames(cases: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of cases) (seen.has(name) ? twice : seen).add(name);
  return [...twice];
}
