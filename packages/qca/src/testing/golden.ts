import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenPath, sharedPath } from '@samskab/testing';
import { selectConditions, type CalibratedTable, type Outcome } from '../kernel/calibrated-table.ts';
import { conditionOf } from '../kernel/conditions.ts';
import { outcomeOf } from '../kernel/outcome.ts';
import type { CutOffs } from '../table/truth-table.ts';

/** R writes a list of one as the one, and an empty one as an empty list. */
export type Listed<Value> = Value | readonly Value[];
export const listed = <Value>(value: Listed<Value> | null | undefined): readonly Value[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as Value];

export interface GoldenSolution {
  readonly options: { readonly include: string; readonly 'dir.exp'?: string; readonly 'row.dom'?: boolean };
  readonly error?: string;
  readonly primes: Readonly<Record<string, unknown>>;
  readonly models: Listed<Listed<string>>;
  readonly essential: Listed<string>;
  readonly pichart: { readonly rows: Listed<string>; readonly cols: Listed<string> };
  readonly simplifying?: Readonly<Record<string, Listed<number>>>;
  readonly intermediate?: Readonly<Record<string, GoldenIntermediate>>;
  readonly fit: { readonly models: readonly GoldenModelFit[] };
}
export interface GoldenIntermediate {
  readonly csol: Listed<string>;
  readonly psol: Listed<string>;
  readonly models: Listed<Listed<string>>;
  readonly easy: Listed<number>;
  readonly difficult: Listed<number>;
}
export interface GoldenModelFit {
  readonly terms: readonly GoldenTermFit[];
  readonly model: { readonly inclS: number; readonly PRI: number; readonly covS: number };
}
export interface GoldenTermFit {
  readonly term: string;
  readonly inclS: number;
  readonly PRI: number;
  readonly covS: number;
  readonly covU: number | null;
}
export interface GoldenRow {
  readonly row: number;
  readonly values: readonly number[];
  readonly OUT: '0' | '1' | 'C' | '?';
  readonly n: number;
  readonly incl: number;
  readonly PRI: number;
  readonly cases: string;
}
/** One of R QCA's answers, with the table it is the answer to. */
export interface Golden {
  readonly id: string;
  readonly table: CalibratedTable;
  readonly outcome: Outcome;
  readonly cutOffs: Partial<CutOffs>;
  readonly rows: readonly GoldenRow[];
  readonly solutions: Readonly<Record<string, GoldenSolution>>;
}

interface GoldenFile {
  readonly id: string;
  readonly csv: string;
  readonly outcome: string;
  readonly conditions: Listed<string>;
  readonly truthTable: {
    readonly 'incl.cut'?: Listed<number>;
    readonly 'pri.cut'?: number;
    readonly 'n.cut'?: number;
  };
  readonly tt: { readonly observed: readonly GoldenRow[] };
  readonly min: Readonly<Record<string, GoldenSolution>>;
}

/** Ours, and those on published data sets where they are at hand; one line says so where they are not. */
export function goldens(): readonly Golden[] {
  const own = goldenPath('qca');
  const shared = sharedPath('qca');
  return [
    ...readAll(join(own, 'answers'), own),
    ...(shared === null ? [] : readAll(join(shared, 'golden'), shared)),
  ];
}

const readAll = (answers: string, data: string): readonly Golden[] =>
  readdirSync(answers)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readGolden(JSON.parse(readFileSync(join(answers, name), 'utf8')) as GoldenFile, data));

function readGolden(file: GoldenFile, data: string): Golden {
  const whole = readTable(readFileSync(join(data, file.csv), 'utf8'));
  const table = selectConditions(whole, listed(file.conditions));
  const outcome = outcomeOf(whole, file.outcome);
  if (!table.ok || !outcome.ok) throw new Error(`${file.id} has other columns than its table.`);
  return {
    id: file.id,
    table: table.value,
    outcome: outcome.value,
    cutOffs: cutOffsOf(file.truthTable),
    rows: file.tt.observed,
    solutions: file.min,
  };
}

function cutOffsOf(options: GoldenFile['truthTable']): Partial<CutOffs> {
  const [inclusion, contradiction] = listed(options['incl.cut']);
  return {
    ...(inclusion === undefined ? {} : { inclusion }),
    ...(contradiction === undefined ? {} : { contradiction }),
    ...(options['pri.cut'] === undefined ? {} : { pri: options['pri.cut'] }),
    ...(options['n.cut'] === undefined ? {} : { n: options['n.cut'] }),
  };
}

/** The tables here are plain: commas, points, names of cases in the first column. */
export function readTable(text: string): CalibratedTable {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('"', '').trim().split(','));
  const codes = head.slice(1).map((_, index) => lines.map((line) => Number(line[index + 1])));
  return {
    cases: lines.map(([name = '']) => name),
    conditions: codes.map((column, index) => conditionOf(head[index + 1]!, column)),
    codes,
  };
}
