import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStale } from './age.mjs';
import { ROOT, runQuietly, say, stop } from './run.mjs';

const WEB = join(ROOT, 'apps/web');
const LOCK = join(ROOT, 'package-lock.json');
const BUILT = join(WEB, 'build/index.js');
/** The Node that the packages bring, which reads TypeScript. */
const NODE = join(ROOT, 'node_modules/.bin/node');
const TYPES = join(WEB, 'node_modules/$app');
const PREPARED = join(WEB, '.svelte-kit/prepared');

/** @param {...string} paths inside the web app */
const ofWeb = (...paths) => paths.map((path) => join(WEB, path));

/** Builds the web app when something it is made from is newer than the last build. */
export function buildWeb() {
  if (!isStale(BUILT, buildSources())) return;
  say('building the web app');
  if (!runQuietly('npm', ['run', 'build', '--workspace', '@samskab/web', '--silent'])) {
    stop('the web app could not be built; the lines above say where.');
  }
}

/** Makes the file with the Danish lexicon, which takes seconds; the site would make it when it first needs it. */
export function prepareLexicon() {
  const made = join(ROOT, 'node_modules/.cache/samskab/lexicon-made');
  if (!isStale(made, [join(ROOT, 'packages/danish/src/lexicon'), LOCK])) return;
  say('reading the Danish dictionary');
  if (!runQuietly(NODE, [join(ROOT, 'packages/store/src/library/prepare-lexicon.ts')])) {
    stop('the Danish dictionary could not be read; the lines above say why.');
  }
  writeFileSync(made, '');
}

/** Makes the types that the checks read: the texts' functions and the pages' data. */
export function prepareTypes() {
  const sources = ofWeb('src', 'messages', 'vite.config.ts', 'project.inlang/settings.json');
  const texts = join(WEB, 'src/lib/paraglide/messages.js');
  // `npm install <package>` removes the first, and a clean-up may remove the second.
  if (existsSync(TYPES) && existsSync(texts) && !isStale(PREPARED, [...sources, LOCK])) return;
  say('preparing the types of texts and pages');
  if (!runQuietly('npm', ['run', 'prepare-types', '--workspace', '@samskab/web', '--silent'])) {
    stop('the types of texts and pages could not be made; the lines above say why.');
  }
  writeFileSync(PREPARED, '');
}

function buildSources() {
  const packages = join(ROOT, 'packages');
  const code = readdirSync(packages).map((name) => join(packages, name, 'src'));
  const web = ofWeb('src', 'messages', 'static', 'vite.config.ts', 'project.inlang/settings.json');
  return [...web, ...code, LOCK];
}
