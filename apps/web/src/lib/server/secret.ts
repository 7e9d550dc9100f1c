import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from './configuration.ts';

type Needed = Pick<Configuration, 'AUTH_SECRET' | 'DATA_DIR'>;

/**
 * What log-in cookies are signed with: AUTH_SECRET, or a secret made once and kept in the data folder, readable
 * by its owner only. It is not kept in the database, because then a stolen backup would open every account.
 */
export function authSecret({ AUTH_SECRET, DATA_DIR }: Needed): string {
  if (AUTH_SECRET) return AUTH_SECRET;
  const file = join(DATA_DIR, 'secret');
  mkdirSync(DATA_DIR, { recursive: true });
  try {
    // 'wx': of two processes that start at once, one writes and both read the same.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Error('The file "secret" in the data folder is damaged; delete it');
  return secret;
}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';
