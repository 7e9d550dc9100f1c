import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const DATA = process.env['SAMSKAB_DATA'] ?? resolve(ROOT, '../shared/data');

/** The text of a file of others', which is not in the repository; null, and one line saying so, where it is missing. */
export function sharedFile(path: string): string | null {
  const file = join(DATA, path);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`Left out: the tests against ${path}, because ${file} is not there.`);
  return null;
}

/** The lines of one of our own golden lists, without comments and empty ones. */
export const goldenLines = (name: string): readonly string[] =>
  readFileSync(join(ROOT, 'golden/danish', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
