import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testStores } from '../../testing.ts';
import { sqlState } from '../sql-state.ts';
import type { Store } from '../types.ts';
import { answer, MAKE_SHELF, put, shelf, titles } from './shelf.ts';

describe.each(testStores())('transactions on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write((tx) => tx.execute(MAKE_SHELF));
  });
  afterAll(() => store.close());
  beforeEach(() => store.write((tx) => tx.execute(sql`truncate test_shelf`)));

  test('keep what they wrote', async () => {
    await put(store, 'kept');
    expect(await titles(store.read)).toEqual(['kept']);
  });

  test('undo everything when the work throws, and throw the same error on', async () => {
    const trouble = new Error('changed my mind');
    const work = store.write(async (tx) => {
      await tx.insert(shelf).values({ title: 'undone' });
      throw trouble;
    });
    await expect(work).rejects.toBe(trouble);
    expect(await titles(store.read)).toEqual([]);
  });

  test('answer with what the work answers', async () => {
    expect(await store.write(async () => 'done')).toBe('done');
  });

  test('see their own writes before anybody else does', async () => {
    const written = Promise.withResolvers<void>();
    const seen = Promise.withResolvers<void>();
    const work = store.write(async (tx) => {
      await tx.insert(shelf).values({ title: 'mine' });
      written.resolve();
      await seen.promise;
      return titles(tx);
    });
    await written.promise;
    const outside = titles(store.read);
    seen.resolve();
    expect(await work).toEqual(['mine']);
    expect([[], ['mine']]).toContainEqual(await outside);
  });

  test('refuse to save when a failed statement was swallowed', async () => {
    const work = store.write(async (tx) => {
      await tx.insert(shelf).values({ title: 'half' });
      await tx.execute(sql`select 1 / 0`).catch(() => {});
    });
    await expect(work).rejects.toThrow('Nothing was saved');
    expect(await titles(store.read)).toEqual([]);
  });

  test('undo only the inner one when it fails', async () => {
    await store.write(async (tx) => {
      await tx.insert(shelf).values({ title: 'outer' });
      const inner = tx.transaction(async (nested) => {
        await nested.insert(shelf).values({ title: 'inner' });
        await nested.insert(shelf).values({ title: 'outer' });
      });
      await inner.catch(() => {});
      await tx.transaction((nested) => nested.insert(shelf).values({ title: 'second' }));
    });
    expect(await titles(store.read)).toEqual(['outer', 'second']);
  });

  test('run many at once without mixing', async () => {
    const raise = store.write.bind(null, async (tx) => {
      const [row] = await tx.select().from(shelf).for('update');
      await tx.update(shelf).set({ copies: (row?.copies ?? 0) + 1 });
    });
    await put(store, 'counted');
    await Promise.all(Array.from({ length: 40 }, raise));
    expect(await answer(store.read, sql`select copies from test_shelf`)).toEqual({ copies: 40 });
  });

  test('keep the good ones when others around them fail', async () => {
    const attempts = Array.from({ length: 30 }, (_, number) =>
      store.write(async (tx) => {
        await tx.insert(shelf).values({ title: `title ${String(number).padStart(2, '0')}` });
        if (number % 3 === 0) throw new Error('every third');
      }),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    expect(await titles(store.read)).toHaveLength(20);
  });

  test('are run again when PostgreSQL asks for it', async () => {
    let runs = 0;
    await store.write(async (tx) => {
      runs += 1;
      if (runs < 3) await tx.execute(sql`do $$ begin raise exception using errcode = '40P01'; end $$`);
      await tx.insert(shelf).values({ title: 'in the end' });
    });
    expect(runs).toBe(3);
    expect(await titles(store.read)).toEqual(['in the end']);
  });

  test('give up after five deadlocks', async () => {
    let runs = 0;
    const work = store.write(async (tx) => {
      runs += 1;
      await tx.execute(sql`do $$ begin raise exception using errcode = '40001'; end $$`);
    });
    expect(await work.catch(sqlState)).toBe('40001');
    expect(runs).toBe(5);
  });

  test('are not run again for any other error', async () => {
    let runs = 0;
    await put(store, 'taken');
    const work = store.write(async (tx) => {
      runs += 1;
      await tx.insert(shelf).values({ title: 'taken' });
    });
    expect(await work.catch(sqlState)).toBe('23505');
    expect(runs).toBe(1);
  });

  test('end with their work: a forgotten await cannot write into the next', async () => {
    const start = Promise.withResolvers<void>();
    let late: Promise<unknown> = Promise.resolve();
    await store.write(async (tx) => {
      late = start.promise.then(() => tx.insert(shelf).values({ title: 'too late' }));
    });
    late.catch(() => {});
    start.resolve();
    await expect(late).rejects.toThrow('Failed query');
    expect(await titles(store.read)).toEqual([]);
  });
});

describe.each(testStores())('an open transaction on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write((tx) => tx.execute(MAKE_SHELF));
  });
  afterAll(() => store.close());
  beforeEach(() => store.write((tx) => tx.execute(sql`truncate test_shelf`)));

  test('asking beside it is a defect through the store itself', async () => {
    await expect(store.write(async () => titles(store.read))).rejects.toThrow('Ask through the transaction');
    await expect(store.write(async () => put(store, 'nested'))).rejects.toThrow(
      'Ask through the transaction',
    );
  });

  test('asking is possible again afterwards', async () => {
    await store.write(async () => {});
    expect(await titles(store.read)).toEqual([]);
  });
});
