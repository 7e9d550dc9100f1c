import { expect, test } from '@playwright/test';
import { openStore } from '@samskab/store';
import { type RunningServer, startServer } from '../support/start-server.ts';

const found = async ({ url }: RunningServer): Promise<number> =>
  (await (await fetch(`${url}/api/v1/experiences?q=suppe`)).json()).total;

test('what an older version kept for the search is written anew after the start, and found', async () => {
  const first = await startServer();
  const before = await found(first);
  expect(before).toBeGreaterThan(0);
  expect(await first.stop()).toBe(0);

  const store = await openStore({ dataDir: first.dataDir, log: () => {} });
  // Words of a text without any.
  await store.db.execute(`update library_entries set words_mark = 'older', words = '\\x0100'`);
  await store.close();

  const second = await startServer({ DATA_DIR: first.dataDir });
  await expect.poll(() => found(second)).toBe(before);
  await expect.poll(() => second.printed()).toContain('words for the search written anew');
  expect(await second.stop()).toBe(0);

  const third = await startServer({ DATA_DIR: first.dataDir });
  expect(await found(third)).toBe(before);
  expect(await third.stop()).toBe(0);
  expect(third.printed()).not.toContain('written anew');
});
