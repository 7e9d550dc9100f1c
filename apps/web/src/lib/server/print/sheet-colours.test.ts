import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readColours } from '#lib/ui/shared/colour/tokens.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('sheets have the colours of the pages by day', () => {
  const pages = readColours(read('../../../styles/tokens.css'));
  const base = read('../../../../../../packages/print/templates/base.typ');
  const sheets = [...base.matchAll(/^ {2}([a-z-]+): rgb\("(#[0-9a-f]{6})"\)/gm)];
  const names: Readonly<Record<string, string>> = { soft: 'ink-soft' };
  expect(sheets.length).toBeGreaterThan(10);
  for (const [, name = '', colour] of sheets) expect(pages.get(names[name] ?? name)?.day).toBe(colour);
});
