import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, ask, ROOT, run, say, stop } from './run.mjs';

const PLAYWRIGHT = join(ROOT, 'node_modules/.bin/playwright');
const BROWSER = ['--only-shell', 'chromium'];

/**
 * The places where a browser may already be, best first.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export const browserPlaces = (environment) =>
  [environment['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].filter(
    (path) => path !== undefined,
  );

/**
 * The folders that Playwright would install to, read from what its dry run prints.
 *
 * @param {string} printed
 * @returns {string[]}
 */
export const installFolders = (printed) =>
  [...printed.matchAll(/^\s*Install location:\s*(.+?)\s*$/gm)].map((match) => match[1] ?? '');

/** Finds a Chromium for the browser tests, or installs one. */
export function needBrowser() {
  if (browserPlaces(process.env).some((path) => existsSync(path)) || playwrightHasOne()) return;
  say('installing a browser for the tests');
  const system = process.getuid?.() === 0 ? ['--with-deps'] : []; // would ask for a password otherwise
  if (run(PLAYWRIGHT, ['install', ...system, ...BROWSER])) return;
  // Playwright's download server is out of reach. Ubuntu's package is a stub for snap, so this comes second.
  if (aptInstall(['chromium']) && existsSync('/usr/bin/chromium')) return;
  stop(
    'the tests need a browser. Install the package `chromium`, or set CHROMIUM to where one is, and run the same command again.',
  );
}

function playwrightHasOne() {
  const folders = installFolders(ask(PLAYWRIGHT, ['install', '--dry-run', ...BROWSER]) ?? '');
  return folders.length > 0 && folders.every((folder) => existsSync(join(folder, 'INSTALLATION_COMPLETE')));
}
