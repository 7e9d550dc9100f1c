import { codesOf } from '@samskab/domain';
import { csvText } from '../template/csv-text.ts';
import { guarded } from '../template/formula-guard.ts';

/** What holds for one story. */
export interface CodesOfCase {
  /** Names the story in the first column. */
  readonly name: string;
  readonly degrees: Readonly<Record<string, number>>;
}

/**
 * A table of case × codes as CSV, for programs that analyse it: the first column names the cases, then one for each code
 * in the order of the codebook. A code that is unknown or not settled is an empty cell.
 * @example codesCsv([{ name: 'x', degrees: { B: 0.33 } }], { conditions: [{ code: 'A' }, { code: 'B' }], outcomes: [] }) // => 'case,A,B\r\nx,,0.33\r\n'
 */
export function codesCsv(cases: readonly CodesOfCase[], codebook: Parameters<typeof codesOf>[0]): string {
  const codes = codesOf(codebook);
  const rows = cases.map(({ name, degrees }) => [
    guarded(name),
    ...codes.map((code) => String(degrees[code] ?? '')),
  ]);
  return csvText([['case', ...codes], ...rows], ',');
}
