// Files and functions stay short enough to be read at once. Exceptions are listed with a reason each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles, ROOT, type Files } from './shared/files.ts';
import { report, type Violation } from './shared/violations.ts';
import { badExceptions, withoutExceptions, type Exception } from './sizes/exceptions.ts';
import { functionsIn, sizeOfFile, type Size } from './sizes/measure.ts';
import { percentile } from './sizes/percentile.ts';

/** In lines: what 95 of 100 may have at most, and what none may exceed. */
const FILE = { kind: 'file', usual: 200, cap: 400 };
const FUNCTION = { kind: 'function', usual: 25, cap: 60 };

export interface SizeReport {
  readonly violations: readonly Violation[];
  readonly distribution: readonly string[];
}

/** Measures all files and functions against their limits. */
export function checkSizes(files: Files, exceptions: readonly Exception[]): SizeReport {
  const all = [...files];
  const sizes = all.map(([path, text]) => sizeOfFile(path, text));
  const functions = all.flatMap(([path, text]) => functionsIn(path, text));
  const [countedFiles, countedFunctions] = [sizes, functions].map((list) =>
    withoutExceptions(list, exceptions),
  );
  const tooLong = [...longer(sizes, FILE.cap), ...longer(functions, FUNCTION.cap)];
  return {
    violations: [
      ...overLimit(countedFiles ?? [], FILE),
      ...overLimit(countedFunctions ?? [], FUNCTION),
      ...badExceptions(exceptions, tooLong),
    ],
    distribution: [describe(countedFiles ?? [], FILE), describe(countedFunctions ?? [], FUNCTION)],
  };
}

type Limit = typeof FILE;

const longer = (sizes: readonly Size[], cap: number) => sizes.filter(({ lines }) => lines > cap);

function overLimit(sizes: readonly Size[], { kind, usual, cap }: Limit): readonly Violation[] {
  const tooLong = longer(sizes, cap).map(({ at, name, lines }) => ({
    at,
    says: `${kind === 'file' ? 'the file' : name} has ${lines} lines; at most ${cap} are allowed`,
  }));
  const p95 = percentile(
    sizes.map(({ lines }) => lines),
    0.95,
  );
  if (p95 <= usual) return tooLong;
  const longest = sizes.toSorted((a, b) => b.lines - a.lines).slice(0, Math.ceil(sizes.length / 20));
  const names = longest.map(({ at, lines }) => `${at} (${lines})`).join(', ');
  return [
    ...tooLong,
    { at: `${kind}s`, says: `95 % should have at most ${usual} lines, and have ${p95}: ${names}` },
  ];
}

function describe(sizes: readonly Size[], { kind, usual, cap }: Limit): string {
  const lines = sizes.map((size) => size.lines);
  const at = (share: number) => percentile(lines, share);
  const figures = `median ${at(0.5)}, 95 % at most ${at(0.95)} (limit ${usual}), longest ${at(1)} (limit ${cap})`;
  return `${sizes.length} ${kind}s, lines: ${figures}`;
}

if (import.meta.main) {
  const text = readFileSync(join(ROOT, 'tools/size-exceptions.json'), 'utf8');
  const { violations, distribution } = checkSizes(
    readFiles(ROOT, /\.(ts|js|mjs|svelte|css)$/),
    JSON.parse(text) as readonly Exception[],
  );
  console.log(distribution.join('\n'));
  report(violations, 'Nothing is too long.');
}
