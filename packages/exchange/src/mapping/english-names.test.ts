import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findEnglishNames } from './english-names.ts';

// Lines written for Samskab: what must be found stands between « and ».
const lines = readFileSync(
  fileURLToPath(new URL('../../../../golden/exchange/english-names.txt', import.meta.url)),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test.each(lines)('%s', (line) => {
  const text = line.replaceAll(/[«»]/g, '');
  const marked = findEnglishNames(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
    text,
  );
  expect(marked).toBe(line);
});
