import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CalibratedTable, Outcome } from '@samskab/qca';

const SHARED = process.env['SAMSKAB_DATA'] ?? resolve(import.meta.dirname, '../../../shared/data');
const FOLDER = join(SHARED, 'qca/bench');

/** A table of the bench: crisp conditions and, in the last column, the outcome. */
export interface BenchTable {
  readonly name: string;
  readonly table: CalibratedTable;
  readonly outcome: Outcome;
}

/** What R QCA needed for one table, in seconds of CPU; no time where it gave no answer. */
export interface RTime {
  readonly file: string;
  readonly sol: 'cons' | 'para';
  readonly pick: 'all' | 'first';
  readonly tt_cpu?: number;
  readonly min_cpu?: number;
  readonly models?: number;
  readonly err?: string;
}

/** The tables, small ones first; null where they are not at hand. */
export function benchTables(): readonly BenchTable[] | null {
  if (!existsSync(FOLDER)) return null;
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
  return names.toSorted((a, b) => sizeOf(a) - sizeOf(b) || (a < b ? -1 : 1)).map(readBenchTable);
}

/** R QCA's times for these tables. */
export const rTimes = (): readonly RTime[] =>
  (JSON.parse(readFileSync(join(SHARED, 'qca/timings.json'), 'utf8')) as { rows: readonly RTime[] }).rows;

/** Conditions first, then cases. */
function sizeOf(name: string): number {
  const [, conditions = '0', cases = '0'] = /_k(\d+)_n(\d+)/.exec(name) ?? [];
  return Number(conditions) * 10_000 + Number(cases);
}

function readBenchTable(name: string): BenchTable {
  const [head = [], ...lines] = readFileSync(join(FOLDER, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const columns = head.map((_, column) => lines.map((line) => Number(line[column])));
  return {
    name,
    table: {
      cases: lines.map((_, index) => `case ${index + 1}`),
      conditions: head.slice(0, -1).map((condition) => ({ name: condition, kind: 'crisp', values: 2 })),
      codes: columns.slice(0, -1),
    },
    outcome: { name: head.at(-1) ?? '', membership: columns.at(-1) ?? [] },
  };
}
