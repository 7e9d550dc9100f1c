import { ok, refuse } from '@samskab/domain';
import { v4 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { testStores } from '../testing.ts';
import { once } from './once.ts';
import { readSetting, saveSetting } from './settings.ts';

const AT = new Date('2026-11-01T12:00:00Z');

describe.each(testStores())('a form posted twice on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  /** Counts how often the work was done, in the database. */
  const addOne = (counter: string, key: string) =>
    once(store, { key, at: AT }, async (tx) => {
      const count = Number((await readSetting(tx, counter)) ?? 0) + 1;
      await saveSetting(tx, counter, count);
      return ok({ count });
    });

  test('is done once and answered twice alike', async () => {
    const key = uuid();
    expect(await addOne('twice', key)).toEqual({ ok: true, value: { count: 1 } });
    expect(await addOne('twice', key)).toEqual({ ok: true, value: { count: 1 } });
    expect(await readSetting(store.read, 'twice')).toBe(1);
  });

  test('is done once when both arrive at the same moment', async () => {
    const key = uuid();
    const answers = await Promise.all(Array.from({ length: 5 }, () => addOne('atOnce', key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await readSetting(store.read, 'atOnce')).toBe(1);
  });

  test('is done again when the first was refused, so that it can be corrected', async () => {
    const key = uuid();
    const refused = await once(store, { key, at: AT }, async () => refuse({ code: 'title_missing' }));
    expect(refused.ok).toBe(false);
    expect(await addOne('corrected', key)).toEqual({ ok: true, value: { count: 1 } });
  });

  test('is done again when the first broke off, because nothing of it was saved', async () => {
    const key = uuid();
    const broken = once(store, { key, at: AT }, async (tx) => {
      await saveSetting(tx, 'broken', 1);
      throw new Error('the power went');
    });
    await expect(broken).rejects.toThrow('the power went');
    expect(await readSetting(store.read, 'broken')).toBeNull();
    expect(await addOne('broken', key)).toEqual({ ok: true, value: { count: 1 } });
  });

  test('without a key of ours is simply done', async () => {
    expect(await addOne('keyless', "1' or '1'='1")).toEqual({ ok: true, value: { count: 1 } });
    expect(await addOne('keyless', "1' or '1'='1")).toEqual({ ok: true, value: { count: 2 } });
  });
});
