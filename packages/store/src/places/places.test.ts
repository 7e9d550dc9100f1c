import { distanceKm, municipality } from '@samskab/domain';
import type { EntryId } from '@samskab/domain/entries';
import type { View } from '@samskab/places';
import { eq, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anArena, moveArena, publishedArena } from '../arenas/testing.ts';
import type { Store } from '../engine/index.ts';
import { arenas, communities, eventDates, events } from '../schema/index.ts';
import { sweep } from '../operations/sweep.ts';
import { testStores } from '../testing.ts';
import { openPlaces, type PlaceQuery, type Places } from './index.ts';

const AT = new Date('2026-03-05T09:00:00Z');
/** A Thursday. */
const TODAY = '2026-03-05';
const EVERYTHING: PlaceQuery = { kinds: [], tonight: false, stepFree: false, free: false };
const AARHUS = { latitude: 56.16, longitude: 10.2 };
const DENMARK: View = { centre: { latitude: 56.2, longitude: 11.6 }, zoom: 7, width: 704, height: 600 };
const WISH = { today: TODAY, page: 1, spacing: 60 };

/** A clock that has always moved on: every question looks at the table. */
function impatient(): () => number {
  let now = 0;
  return () => (now += 1000);
}

const arenaAt = (store: Store, latitude: number, longitude: number, facts: object = {}) =>
  publishedArena(store, { content: anArena({ position: { latitude, longitude }, facts }), at: AT });

const communityAt = (store: Store, told: Partial<typeof communities.$inferInsert>) =>
  store.write(async (tx) => {
    const id = uuid();
    await tx.insert(communities).values({
      id,
      slug: id,
      name: 'Åben gryde',
      state: 'published',
      lastConfirmedOn: TODAY,
      municipality: '0751',
      createdAt: AT,
      updatedAt: AT,
      facts: { access: ['stepFree'], isFree: true } as never,
      ...told,
    });
    return id;
  });

const eventOn = (
  store: Store,
  startsAt: string,
  about: { arenaId?: string; evening?: boolean; listed?: boolean },
) =>
  store.write(async (tx) => {
    const { arenaId = null, evening = true, listed = true } = about;
    const id = uuid();
    const where = { arenaId, communityId: null, municipality: null, latitude: null, longitude: null };
    await tx.insert(events).values({
      id,
      slug: id,
      state: 'published',
      content: { title: 'Fælles suppe' } as never,
      series: {} as never,
      createdAt: AT,
      updatedAt: AT,
      workedOutTo: TODAY,
      ...where,
    });
    await tx.insert(eventDates).values({
      eventId: id,
      occurrence: TODAY,
      startsAt: new Date(startsAt),
      endsAt: new Date(Date.parse(startsAt) + 3_600_000),
      listed,
      evening,
      free: true,
      stepFree: true,
      themes: [],
      languages: [],
      ...where,
    });
  });

describe.each(testStores())('places on %s', (name, open) => {
  let store: Store;
  let places: Places;
  beforeAll(async () => {
    store = await open();
    places = await openPlaces(store, impatient());
  });
  afterAll(async () => {
    await places.close();
    await store.close();
  });

  const keys = async (query: Partial<PlaceQuery> = {}, today = TODAY) =>
    (await places.near({ ...EVERYTHING, ...query }, AARHUS, { today, most: 10_000 }))
      .map(({ place }) => place.id)
      .toSorted();

  /** What the tables say, asked without memory. */
  const published = async () => {
    const { rows } = await store.read.execute<{ id: string }>(
      sql`select id from arenas where state = 'published' and latitude is not null
        union all select id from communities where state = 'published'`,
    );
    return rows.map(({ id }) => id).toSorted();
  };

  test('a place comes with its publishing, moves, and goes when it is closed, hidden or deleted', async () => {
    const { id } = await arenaAt(store, 56.16, 10.2);
    const other = await arenaAt(store, 55.4, 10.4);
    expect(await keys()).toEqual(await published());
    await store.write((tx) =>
      tx.update(arenas).set({ latitude: 57.05, longitude: 9.92 }).where(eq(arenas.id, id)),
    );
    const found = await places.near(
      EVERYTHING,
      { latitude: 57.05, longitude: 9.92 },
      { today: TODAY, most: 1 },
    );
    expect(found).toMatchObject([{ place: { id }, km: 0 }]);
    await moveArena(store, other.id, 'close', AT);
    expect(await keys()).not.toContain(other.id);
    await store.write((tx) => tx.delete(arenas).where(eq(arenas.id, id)));
    expect(await keys()).toEqual(await published());
  });

  test('a draft is not on the map, nor what has not been confirmed for a year', async () => {
    const { id } = await arenaAt(store, 56.5, 9.5);
    expect(await keys()).toContain(id);
    expect(await keys({}, '2027-03-04')).toContain(id);
    expect(await keys({}, '2027-03-05')).not.toContain(id);
    await store.write((tx) => tx.update(arenas).set({ state: 'draft' }).where(eq(arenas.id, id)));
    expect(await keys()).not.toContain(id);
  });

  test('a community without a position of its own stands in the middle of its municipality, and says so', async () => {
    const id = await communityAt(store, { municipality: '0665' });
    const nowhere = await communityAt(store, { municipality: null });
    const found = await places.near({ ...EVERYTHING, kinds: ['community'] }, AARHUS, {
      today: TODAY,
      most: 50,
    });
    expect(found.find(({ place }) => place.id === id)?.place).toMatchObject({
      isApproximate: true,
      position: municipality('0665')?.centre,
      stepFree: true,
      free: true,
    });
    expect(found.map(({ place }) => place.id)).not.toContain(nowhere);
    expect(await keys({ kinds: ['community'] }, '2026-09-04')).not.toContain(id);
  });

  test('open this evening is a house that is, or one in which something is held', async () => {
    const open = await arenaAt(store, 56, 9, { opening: [{ day: 4, from: 1000, to: 1260 }] });
    const shut = await arenaAt(store, 56, 9.1, { opening: [{ day: 5, from: 1000, to: 1260 }] });
    const held = await arenaAt(store, 56, 9.2, { opening: [] });
    const other = await arenaAt(store, 56, 9.3, { opening: [] });
    await eventOn(store, '2026-03-05T18:00:00Z', { arenaId: held.id });
    // Half past midnight in Denmark is the next day; what is unlisted or held by day is not of the evening.
    await eventOn(store, '2026-03-05T23:30:00Z', { arenaId: other.id });
    await eventOn(store, '2026-03-05T18:00:00Z', { arenaId: other.id, listed: false });
    await eventOn(store, '2026-03-05T08:00:00Z', { arenaId: other.id, evening: false });
    const found = await places.near(
      { ...EVERYTHING, tonight: true },
      { latitude: 56, longitude: 9.2 },
      {
        today: TODAY,
        most: 100,
      },
    );
    const ids = found.map(({ place }) => place.id);
    expect(ids).toEqual(expect.arrayContaining([open.id, held.id]));
    expect(ids).not.toContain(shut.id);
    expect(ids).not.toContain(other.id);
    expect(found[0]).toMatchObject({ place: { id: held.id }, tonight: [{ title: 'Fælles suppe' }] });
    await store.write((tx) => tx.delete(events));
    expect(await keys({ tonight: true })).not.toContain(held.id);
  });

  test('the map and the list show the same places, each once, nearest first', async () => {
    for (let n = 0; n < 45; n += 1) await arenaAt(store, 55 + (n % 9) / 4, 8.6 + n / 10);
    const pages = await Promise.all(
      [1, 2, 3, 99].map((page) => places.inView(EVERYTHING, DENMARK, { ...WISH, page })),
    );
    const [first, second, third, beyond] = pages;
    const listed = [first, second, third].flatMap((page) => page?.list ?? []);
    expect(first?.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(first?.total);
    expect(new Set(listed.map(({ place }) => place.id)).size).toBe(first?.total);
    const measured = listed.map(({ place }) => distanceKm(DENMARK.centre, place.position));
    expect(measured).toEqual(measured.toSorted((a, b) => a - b));
    expect(beyond?.page).toBe(beyond?.pages);
    const none = await places.inView(
      EVERYTHING,
      { ...DENMARK, zoom: 14, centre: { latitude: 56.9, longitude: 11.9 } },
      WISH,
    );
    expect(none).toMatchObject({ total: 0, clusters: [], list: [], pages: 1, page: 1 });
  });

  test('another process sees it too, and one that opens later sees the same', async () => {
    const other = await openPlaces(store, impatient());
    const { id } = await arenaAt(store, 55.05, 14.8);
    for (const one of [places, other, await openPlaces(store, impatient())]) {
      const found = await one.near(
        EVERYTHING,
        { latitude: 55.05, longitude: 14.8 },
        { today: TODAY, most: 1 },
      );
      expect(found[0]?.place.id).toBe(id);
    }
    await other.close();
  });

  test('what is told of changes is swept away in time, and the map stays', async () => {
    const before = await keys();
    await sweep(store, new Date(Date.now() + 40 * 86_400_000));
    const { rows } = await store.read.execute<{ n: number }>(
      sql`select count(*)::int as n from place_changes`,
    );
    expect(rows[0]?.n).toBe(0);
    expect(await keys()).toEqual(before);
  });

  // PGlite has one connection: there, no two transactions go on at a time.
  test.skipIf(name === 'PGlite')('a transaction that began first and ends last is not missed', async () => {
    const [slow, quick] = [await arenaAt(store, 55.1, 9.1), await arenaAt(store, 55.2, 9.1)];
    await keys();
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    let began = () => {};
    const hasBegun = new Promise<void>((resolve) => (began = resolve));
    const rename = (id: EntryId, label: string, wait: Promise<void>) =>
      store.write(async (tx) => {
        await tx.update(arenas).set({ name: label }).where(eq(arenas.id, id));
        began();
        await wait;
      });
    const first = rename(slow.id, 'Den sene', ended);
    await hasBegun;
    await rename(quick.id, 'Den hurtige', Promise.resolve());
    const nameOf = async (id: EntryId) => {
      const found = await places.near(EVERYTHING, AARHUS, { today: TODAY, most: 10_000 });
      return found.find(({ place }) => place.id === id)?.place.name;
    };
    expect(await nameOf(quick.id)).toBe('Den hurtige');
    expect(await nameOf(slow.id)).not.toBe('Den sene');
    end();
    await first;
    expect(await nameOf(slow.id)).toBe('Den sene');
  });
});
