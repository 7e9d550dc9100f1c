import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testStores } from '../testing.ts';
import type { Store } from './types.ts';

describe.each(testStores())('the store on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write((tx) => tx.execute(sql`create table word (word text primary key)`));
  });
  afterAll(() => store.close());

  test('keeps what a transaction wrote', async () => {
    await store.write((tx) => tx.execute(sql`insert into word values ('kept')`));
    expect((await store.read.execute(sql`select word from word`)).rows).toEqual([{ word: 'kept' }]);
  });
});
