import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, ask, ROOT, run, say, stop } from './run.mjs';

const PLAYWRIGHT = join(ROOT, 'node_modules/.bin/playwright');
const BROWSER = ['--only-shell', 'chromium'];
const SHELL = 'chromium-headless-shell';
const WHOLE = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/**
 * The places where a browser may already be, best first: a headless shell draws no windows, so that the tests take a
 * third of the time.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export const browserPlaces = (environment) =>
  [environment['CHROMIUM'], `/usr/bin/${SHELL}`, ...WHOLE].filter((path) => path !== undefined);

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
  const found = browserPlaces(process.env).find((path) => existsSync(path));
  if (found && WHOLE.includes(found) && aptOffers(SHELL)) aptInstall([SHELL]);
  if (found || playwrightHasOne()) return;
  say('installing a browser for the tests');
  if (playwrightInstalls()) return;
  // Playwright's download server is out of reach. Ubuntu's package is a stub for snap, so this comes second.
  if (aptInstall([SHELL]) || (aptInstall(['chromium']) && existsSync('/usr/bin/chromium'))) return;
  stop(
    'the tests need a browser. Install the package `chromium`, or set CHROMIUM to where one is, and run the same command again.',
  );
}

/**
 * Whether a package could be installed, as far as the machine knows without asking.
 *
 * @param {string} name
 */
const aptOffers = (name) => /Candidate: \d/.test(ask('apt-cache', ['policy', name]) ?? '');

/**
 * The browser first and what it needs from the system afterwards: otherwise packages of the machine would be
 * changed for a download that then fails. Without root the second would ask for a password.
 */
function playwrightInstalls() {
  if (ask(PLAYWRIGHT, ['install', ...BROWSER]) === null) return false;
  return process.getuid?.() !== 0 || run(PLAYWRIGHT, ['install', '--with-deps', ...BROWSER]);
}

function playwrightHasOne() {
  const folders = installFolders(ask(PLAYWRIGHT, ['install', '--dry-run', ...BROWSER]) ?? '');
  return folders.length > 0 && folders.every((folder) => existsSync(join(folder, 'INSTALLATION_COMPLETE')));
}
