import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tryLock, withLock } from './file-lock.ts';
import { dataFolder, nextLine, startChild } from './processes/children.ts';

const folder = dataFolder();
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('only one has the lock, also within a process', () => {
  const file = path.join(folder, 'one.lock');
  const first = tryLock(file);
  expect(first).not.toBeNull();
  expect(tryLock(file)).toBeNull();
  first?.release();
  tryLock(file)?.release();
  expect(tryLock(file)).not.toBeNull();
});

test('another process sees it, and a killed process gives it back', async () => {
  const file = path.join(folder, 'two.lock');
  const holder = startChild('hold-lock.ts', file);
  expect(await nextLine(holder)).toBe('held');
  expect(tryLock(file)).toBeNull();
  holder.process.kill('SIGKILL');
  await holder.gone;
  expect(tryLock(file)).not.toBeNull();
});

test('those who wait come one at a time', async () => {
  let inside = 0;
  const work = async (): Promise<number> => {
    inside += 1;
    await Promise.resolve();
    inside -= 1;
    return inside;
  };
  const file = path.join(folder, 'three.lock');
  const seen = await Promise.all(Array.from({ length: 5 }, () => withLock(file, 60_000, work)));
  expect(seen).toEqual([0, 0, 0, 0, 0]);
});

test('who has waited long enough is told', async () => {
  const file = path.join(folder, 'four.lock');
  const held = tryLock(file);
  await expect(withLock(file, 0, async () => {})).rejects.toThrow('locked by another process');
  held?.release();
});
