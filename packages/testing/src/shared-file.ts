import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const BESIDE = fileURLToPath(new URL('../../../../shared/data', import.meta.url));

/** Where a file or folder of others lies, which is not in the repository; null, and one line saying so, where it is missing. */
export function sharedPath(path: string, environment = process.env): string | null {
  const place = join(environment['SAMSKAB_DATA'] ?? BESIDE, path);
  if (existsSync(place)) return place;
  console.log(`Left out: the tests against ${path}, because ${place} is not there.`);
  return null;
}

/** The text of a file of others; null, and one line saying so, where it is missing. */
export function sharedFile(path: string, environment = process.env): string | null {
  const place = sharedPath(path, environment);
  return place === null ? null : readFileSync(place, 'utf8');
}
