import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testStores } from '../../testing.ts';
import type { Store } from '../types.ts';
import { answer, MAKE_SHELF, put, shelf } from './shelf.ts';

describe.each(testStores())('values on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write((tx) => tx.execute(MAKE_SHELF));
  });
  afterAll(() => store.close());
  beforeEach(() => store.write((tx) => tx.execute(sql`truncate test_shelf`)));

  test('come back as they were stored', async () => {
    const stored = {
      title: 'Ærø, 100 % – »citat« 🌱',
      tags: ['æble', 'med "gåseøjne"', 'a,b', '', 'NULL', '\\'],
      facts: { navn: 'Åse', dybt: [{ a: null }, true, 1.5], tom: {} },
      picture: Uint8Array.from({ length: 256 }, (_, byte) => byte),
      bigNumber: Number.MAX_SAFE_INTEGER,
      toldAt: new Date('2026-03-29T01:30:00.123Z'),
    };
    await store.write((tx) => tx.insert(shelf).values(stored));
    const [row] = await store.read.select().from(shelf);
    expect(row).toMatchObject({ ...stored, picture: Buffer.from(stored.picture) });
  });

  test('may be missing', async () => {
    await put(store, 'bare');
    const [row] = await store.read.select().from(shelf);
    expect(row).toMatchObject({ tags: null, facts: null, picture: null, bigNumber: null, toldAt: null });
  });

  test('of a raw statement have the same types on every engine', async () => {
    const question = sql`select 1::bigint as big, 2::int as small, 1.50::numeric as exact, 0.5::float8 as real,
      true as yes, 'x'::text as word, '\\x00ff'::bytea as bytes, '{"a":1}'::jsonb as json,
      array['a','b'] as words, array[1,2] as numbers, null::text as nothing,
      '2026-11-24'::date as day, '2026-11-24 12:00:00+00'::timestamptz at time zone 'UTC' as moment,
      'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid as id, count(*) as counted from (values (1), (2)) v`;
    expect(await answer(store.read, question)).toEqual({
      big: '1',
      small: 2,
      exact: '1.50',
      real: 0.5,
      yes: true,
      word: 'x',
      bytes: Buffer.from([0, 255]),
      json: { a: 1 },
      words: ['a', 'b'],
      numbers: [1, 2],
      nothing: null,
      day: '2026-11-24',
      moment: '2026-11-24 12:00:00',
      id: 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11',
      counted: '2',
    });
  });

  test('are counted', async () => {
    const added = await store.write((tx) => tx.insert(shelf).values([{ title: 'a' }, { title: 'b' }]));
    expect(added.rowCount).toBe(2);
    const changed = await store.write((tx) => tx.execute(sql`update test_shelf set copies = 1`));
    expect(changed.rowCount).toBe(2);
    expect(await store.read.$count(shelf)).toBe(2);
  });
});
