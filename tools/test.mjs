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

const asked = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values.only;
const known = parts('').map(({ name }) => name);
const names = asked?.flatMap((value) => value.split(',')) ?? known;
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are ${known.join(', ')}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'samskab-test-'));
try {
  const chosen = parts(folder).filter(({ name }) => names.includes(name));
  tell(await runInOrder(chosen, runPart, (text) => process.stdout.write(text), CORES));
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {Awaited<ReturnType<typeof runPart>>[]} outcomes */
function tell(outcomes) {
  const failing = outcomes.filter(({ counts }) => counts.failed > 0).map(({ part }) => part.name);
  if (failing.length > 0) {
    console.log(`\nFailed: ${failing.join(', ')}. One part alone: npm test -- --only ${failing[0]}`);
  }
  const { passed, failed } = outcomes.reduce((all, { counts }) => sum(all, counts), NONE);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
