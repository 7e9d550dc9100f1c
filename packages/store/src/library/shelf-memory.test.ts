import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reader, Store } from '../engine/index.ts';
import { aDraft, publishDraft, testStores } from '../testing.ts';
import { SEARCH_LANGUAGE } from './search-language.ts';
import { ShelfMemory } from './shelf-memory.ts';

/** Reads as the store does, but something happens after the revision was asked for and before anything else is read. */
function interrupted(store: Store, meanwhile: () => Promise<unknown>): Reader {
  let asked = 0;
  return new Proxy(store.read, {
    get(reader, key: keyof Reader) {
      if (key !== 'select') return reader[key];
      return (...columns: []) => {
        asked += 1;
        const query = reader.select(...columns);
        if (asked !== 2) return query;
        return {
          from: (table: Parameters<typeof query.from>[0]) => ({
            where: async (condition: never) => {
              await meanwhile();
              return reader.select().from(table).where(condition);
            },
          }),
        };
      };
    },
  }) as Reader;
}

describe.each(testStores())('the shelf in memory on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const publish = async () => {
    const id = await aDraft(store);
    await publishDraft(store, id);
    return id;
  };

  test('what is published while it is read comes with the next reading, and once', async () => {
    const memory = new ShelfMemory(SEARCH_LANGUAGE);
    const first = await publish();
    let second = first;
    await memory.catchUp(interrupted(store, async () => (second = await publish())));
    expect(memory.entryOf(first)).toBeDefined();
    await memory.catchUp(store.read);
    await memory.catchUp(store.read);
    expect([first, second].map((id) => memory.entryOf(id)?.experienceId)).toEqual([first, second]);
  });

  test('after something went wrong half way it begins anew instead of standing still', async () => {
    const memory = new ShelfMemory(SEARCH_LANGUAGE);
    const story = await publish();
    const broken = interrupted(store, () => Promise.reject(new Error('The connection was lost')));
    await expect(memory.catchUp(broken)).rejects.toThrow('The connection was lost');
    expect(memory.revision).toBe(0);
    await memory.catchUp(store.read);
    expect(memory.entryOf(story)?.experienceId).toBe(story);
  });
});
