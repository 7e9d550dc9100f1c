import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GOLDEN = new URL('../../../golden/', import.meta.url);

/** Where one of our own golden files lies. */
export const goldenPath = (path: string): string => fileURLToPath(new URL(path, GOLDEN));

/** The lines of one of our own golden lists, without comments, which begin with `#`, and empty ones. */
export const goldenLines = (path: string): readonly string[] =>
  readFileSync(goldenPath(path), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
