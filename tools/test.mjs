// `npm test`: every check and every test, and one line at the end that says how it went.
//
//   node tools/test.mjs                     everything
//   node tools/test.mjs --only lint,unit    some parts
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NONE, sum } from './testing/counts.mjs';
import { parts } from './testing/parts.mjs';
import { runInOrder } from './testing/run-in-order.mjs';
import { runPart } from './testing/run-part.mjs';

const CORES = 2; // more would only help machines that are quick anyway

const folder = mkdtempSync(join(tmpdir(), 'samskab-test-'));
try {
  const outcomes = await runInOrder(
    chosen(parts(folder)),
    runPart,
    (text) => process.stdout.write(text),
    CORES,
  );
  const failing = outcomes.filter(({ counts }) => counts.failed > 0).map(({ part }) => part.name);
  const total = outcomes.reduce((all, { counts }) => sum(all, counts), NONE);
  if (failing.length > 0)
    console.log(`\nFailed: ${failing.join(', ')}. One part alone: npm test -- --only ${failing[0]}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {ReturnType<typeof parts>} all */
function chosen(all) {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  const names = values.only?.flatMap((value) => value.split(',')) ?? all.map(({ name }) => name);
  const unknown = names.filter((name) => !all.some((part) => part.name === name));
  if (unknown.length === 0) return all.filter(({ name }) => names.includes(name));
  console.error(
    `There is no part ${unknown.join(', ')}. The parts are ${all.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
