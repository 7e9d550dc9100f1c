import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../../../../..');
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
  readFileSync(join(ROOT, 'golden/geography', name), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');

/** A golden list of "text => answer" lines; "-" means that there is none. */
export const goldenAnswers = (name: string): readonly (readonly [text: string, answer: string | null])[] =>
  goldenLines(name).map((line) => {
    const [text = '', answer = ''] = line.split('=>').map((part) => part.trim());
    return [text, answer === '-' ? null : answer];
  });
