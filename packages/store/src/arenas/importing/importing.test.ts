import type { PersonId } from '@samskab/domain';
import { emptyArena, type ArenaContent } from '@samskab/domain/arenas';
import type { EntryId } from '@samskab/domain/entries';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../engine/index.ts';
import { addSteward, entryHistory } from '../../entries/index.ts';
import { anAccount, MOMENT, testStores } from '../../testing.ts';
import { readArena } from '../read-arena.ts';
import { addArena } from '../save-arena.ts';
import {
  dropOldImports,
  finishImport,
  holdImport,
  importById,
  importsOf,
  keepImport,
} from './import-files.ts';
import { alikeArenas, knownArenas } from './known-places.ts';
import { countPublicArenas, publicArenas } from './public-arenas.ts';
import { originsOf, takeArenas, type TakenArena } from './take-arenas.ts';

const TODAY = '2026-03-02';
const BO = 'bo' as PersonId;
const AABY = { latitude: 56.1538, longitude: 10.1634 };

describe.each(testStores())('lists of arenas on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const told = (
    name: string,
    facts: Partial<ArenaContent['facts']> = {},
    more: Partial<ArenaContent> = {},
  ) => ({
    ...emptyArena(),
    name,
    kind: 'library',
    municipality: '0751',
    position: AABY,
    ...more,
    facts: { ...emptyArena().facts, ...facts },
  });
  const take = (taken: readonly TakenArena[], source = 'Biblioteker') =>
    store.write((tx) => takeArenas(tx, taken, { source, confirmedOn: TODAY, by: BO, at: MOMENT }));
  const origin = async (key: string, source = 'Biblioteker') =>
    (await originsOf(store.read, source, [key])).get(key) as EntryId;

  test('new ones are published, and the same list again changes nothing', async () => {
    const list = ['1', '2', '3'].map((key) => ({ key, content: told(`Sted ${key}`), into: null }));
    expect(await take(list)).toEqual({ added: 3, filled: 0, unchanged: 0 });
    expect(await take(list)).toEqual({ added: 0, filled: 0, unchanged: 3 });
    const one = await readArena(store.read, { id: await origin('2') });
    expect(one).toMatchObject({
      head: { state: 'published', lastConfirmedOn: TODAY, stewards: [] },
      content: list[1]?.content,
    });
    const history = await entryHistory(store.read, { kind: 'arena', id: await origin('2') });
    expect(history).toMatchObject([{ move: 'import', note: 'Biblioteker', by: 'editor', actor: BO }]);
  });

  test('one that nobody keeps follows its list; what a steward says stays, and only gaps are filled', async () => {
    await take([{ key: 'a', content: told('Huset', { people: 10, purpose: 'Kaffe' }), into: null }]);
    const next = [{ key: 'a', content: told('Huset', { people: 20, street: 'Torvet 1' }), into: null }];
    expect(await take(next)).toEqual({ added: 0, filled: 1, unchanged: 0 });
    const id = await origin('a');
    expect((await readArena(store.read, { id }))?.content.facts).toMatchObject({
      people: 20,
      street: 'Torvet 1',
      purpose: 'Kaffe',
    });
    const ann = await anAccount(store);
    await store.write((tx) => addSteward(tx, { kind: 'arena', id }, ann, MOMENT));
    await take([{ key: 'a', content: told('Huset', { people: 99, rooms: 3 }), into: null }]);
    expect((await readArena(store.read, { id }))?.content.facts).toMatchObject({ people: 20, rooms: 3 });
  });

  test('one that is here already is filled, and known by the list from then on', async () => {
    const id = uuid() as EntryId;
    const mine = { ...told('Kulturhuset', { purpose: 'Sang' }), kind: 'culturalHouse' };
    await store.write((tx) => addArena(tx, { id, content: mine, by: 'steward', actor: null, at: MOMENT }));
    const list = [{ key: 'k', content: told('Kulturhus', { purpose: 'Noget', city: 'Aarhus' }), into: id }];
    expect(await take(list, 'Kommunen')).toEqual({ added: 0, filled: 1, unchanged: 0 });
    expect(await origin('k', 'Kommunen')).toBe(id);
    expect((await readArena(store.read, { id }))?.content).toMatchObject({
      name: 'Kulturhuset',
      facts: { purpose: 'Sang', city: 'Aarhus' },
    });
  });

  test('those alike are found by place, by postcode and name, and never a draft', async () => {
    await take([
      {
        key: 'x',
        content: told(
          'Hasle Bibliotek',
          { postcode: '8210', street: 'Herredsvej 15' },
          { position: { latitude: 56.1786, longitude: 10.1656 } },
        ),
        into: null,
      },
    ]);
    const near = {
      name: 'Biblioteket i Hasle',
      street: '',
      postcode: '',
      position: { latitude: 56.1787, longitude: 10.1659 },
    };
    const [found] = await alikeArenas(store.read, near);
    expect(found).toMatchObject({
      place: { name: 'Hasle Bibliotek', slug: 'hasle-bibliotek' },
      because: ['name', 'near'],
    });
    expect(await alikeArenas(store.read, near, found?.place.id)).toEqual([]);
    expect(await alikeArenas(store.read, { ...near, position: null, postcode: '8210' })).toHaveLength(1);
    expect(await alikeArenas(store.read, { ...near, position: null })).toEqual([]);
    expect((await knownArenas(store.read)).map(({ name }) => name)).toContain('Hasle Bibliotek');
  });

  test('what goes out is what lists show, in portions', async () => {
    const many = Array.from({ length: 205 }, (_, at) => ({
      key: `m${at}`,
      content: told(`Nr. ${at}`),
      into: null,
    }));
    await take(many, 'Mange');
    const out: string[] = [];
    for await (const { id } of publicArenas(store.read, TODAY)) out.push(id);
    expect(out.length).toBe(await countPublicArenas(store.read, TODAY));
    expect(new Set(out).size).toBe(out.length);
    expect(out.length).toBeGreaterThan(205);
    expect(await countPublicArenas(store.read, '2029-01-01')).toBe(0);
  });

  test('a file is kept for who sent it until it is taken, and a month at most', async () => {
    const [ann, tim] = [await anAccount(store), await anAccount(store)];
    const file = { id: uuid(), fileName: 'a.csv', table: { rows: [] }, plan: {}, createdAt: MOMENT };
    await store.write((tx) => keepImport(tx, ann, file));
    await store.write((tx) => keepImport(tx, ann, { ...file, fileName: 'b.csv' }));
    expect(await importById(store.read, ann, file.id)).toMatchObject({ fileName: 'a.csv', outcome: null });
    expect(await importById(store.read, tim, file.id)).toBeNull();
    await store.write(async (tx) => {
      await holdImport(tx, ann, file.id);
      await finishImport(tx, file.id, { added: 1 }, MOMENT);
    });
    expect(await importById(store.read, ann, file.id)).toMatchObject({ table: null, outcome: { added: 1 } });
    expect(await importsOf(store.read, ann)).toHaveLength(1);
    await store.write((tx) => dropOldImports(tx, new Date(MOMENT.getTime() + 31 * 86_400_000)));
    expect(await importsOf(store.read, ann)).toEqual([]);
  });
});
