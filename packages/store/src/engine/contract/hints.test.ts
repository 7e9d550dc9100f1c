import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testStores } from '../../testing.ts';
import { hintAtCommit } from '../hints.ts';
import type { Store } from '../types.ts';

describe.each(testStores())('hints on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test('reach those who listen, and only on their channel', async () => {
    const heard = Promise.withResolvers<string>();
    const stop = await store.hints.listen('one_thing', heard.resolve);
    await store.hints.notify('another_thing', 'no');
    await store.hints.notify('one_thing', 'yes');
    expect(await heard.promise).toBe('yes');
    await stop();
  });

  test('take only short payloads on plain channels', async () => {
    await expect(store.hints.notify('No"t', 'x')).rejects.toThrow(RangeError);
    await expect(store.hints.notify('ok', 'x'.repeat(1001))).rejects.toThrow(RangeError);
  });

  test('inside a transaction are sent at commit and not at all when the transaction is undone', async () => {
    const heard: string[] = [];
    const last = Promise.withResolvers<void>();
    await store.hints.listen('shelf', (payload) => {
      heard.push(payload);
      if (payload === 'last') last.resolve();
    });
    const undone = store.write(async (tx) => {
      await hintAtCommit(tx, 'shelf', 'undone');
      throw new Error('undone');
    });
    await undone.catch(() => {});
    await store.write((tx) => hintAtCommit(tx, 'shelf', 'kept'));
    await store.hints.notify('shelf', 'last');
    await last.promise;
    expect(heard).toEqual(['kept', 'last']);
  });
});
