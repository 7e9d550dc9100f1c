import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Generated into the sources by the build itself, so its age says nothing.
const GENERATED = new Set(['paraglide']);

/**
 * When a file or anything below a folder last changed, in milliseconds since 1970. 0 when there is nothing.
 *
 * @param {string} path
 * @returns {number}
 */
export function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  // The folder's own time counts too: it is what tells that a file was removed.
  return readdirSync(path)
    .filter((name) => !GENERATED.has(name))
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), own.mtimeMs);
}

/**
 * Whether a result must be made (again): it is missing, or something it is made from is newer.
 *
 * @param {string} result
 * @param {readonly string[]} sources
 * @returns {boolean}
 */
export function isStale(result, sources) {
  if (!existsSync(result)) return true;
  const made = statSync(result).mtimeMs;
  return sources.some((source) => newest(source) > made);
}
