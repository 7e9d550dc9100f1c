import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { isStale } from './age.mjs';
import { ask, ROOT, run, say, stop } from './run.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');
const OWN_NODE = join(ROOT, 'node_modules/.bin/node');

// TypeScript is run as it stands from this version on.
const RUNS_TYPESCRIPT = [22, 18];
const INSTALLS = [20, 19];

/**
 * Whether a version of Node, such as "v20.19.4", is at least the wanted one.
 *
 * @param {string} version
 * @param {readonly number[]} wanted major and minor
 * @returns {boolean}
 */
export function atLeast(version, [wantedMajor = 0, wantedMinor = 0]) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Installs what the lockfile names, when the lockfile is newer than what is installed. */
export function installPackages() {
  if (!atLeast(process.version, INSTALLS)) {
    stop(`Node ${INSTALLS.join('.')} or newer is needed to install; this is ${process.version}.`);
  }
  if (isStale(INSTALLED, [LOCK])) install();
  needNode();
}

function install() {
  say('installing packages (the first time this takes about a minute)');
  // Not `npm ci`: it refuses where a registry lacks a package's binaries for other platforms.
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['install', ...flags])) {
    stop(
      'the packages could not be installed; npm says why above. Check the network and run the same command again.',
    );
  }
  // npm leaves the file alone when everything was there already, and then this would run every time.
  const now = new Date();
  if (existsSync(INSTALLED)) utimesSync(INSTALLED, now, now);
}

function needNode() {
  const version = existsSync(OWN_NODE) ? ask(OWN_NODE, ['--version']) : process.version;
  if (version && atLeast(version.trim(), RUNS_TYPESCRIPT)) return;
  stop(
    `Node 24 could not be installed beside this ${process.version}. Install Node ${RUNS_TYPESCRIPT.join('.')} or newer and run the same command again.`,
  );
}
