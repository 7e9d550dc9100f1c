import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine } from './machine.ts';

/** One figure with its unit and, where there is one, what it should be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: string;
}

const RESULTS = join(import.meta.dirname, '../results');
const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/** Prints figures as a table and keeps them as JSON in bench/results. */
export function report(name: string, question: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const lines = figures.map(
    ({ what, value, unit, limit }) =>
      `  ${what.padEnd(width)}  ${number.format(value).padStart(9)} ${unit}${limit ? `   (${limit})` : ''}`,
  );
  const { loadAverage, cores } = machine();
  console.log(
    `\n${question}\n${lines.join('\n')}\n  measured with load ${loadAverage.toFixed(1)} on ${cores} cores`,
  );
  mkdirSync(RESULTS, { recursive: true });
  const result = { name, question, machine: machine(), figures };
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[half], sorted[half]] : sorted.slice(half - 1, half + 1);
  return (low + high) / 2;
}
