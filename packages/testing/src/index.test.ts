import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { goldenLines, sharedFile, sharedPath } from './index.ts';

let SAMSKAB_DATA = '';
beforeAll(() => {
  SAMSKAB_DATA = mkdtempSync(join(tmpdir(), 'samskab-shared-'));
  writeFileSync(join(SAMSKAB_DATA, 'a.txt'), 'æ\n');
});
afterAll(() => rmSync(SAMSKAB_DATA, { recursive: true }));

test('a file of others is read where it is', () => {
  expect(sharedFile('a.txt', { SAMSKAB_DATA })).toBe('æ\n');
});

test('one that is missing is null, and one line says so', () => {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  expect(sharedFile('b.txt', { SAMSKAB_DATA })).toBeNull();
  expect(sharedPath('b.txt', { SAMSKAB_DATA })).toBeNull();
  expect(said.mock.calls).toEqual([
    [`Left out: the tests against b.txt, because ${join(SAMSKAB_DATA, 'b.txt')} is not there.`],
    [`Left out: the tests against b.txt, because ${join(SAMSKAB_DATA, 'b.txt')} is not there.`],
  ]);
  said.mockRestore();
});

test('golden lines are without comments', () => {
  const lines = goldenLines('geography/neighbours.txt');
  expect(lines).toContain('0101 0147');
  expect(lines.join()).not.toContain('#');
});
