import { join } from 'node:path';
import { ROOT } from '../setup/run.mjs';

/**
 * One part of `npm test`.
 *
 * @typedef {object} Part
 * @property {string} name what `--only` calls it
 * @property {string} title what stands above its output
 * @property {1 | 2} cores how many of two cores it keeps busy, so how many parts may run beside it
 * @property {string} folder where it runs
 * @property {readonly [string, ...string[]]} command a program of node_modules/.bin and its parameters
 * @property {{ readonly kind: 'vitest' | 'playwright', readonly path: string }} [report] where its tests are counted; a part without one counts as a single test
 */

const WEB = join(ROOT, 'apps/web');

/**
 * Every part, in the order in which its output is shown: the quickest answers first.
 *
 * @param {string} folder where reports are written
 * @returns {readonly Part[]}
 */
export const parts = (folder) => [
  check('format', 'Format', ['oxfmt', '--check']),
  check('lint', 'Lint', ['oxlint', '--deny-warnings']),
  check('types', 'Types of packages and tools', ['tsc', '-p', 'tsconfig.json']),
  check('types-web', 'Types of the web app', ['svelte-check', '--fail-on-warnings'], WEB),
  check('imports', 'Who imports whom', ['node', 'tools/check-imports.ts']),
  check('sizes', 'Sizes of files and functions', ['node', 'tools/check-sizes.ts']),
  check('docs', 'Examples and links in the docs', ['node', 'tools/check-docs.ts']),
  check('texts', 'Texts in Danish and English', ['node', 'tools/check-texts.ts']),
  unitTests(join(folder, 'unit.json')),
  browserTests(join(folder, 'browser.json')),
];

/**
 * @param {string} name
 * @param {string} title
 * @param {readonly [string, ...string[]]} command
 * @returns {Part}
 */
function check(name, title, command, folder = ROOT) {
  return { name, title, cores: 1, folder, command };
}

/**
 * @param {string} path
 * @returns {Part}
 */
const unitTests = (path) => ({
  name: 'unit',
  title: 'Unit and store tests',
  cores: 2,
  folder: ROOT,
  command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
  report: { kind: 'vitest', path },
});

/**
 * @param {string} path
 * @returns {Part}
 */
const browserTests = (path) => ({
  name: 'browser',
  title: 'Browser tests',
  cores: 2,
  folder: WEB,
  command: ['playwright', 'test', '--reporter=dot,json'],
  report: { kind: 'playwright', path },
});
