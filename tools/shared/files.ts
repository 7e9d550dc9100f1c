import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Paths from the root of the project, with forward slashes, and what each file says. */
export type Files = ReadonlyMap<string, string>;

export const ROOT = dirname(dirname(import.meta.dirname));

// Not ours, made by a build or by running. The dot keeps out .git, .svelte-kit and editors' folders.
const SKIPPED = /^(\..*|node_modules|build|paraglide|test-results|playwright-report|coverage)$/;
const DATA = new Set(['data', 'apps/web/data']); // what a running Samskab keeps

/** Reads every file below a folder whose path matches. */
export function readFiles(root: string, wanted: RegExp): Files {
  const files = new Map<string, string>();
  for (const path of paths(root, root)) {
    if (wanted.test(path)) files.set(path, readFileSync(join(root, path), 'utf8'));
  }
  return files;
}

function* paths(root: string, folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = join(folder, entry.name);
    const path = relative(root, full).replaceAll(sep, '/');
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !SKIPPED.test(entry.name) && !DATA.has(path)) yield* paths(root, full);
  }
}
