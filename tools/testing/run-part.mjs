import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../setup/run.mjs';
import { countPlaywright, countVitest, countVitestWithout, NONE, settle, sum } from './counts.mjs';
import { crashedFiles } from './crashed-files.mjs';

/** @import { Part } from './parts.mjs' */
/** @import { Counts } from './counts.mjs' */

/**
 * Runs one part, passes on what it prints, and counts its tests.
 *
 * @param {Part} part
 * @param {(text: string) => void} write
 * @returns {Promise<{ readonly part: Part, readonly counts: Counts }>}
 */
export async function runPart(part, write) {
  const began = performance.now();
  write(`\n── ${part.title} ──\n`);
  let output = '';
  const exitCode = await execute(part, (text) => {
    output += text;
    write(text);
  });
  const crashed = part.report?.kind === 'vitest' ? crashedFiles(output) : [];
  const counts =
    crashed.length > 0 ? await onceMore(part, crashed, write) : settle(count(part, exitCode), exitCode);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  write(`${verdict(part, counts)} (${seconds} s)\n`);
  return { part, counts };
}

/**
 * Runs files again whose process crashed, and counts them with the others.
 *
 * @param {Part} part
 * @param {readonly string[]} files
 * @param {(text: string) => void} write
 * @returns {Promise<Counts>}
 */
async function onceMore(part, files, write) {
  write(`\nA signal ended the process of ${files.join(', ')}: once more.\n`);
  const others = countVitestWithout(readReport(part), files);
  const exitCode = await execute({ ...part, command: [...part.command, ...files] }, write);
  return sum(others, settle(count(part, exitCode), exitCode));
}

/** @param {Part} part */
const readReport = ({ report }) => JSON.parse(readFileSync(report?.path ?? '', 'utf8'));

/**
 * @param {Part} part
 * @param {(text: string) => void} write
 * @returns {Promise<number | null>}
 */
function execute({ command: [program, ...parameters], folder, report }, write) {
  const child = spawn(program, parameters, {
    cwd: folder,
    env: environment(report?.path),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  child.stdout.setEncoding('utf8').on('data', write);
  child.stderr.setEncoding('utf8').on('data', write);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      write(`${error.message}\n`);
      resolve(1);
    });
    child.on('close', resolve);
  });
}

/** @param {string | undefined} report */
function environment(report) {
  const path = [
    join(ROOT, 'node_modules/.bin'),
    join(ROOT, 'apps/web/node_modules/.bin'),
    process.env['PATH'],
  ];
  return {
    ...process.env,
    PATH: path.join(delimiter), // so that `node` is ours and not an older one of the machine
    ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    ...(report && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  };
}

/**
 * @param {Part} part
 * @param {number | null} exitCode
 * @returns {Counts}
 */
function count({ report }, exitCode) {
  if (!report) return exitCode === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
  if (!existsSync(report.path)) return NONE;
  const read = JSON.parse(readFileSync(report.path, 'utf8'));
  return report.kind === 'vitest' ? countVitest(read) : countPlaywright(read);
}

/**
 * @param {Part} part
 * @param {Counts} counts
 */
function verdict({ name, report }, { passed, failed, skipped }) {
  const detail = report ? `, ${passed} passed${skipped > 0 ? `, ${skipped} skipped` : ''}` : '';
  return failed === 0 ? `ok: ${name}${detail}` : `FAILED: ${name}${detail}, ${failed} failed`;
}
