import { experienceZip, type ZipEntry } from '@samskab/exchange';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWhole } from '../files/write-file.ts';
import { MANIFEST, tablePath } from './backup-entries.ts';
import { openArchive } from './open-archive.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samskab-archive-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const entry = (name: string, text: string): ZipEntry => ({
  path: name,
  compress: true,
  content: () => [text],
});
const zipped = async (name: string, entries: readonly ZipEntry[]) => {
  await writeWhole(at(name), experienceZip(entries), 0o600);
  return at(name);
};

async function linesIn(file: string, table: string): Promise<readonly string[]> {
  const archive = await openArchive(file);
  if (!archive.ok) throw new Error(archive.error);
  const lines: string[] = [];
  for await (const line of archive.value.lines(table) ?? []) lines.push(line);
  archive.value.close();
  return lines;
}

test('lines come out as they went in, wherever the chunks break', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify({ text }));
  await fc.assert(
    fc.asyncProperty(fc.array(line), async (lines) => {
      const file = await zipped('lines.zip', [
        entry(tablePath('t'), lines.map((one) => `${one}\n`).join('')),
      ]);
      expect(await linesIn(file, 't')).toEqual(lines);
    }),
    { numRuns: 30 },
  );
  const long = ['æ'.repeat(200_000), '😀'.repeat(100_000)];
  expect(
    await linesIn(await zipped('long.zip', [entry(tablePath('t'), `${long.join('\n')}\n`)]), 't'),
  ).toEqual(long);
});

test('a table that is not there is null, and a manifest that is none is null', async () => {
  const archive = await openArchive(await zipped('empty.zip', [entry(MANIFEST, 'no json')]));
  expect(archive).toMatchObject({ ok: true, value: { manifest: null } });
  if (archive.ok) expect(archive.value.lines('user')).toBeNull();
});

test('a zip that would grow out of all measure is not unpacked', async () => {
  const bomb = await zipped('bomb.zip', [entry(tablePath('user'), '0'.repeat(20_000_000))]);
  expect(await openArchive(bomb)).toEqual({ ok: false, error: 'zipBomb' });
  const many = Array.from({ length: 1001 }, (_, n) => entry(`tables/${n}.jsonl`, ''));
  expect(await openArchive(await zipped('many.zip', many))).toEqual({ ok: false, error: 'zipBomb' });
});

test('a file that is no zip, or only the beginning of one, says so', async () => {
  const whole = readFileSync(
    await zipped('whole.zip', [entry(MANIFEST, '{}'), entry(tablePath('t'), 'x\n')]),
  );
  writeFileSync(at('text.zip'), 'Kære alle');
  expect(await openArchive(at('text.zip'))).toEqual({ ok: false, error: 'notAZip' });
  writeFileSync(at('half.zip'), whole.subarray(0, whole.length / 2));
  expect(await openArchive(at('half.zip'))).toEqual({ ok: false, error: 'notAZip' });
});

test('a backup is its owner’s alone to read, and is never there by halves', async () => {
  expect(statSync(await zipped('mode.zip', [])).mode & 0o777).toBe(0o600);
  async function* failing() {
    yield 'a';
    throw new Error('væk');
  }
  await expect(writeWhole(at('never'), failing())).rejects.toThrow('væk');
  expect(existsSync(at('never'))).toBe(false);
});
