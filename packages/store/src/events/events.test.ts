import { windowOf, type EventId, type Series } from '@samskab/domain/events';
import { danishClock } from '@samskab/domain/processes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { anAccount, testStores } from '../testing.ts';
import { attendanceOf, countAttendance, meetingsAcross, uncountedDates } from './attendance.ts';
import { dateAt, datesBefore, datesFrom } from './dates.ts';
import { listDates, type DateFilter } from './list-dates.ts';
import { holdEvent, readEvent } from './read-event.ts';
import { addEvent, cancelEvent, saveEvent, setEventState, type ToldEvent } from './save-event.ts';
import { anEvent, keptEvent } from './testing.ts';
import { workOutDates } from './work-out.ts';

const NOON = new Date('2026-10-20T10:00:00Z');
const later = (days: number) => new Date(NOON.getTime() + days * 86_400_000);

describe.each(testStores())('events on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const clocks = async (id: EventId, most = 4) =>
    (await datesFrom(store.read, id, NOON, most)).map(({ startsAt }) =>
      Object.values(danishClock(startsAt)).join(' '),
    );
  const change = (id: EventId, how: (told: ToldEvent & { series: Series }) => Partial<ToldEvent>) =>
    store.write(async (tx) => {
      const held = await holdEvent(tx, { id });
      if (!held) throw new Error('No event');
      return saveEvent(tx, held, { ...held, ...how(held) }, NOON);
    });

  test('what is told is read, told twice it is one, and its dates cross the change of clocks', async () => {
    const event = anEvent({ at: NOON });
    const slugs = [
      await store.write((tx) => addEvent(tx, event)),
      await store.write((tx) => addEvent(tx, event)),
    ];
    expect(slugs[0]).toBe(slugs[1]);
    expect(await readEvent(store.read, { slug: slugs[0] ?? '' })).toMatchObject({
      content: event.content,
      series: event.series,
      sequence: 0,
    });
    expect(await clocks(event.id)).toEqual([
      '2026-10-22 19:00',
      '2026-10-29 19:00',
      '2026-11-05 19:00',
      '2026-11-12 19:00',
    ]);
    expect((await datesBefore(store.read, event.id, NOON, 9)).map(({ occurrence }) => occurrence)).toEqual([
      '2026-10-15',
      '2026-10-08',
      '2026-10-01',
    ]);
    const all = await datesFrom(store.read, event.id, NOON);
    expect([all.length, all.at(-1)?.occurrence]).toEqual([57, '2027-11-18']);
  });

  test('a change moves what is to come, leaves what is over, and says whom it concerns', async () => {
    const { id } = await keptEvent(store, { at: NOON });
    const moved = await change(id, ({ series }) => ({ series: { ...series, time: '18:00' } }));
    expect(moved.slice(0, 2).map(({ occurrence, what }) => [occurrence, what])).toEqual([
      ['2026-10-22', 'moved'],
      ['2026-10-29', 'moved'],
    ]);
    expect(await clocks(id, 2)).toEqual(['2026-10-22 18:00', '2026-10-29 18:00']);
    const [over] = await datesBefore(store.read, id, NOON, 1);
    expect(over && danishClock(over.startsAt).time).toBe('19:00');
    const gone = await change(id, ({ series }) => ({ series: { ...series, until: '2026-10-25' } }));
    expect(gone[0]).toMatchObject({ occurrence: '2026-10-29', what: 'gone', after: null });
    expect(await clocks(id)).toEqual(['2026-10-22 18:00']);
    const single = await change(id, ({ series }) => ({
      series: { ...series, cancelled: [{ day: '2026-10-22', why: 'Sygdom' }] },
    }));
    expect(single.map(({ what }) => what)).toEqual(['cancelled']);
    expect((await readEvent(store.read, { id }))?.sequence).toBe(3);
  });

  test('the horizon moves on, and what has ended is left alone', async () => {
    const { id } = await keptEvent(store, { at: NOON });
    const ended = await keptEvent(store, { at: NOON, series: { until: '2026-10-10' } });
    expect(await workOutDates(store, later(3))).toBe(0);
    expect(await workOutDates(store, later(60))).toBeGreaterThanOrEqual(1);
    const dates = await datesFrom(store.read, id, NOON);
    expect(dates.at(-1)?.occurrence).toBe('2028-01-20');
    expect(await datesFrom(store.read, ended.id, NOON)).toEqual([]);
    expect(await workOutDates(store, later(60))).toBe(0);
  });

  describe('the list', () => {
    const MUNICIPALITY = '0400';
    const titles = async (filter: DateFilter, when: Parameters<typeof windowOf>[0] = 'week', now = NOON) =>
      (
        await listDates(
          store.read,
          windowOf(when, now),
          { municipality: MUNICIPALITY, ...filter },
          { most: 20, over: when === 'past' },
        )
      ).map(({ event, date }) => `${event.content.title} ${date.occurrence.slice(5)}`);
    let hidden: EventId;
    beforeAll(async () => {
      const at = NOON;
      const municipality = MUNICIPALITY;
      await keptEvent(store, {
        at,
        municipality,
        content: { title: 'Kor', themes: ['cultureAccess'], access: ['stepFree'] },
      });
      await keptEvent(store, {
        at,
        municipality,
        series: { first: '2026-10-21', time: '10:00', rhythm: { every: 'once' } },
        content: { title: 'Kaffe', price: 'free', languages: ['ar', 'da'] },
      });
      await keptEvent(store, { at, municipality, state: 'waiting', content: { title: 'Venter' } });
      hidden = (await keptEvent(store, { at, municipality, content: { title: 'Skjult' } })).id;
      await store.write(async (tx) => {
        const held = await holdEvent(tx, { id: hidden });
        if (held) await setEventState(tx, held, 'hidden', at);
      });
    });

    test.each([
      [{}, ['Kaffe 10-21', 'Kor 10-22']],
      [{ evening: true }, ['Kor 10-22']],
      [{ free: true }, ['Kaffe 10-21']],
      [{ stepFree: true }, ['Kor 10-22']],
      [{ language: 'ar' }, ['Kaffe 10-21']],
      [{ theme: 'cultureAccess' }, ['Kor 10-22']],
      [{ theme: "x'; drop table events" }, []],
      [{ arenaId: '0192f1a0-0000-7000-8000-000000000001' }, []],
    ])('of %j has what is published and fits', async (filter, found) =>
      expect(await titles(filter)).toEqual(found),
    );
    test('of what is over begins with the newest, and of what is on now has that too', async () => {
      expect(await titles({}, 'past')).toEqual(['Kor 10-15', 'Kor 10-08', 'Kor 10-01']);
      expect(await titles({}, 'today', new Date('2026-10-22T18:59:00Z'))).toEqual(['Kor 10-22']);
      expect(await titles({}, 'today', new Date('2026-10-22T19:00:00Z'))).toEqual([]);
    });
    test('an event that is called off stays in it, marked, until somebody hides it', async () => {
      const { id } = await keptEvent(store, {
        at: NOON,
        municipality: '0411',
        content: { title: 'Loppemarked' },
      });
      const told = await store.write(async (tx) => {
        const held = await holdEvent(tx, { id });
        return held ? cancelEvent(tx, held, 'Regn', NOON) : [];
      });
      expect(told.every(({ what }) => what === 'cancelled')).toBe(true);
      const [first] = await listDates(
        store.read,
        windowOf('week', NOON),
        { municipality: '0411' },
        { most: 1 },
      );
      expect(first).toMatchObject({
        date: { cancelled: true },
        event: { state: 'cancelled', cancelledWhy: 'Regn' },
      });
    });
  });

  test('who came is counted by kind, counted again replaced, and three groups are a meeting across', async () => {
    const madeBy = await anAccount(store);
    const { id } = await keptEvent(store, { at: NOON, madeBy, municipality: '0101' });
    const [newest, older] = await datesBefore(store.read, id, NOON, 2);
    if (!newest || !older) throw new Error('No dates');
    const count = (date: typeof newest, counts: Parameters<typeof countAttendance>[3]) =>
      store.write(async (tx) => {
        const held = await holdEvent(tx, { id });
        if (held) await countAttendance(tx, held, date, counts, NOON);
      });
    expect(await uncountedDates(store.read, id, NOON, 9)).toEqual(['2026-10-15', '2026-10-08', '2026-10-01']);
    await count(newest, { citizens: 5, volunteers: 2, associations: 1 });
    await count(older, { citizens: 5, schools: 1, companies: 1 });
    const figures = async () =>
      (await meetingsAcross(store.read, '2026-01-01', '2027-01-01')).filter(
        ({ municipality }) => municipality === '0101',
      );
    expect(await figures()).toEqual([
      { arenaId: null, municipality: '0101', month: '2026-10', counted: 2, across: 1, people: 15 },
    ]);
    await count(newest, { citizens: 3 });
    expect(await attendanceOf(store.read, id, [newest.occurrence])).toEqual([
      { occurrence: '2026-10-15', counts: { citizens: 3 }, groups: ['citizens'], people: 3 },
    ]);
    await count(older, {});
    expect((await figures())[0]).toMatchObject({ counted: 1, across: 0, people: 3 });
    // What is over and counted outlives a change of the event.
    await change(id, () => ({ municipality: '0147' }));
    expect(await dateAt(store.read, id, newest.occurrence)).not.toBeNull();
    expect(await figures()).toHaveLength(1);
  });
});
