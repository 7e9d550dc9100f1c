import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Runs a command in the clone and shows what it says. Answers whether it went well.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @returns {boolean}
 */
export function run(command, parameters) {
  const { status } = spawnSync(command, parameters, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows npm is a script and needs a shell. The parameters are our own words, never anybody's input.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/**
 * Runs a talkative command and shows what it said only when it fails. Answers whether it went well.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [environment] added to the present one
 * @returns {boolean}
 */
export function runQuietly(command, parameters, environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'samskab-'));
  const log = join(folder, 'log');
  const file = openSync(log, 'w'); // a file keeps errors and ordinary lines in their order
  const { status } = spawnSync(command, parameters, {
    cwd: ROOT,
    stdio: ['ignore', file, file],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  closeSync(file);
  if (status !== 0) process.stderr.write(readFileSync(log));
  rmSync(folder, { recursive: true });
  return status === 0;
}

/**
 * Runs a command quietly and gives what it printed; null when it failed or does not exist.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @returns {string | null}
 */
export function ask(command, parameters) {
  const { status, stdout } = spawnSync(command, parameters, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  return status === 0 ? stdout : null;
}

/** @param {string} sentence what is being done now, for somebody who waits */
export function say(sentence) {
  console.log(`Samskab: ${sentence}`);
}

/**
 * Ends the setup with one sentence that says what to do.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(`\nSamskab: ${sentence}`);
  process.exit(1);
}

/**
 * Installs Debian packages where that is possible: as root, on a machine that has apt.
 *
 * @param {readonly string[]} names
 * @returns {boolean}
 */
export function aptInstall(names) {
  if (process.getuid?.() !== 0 || ask('apt-get', ['--version']) === null) return false;
  say(`installing ${names.join(' and ')} with apt-get`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  runQuietly('apt-get', ['update', '-qq'], quiet);
  return runQuietly('apt-get', ['install', '-yqq', '--no-install-recommends', ...names], quiet);
}
