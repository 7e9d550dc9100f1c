import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testStores } from '../testing.ts';
import { MAKE_SHELF, put } from './contract/shelf.ts';
import type { Store } from './types.ts';

describe.each(testStores())('database errors on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write((tx) => tx.execute(MAKE_SHELF));
  });
  afterAll(() => store.close());

  test('do not carry what people wrote', async () => {
    const secret = 'Bo fra Bogense';
    await put(store, secret);
    const taken = await put(store, secret).catch((error: unknown) => error);
    const wrong = await store.read.execute(sql`select ${secret}::text::int`).catch((error: unknown) => error);
    for (const error of [taken, wrong]) {
      expect(error).toBeInstanceOf(Error);
      const { message, stack, cause } = error as Error;
      const all = [
        message,
        stack,
        JSON.stringify(error),
        String(cause),
        (cause as Error).stack,
        JSON.stringify(cause),
      ];
      expect(all.join('\n')).not.toContain(secret);
    }
  });
});
