import { distanceKm } from '@samskab/domain';
import { arenaContent } from '@samskab/domain/arenas';
import { v5 as uuidOf } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arenaColumns } from '../arenas/arena-row.ts';
import type { Store } from '../engine/index.ts';
import { arenas, finderCounts } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { countFinderAnswer, desksNear, nativeChecks, noteNativeCheck } from './index.ts';

const NOW = new Date('2026-12-01T09:00:00Z');
const TODAY = '2026-12-01';
const ODENSE = { latitude: 55.4, longitude: 10.39 };
const idOf = (name: string) => uuidOf(name, '7f0f2f9e-6f0e-4b0e-9d5a-2f6a0c1b7d31');

describe.each(testStores())('the finder on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  test('counts ways through by month, language and screen, and keeps nothing else', async () => {
    const arenaId = idOf('library');
    const count = (language: 'ar' | 'da', on: string | null, at = NOW) =>
      store.write((tx) => countFinderAnswer(tx, { language, arenaId: on, at }));
    await Promise.all([count('ar', arenaId), count('ar', arenaId), count('ar', null), count('ar', null)]);
    // In Denmark it is the next month already.
    await count('da', null, new Date('2026-12-31T23:30:00Z'));
    const rows = await store.read
      .select()
      .from(finderCounts)
      .orderBy(finderCounts.month, finderCounts.arenaId);
    expect(rows).toEqual([
      { month: '2026-12-01', language: 'ar', arenaId, n: 2 },
      { month: '2026-12-01', language: 'ar', arenaId: null, n: 2 },
      { month: '2027-01-01', language: 'da', arenaId: null, n: 1 },
    ]);
  });

  test('remembers who has read which file, until it is taken back', async () => {
    const read = { hash: 'abc', reader: 'tosproget medarbejder', on: TODAY };
    expect(await nativeChecks(store.read)).toEqual({});
    await store.write((tx) => noteNativeCheck(tx, 'ar', read));
    await store.write((tx) => noteNativeCheck(tx, 'so', { ...read, hash: 'def' }));
    await store.write((tx) => noteNativeCheck(tx, 'so', null));
    expect(await nativeChecks(store.read)).toEqual({ ar: read });
  });

  test('finds the nearest desks with a person, as measuring them all does', async () => {
    const offsets = [0.02, -0.05, 0.11, -0.2, 0.25, 0.4, 0.01, 0.03];
    const all = offsets.map((off, at) => ({
      name: `Sted ${at}`,
      kind: at === 6 ? 'cafeOrShop' : at % 2 === 0 ? 'library' : 'volunteerCentre',
      resting: at === 7,
      position: { latitude: ODENSE.latitude + off, longitude: ODENSE.longitude - off / 2 },
    }));
    await store.write((tx) =>
      tx.insert(arenas).values(
        all.map((one) => ({
          ...arenaColumns(arenaContent.parse({ ...one, municipality: '0461' })),
          id: idOf(one.name),
          slug: one.name,
          state: 'published' as const,
          lastConfirmedOn: TODAY,
          createdAt: NOW,
          updatedAt: NOW,
        })),
      ),
    );
    const measured = all
      .filter(({ kind, resting, position }) => kind !== 'cafeOrShop' && !resting && position.latitude < 55.7)
      .toSorted((a, b) => distanceKm(ODENSE, a.position) - distanceKm(ODENSE, b.position));
    const near = await desksNear(store.read, ODENSE, { today: TODAY, limit: 3 });
    expect(near.map(({ content }) => content.name)).toEqual(measured.slice(0, 3).map(({ name }) => name));
    expect(await desksNear(store.read, ODENSE, { today: '2028-01-01', limit: 3 })).toEqual([]);
  });
});
