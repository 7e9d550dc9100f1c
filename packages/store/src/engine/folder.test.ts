import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderRefusal, makePrivateFolder } from './folder.ts';
import { openStore } from './open-store.ts';
import { dataFolder } from './processes/children.ts';

const folder = dataFolder();
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Not even root can make a folder inside a file. */
function insideAFile(): string {
  const file = path.join(folder, 'a-file');
  fs.writeFileSync(file, 'kept');
  return path.join(file, 'data');
}

describe.each(['embedded', 'pglite'] as const)(
  'a data folder that cannot be written to, with %s',
  (engine) => {
    test('is refused in one sentence and harms nothing', async () => {
      const opening = openStore({ dataDir: insideAFile(), engine, log: () => {} });
      await expect(opening).rejects.toMatchObject({ name: 'StartRefusal', code: 'folderUnwritable' });
      expect(fs.readFileSync(path.join(folder, 'a-file'), 'utf8')).toBe('kept');
    });
  },
);

test('a new folder can be looked into by its owner only', () => {
  const made = path.join(folder, 'one', 'two');
  makePrivateFolder(made);
  expect(fs.statSync(made).mode & 0o777).toBe(0o700);
});

test.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'may not write'],
  ['EACCES', 'may not write'],
])('%s is told as: %s', (code, words) => {
  const refusal = folderRefusal(Object.assign(new Error(code), { code }), '/data');
  expect(refusal).toMatchObject({ code: 'folderUnwritable', en: expect.stringContaining(words) });
});

test('an error about something else is not a refusal', () => {
  expect(folderRefusal(new TypeError('x is not a function'), '/data')).toBeNull();
});
