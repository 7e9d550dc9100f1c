import { EVERY_ARENA, whoHasMet, type ArenaQuery } from '@samskab/domain/arenas';
import type { EntryId } from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { arenaMeetings, arenas } from '../schema/index.ts';
import {
  aDraft,
  anAccount,
  anArena,
  moveArena,
  publishDraft,
  publishedArena,
  savedRooms,
  testStores,
} from '../testing.ts';
import { exampleArenaId, loadExampleArenas, removeExampleArenas } from './example-arenas.ts';
import { arenaFigures } from './figures.ts';
import { arenaChoices, countUnconfirmed, listArenas } from './list-arenas.ts';
import { meetingsIn, recordMeeting, removeMeeting } from './meetings.ts';
import { readArena } from './read-arena.ts';
import { addArena, saveArena } from './save-arena.ts';
import { addTrack, experiencesFrom, processesIn, removeTrack } from './track-record.ts';

const NOON = new Date('2027-03-01T11:00:00Z');
const TODAY = danishDay(NOON);
const daysLater = (days: number) => new Date(NOON.getTime() + days * 86_400_000);

describe.each(testStores())('arenas on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  describe('the list', () => {
    const names = async (query: Partial<ArenaQuery>) =>
      (await listArenas(store.read, { ...EVERY_ARENA, ...query }, TODAY)).cards.map(({ name }) => name);
    beforeAll(async () => {
      const arenas = [
        [0, anArena({ name: 'Ålborg Værksted', municipality: '0851' })],
        [0, anArena({ name: 'Bogcaféen', kind: 'library', facts: { languages: ['da', 'ar'] } })],
        [0, anArena({ name: '100% Hus', facts: { access: ['stepFree'], price: 'paid' } })],
        [0, anArena({ name: 'Dagstuen', facts: { opening: [{ day: 1, from: 600, to: 1020 }] } })],
        [-200, anArena({ name: 'Antikvariatet' })],
        [-400, anArena({ name: 'Glemmebogen' })],
        [0, anArena({ name: 'Afslapningen', resting: true })],
      ] as const;
      for (const [days, content] of arenas) await publishedArena(store, { content, at: daysLater(days) });
      const hidden = await publishedArena(store, { content: anArena({ name: 'Skjult' }), at: NOON });
      await moveArena(store, hidden.id, 'hide', NOON);
    });

    test('has the confirmed first and the resting last, in the Danish order, and no forgotten ones', async () => {
      expect(await names({})).toEqual([
        '100% Hus',
        'Bogcaféen',
        'Dagstuen',
        'Ålborg Værksted',
        'Antikvariatet',
        'Afslapningen',
      ]);
      expect(await countUnconfirmed(store.read, EVERY_ARENA, TODAY)).toBe(1);
      expect(await names({ all: true })).toContain('Glemmebogen');
    });
    test.each([
      [{ text: 'aalborg vaerk' }, ['Ålborg Værksted']],
      [{ text: '100%' }, ['100% Hus']],
      [{ text: '%' }, ['100% Hus']],
      [{ text: 'bibliotek' }, ['Bogcaféen']],
      [{ place: '0851' }, ['Ålborg Værksted']],
      [{ place: 'region:1081' }, ['Ålborg Værksted']],
      [{ kind: 'library' }, ['Bogcaféen']],
      [{ language: 'ar' }, ['Bogcaféen']],
      [{ stepFree: true }, ['100% Hus']],
      [{ price: 'paid' as const }, ['100% Hus']],
      [{ text: "x' or 1=1 --" }, []],
    ])('asked for %j answers %j', async (query, found) => expect(await names(query)).toEqual(found));
    test('leaves out who closes before the evening', async () => {
      expect(await names({ evening: true })).not.toContain('Dagstuen');
    });
    test('tells what can be chosen', async () => {
      const { kinds, municipalities, languages } = await arenaChoices(store.read);
      expect(kinds.toSorted()).toEqual(['communityHouse', 'library']);
      expect(municipalities.toSorted()).toEqual(['0751', '0851']);
      expect(languages.toSorted()).toEqual(['ar', 'da']);
    });
    test('flere counts arenas where three groups met, and a meeting told twice is one', async () => {
      const { id } = await publishedArena(store, { at: NOON });
      const told = {
        arena: id,
        source: 'told:1',
        heldOn: '2027-02-01',
        people: 12,
        at: NOON,
      } as const;
      await store.write((tx) => recordMeeting(tx, { ...told, actors: ['citizens', 'schools'] }));
      const now = async () => (await arenaFigures(store.read, TODAY, 3)).active.map(({ active }) => active);
      expect(await now()).toEqual([0, 0, 0]);
      await store.write((tx) =>
        recordMeeting(tx, { ...told, actors: ['citizens', 'schools', 'associations'] }),
      );
      expect(await now()).toEqual([0, 1, 1]);
      const meetings = await meetingsIn(store.read, id, '2026-03-01');
      expect(meetings).toHaveLength(1);
      expect(whoHasMet(meetings, TODAY).met).toEqual(['citizens', 'associations', 'schools']);
      await store.write((tx) => removeMeeting(tx, id, 'told:1'));
      expect(await now()).toEqual([0, 0, 0]);
    });
  });

  test('what is saved is read, and begun twice is begun once', async () => {
    const id = uuid() as EntryId;
    const actor = await anAccount(store);
    const begin = () =>
      store.write((tx) => addArena(tx, { id, content: anArena(), by: 'steward', actor, at: NOON }));
    const slugs = [await begin(), await begin()];
    expect(slugs[0]).toBe(slugs[1]);
    const content = anArena({ name: 'Nyt navn', facts: { opening: [{ day: 5, from: 1080, to: 1560 }] } });
    await store.write((tx) => saveArena(tx, id, content, { by: 'steward', actor, at: daysLater(1) }));
    const read = await readArena(store.read, { slug: slugs[0] ?? '' });
    expect(read?.content).toEqual(content);
    expect(read?.head).toMatchObject({ id, state: 'draft', stewards: [actor], name: 'Nyt navn' });
    expect(await readArena(store.read, { slug: 'ingen' })).toBeNull();
  });

  test('the track record leads to what can be read, and only counts the rest', async () => {
    const { id } = await publishedArena(store, { at: NOON });
    const room = await savedRooms(store).ready();
    const told = await publishDraft(store, await aDraft(store, { account: await anAccount(store) }));
    const { rows } = await store.read.execute<{ slug: string }>(
      `select slug from library_entries where experience_id = '${told.id}'`,
    );
    const slug = rows[0]?.slug ?? '';
    const tie = (of: 'process' | 'experience', at: string) =>
      store.write((tx) => addTrack(tx, { arena: id, of, slug: at, at: NOON }));
    expect([
      await tie('process', room.process.slug),
      await tie('process', room.process.slug),
      await tie('experience', slug),
      await tie('experience', 'ingen'),
      await tie('process', 'ingen'),
    ]).toEqual([true, true, true, false, false]);
    expect(await processesIn(store.read, id)).toMatchObject([{ slug: room.process.slug, isPublic: false }]);
    expect(await experiencesFrom(store.read, id)).toMatchObject([{ slug }]);
    await store.write((tx) => removeTrack(tx, { arena: id, of: 'experience', slug }));
    expect(await experiencesFrom(store.read, id)).toEqual([]);
  });

  test('examples are loaded once, marked, and removed with all that is theirs', async () => {
    const before = await store.read.$count(arenas);
    const count = await loadExampleArenas(store, NOON);
    const meetings = await store.read.$count(arenaMeetings);
    expect(await loadExampleArenas(store, daysLater(1))).toBe(count);
    expect(await store.read.$count(arenas)).toBe(before + count);
    expect(await store.read.$count(arenaMeetings)).toBe(meetings);
    const example = await readArena(store.read, { id: exampleArenaId('samtalebussen') });
    expect(example?.head).toMatchObject({ isExample: true, state: 'published', stewards: [] });
    expect(await removeExampleArenas(store)).toBe(count);
    expect(await store.read.$count(arenas)).toBe(before);
    expect(await store.read.$count(arenaMeetings)).toBeLessThan(meetings);
  });
});
