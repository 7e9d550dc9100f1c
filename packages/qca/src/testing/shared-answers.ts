import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const SHARED = join(process.env['SAMSKAB_DATA'] ?? resolve(ROOT, '../shared/data'), 'qca');

/** A file of R QCA's answers on others' data; null, and one line saying so, where it is not at hand. */
export function sharedAnswers(name: string): string | null {
  const file = join(SHARED, name);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`Left out: the tests against ${name}, because ${file} is not there.`);
  return null;
}
