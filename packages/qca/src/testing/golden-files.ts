import { readdirSync, readFileSync } from 'node:fs';
import { numbersOf, type NumberTable } from '../input/numbers.ts';
import { readTable } from '../input/read-table.ts';

/** With what R was asked for one of our golden answers, and the table as it stands in its file. */
export interface Asked {
  readonly numbers: NumberTable;
  readonly outcome: string;
  readonly conditions: readonly string[];
  readonly truthTable: {
    readonly 'incl.cut'?: number | readonly number[];
    readonly 'pri.cut'?: number;
    readonly 'n.cut'?: number;
  };
  readonly min: Readonly<
    Record<
      string,
      {
        readonly options: {
          readonly include: string;
          readonly 'dir.exp'?: string;
          readonly 'row.dom'?: boolean;
        };
      }
    >
  >;
}

const OWN = new URL('../../../../golden/qca/', import.meta.url);

/** By the name of the answer. */
export const goldenFiles = (): readonly (readonly [string, Asked])[] =>
  readdirSync(new URL('answers/', OWN)).map((file) => {
    const answer = JSON.parse(readFileSync(new URL(`answers/${file}`, OWN), 'utf8'));
    const table = readTable(readFileSync(new URL(answer.csv, OWN)));
    if (!table.ok) throw new Error(`${answer.csv}: ${table.error.code}`);
    const numbers = numbersOf(
      table.value,
      table.value.columns.map(({ name }) => name),
    );
    if (!numbers.ok) throw new Error(`${answer.csv}: ${numbers.error.code}`);
    return [file, { ...answer, numbers: numbers.value }] as const;
  });
