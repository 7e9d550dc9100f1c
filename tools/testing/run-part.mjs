import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../setup/run.mjs';
import { countPlaywright, countVitest, NONE, settle } from './counts.mjs';

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
  const exitCode = await execute(part, write);
  const counts = settle(count(part, exitCode), exitCode);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  write(`${verdict(part, counts)} (${seconds} s)\n`);
  return { part, counts };
}

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
