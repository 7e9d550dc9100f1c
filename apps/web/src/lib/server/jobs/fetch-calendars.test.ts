import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { windowOf } from '@samskab/domain/events';
import { addFeed, datesBefore, feedsOf, listDates, type Store } from '@samskab/store';
import { anAccount, publishedArena, testStores } from '@samskab/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchCalendars } from './fetch-calendars.ts';

const NOON = new Date('2026-10-20T10:00:00Z');
const later = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000);
const event = (uid: string, title: string, ...rest: readonly string[]) =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SUMMARY:${title}`,
    'URL:https://hus.example/kor',
    ...rest,
    'END:VEVENT',
  ].join('\r\n');
const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const KOR = event('kor', 'Kor', 'DTSTART;TZID=Europe/Copenhagen:20261001T190000', 'RRULE:FREQ=WEEKLY');

describe.each(testStores())('foreign calendars on %s', (_name, open) => {
  let store: Store;
  let server: Server;
  let body = '';
  let asked: (string | undefined)[] = [];
  let place = '';
  beforeAll(async () => {
    store = await open();
    server = createServer((request, answer) => {
      asked.push(request.headers['if-none-match']);
      const etag = `"${body.length}"`;
      if (request.headers['if-none-match'] === etag) answer.writeHead(304).end();
      else answer.writeHead(200, { etag }).end(body);
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    await store.close();
  });

  test('come in with a way back, change, go away again, and fail without harm', async () => {
    const arena = await publishedArena(store, { at: NOON });
    const addedBy = await anAccount(store);
    const told = { arenaId: arena.id, url: `http://${place}/a.ics`, title: 'Huset', addedBy };
    const add = () => store.write((tx) => addFeed(tx, told, NOON));
    expect([await add(), await add()]).toEqual([true, false]);
    const coming = async (now: Date) =>
      (await listDates(store.read, windowOf('week', now), { arenaId: arena.id }, { most: 9 })).map(
        ({ event: { content }, date }) => `${content.title} ${date.startsAt.toISOString().slice(5, 16)}`,
      );
    const feed = async () => (await feedsOf(store.read, arena.id))[0];

    // Nobody allows the server at home, as in real life: nothing is asked.
    await fetchCalendars(store, NOON);
    expect([(await feed())?.fault, asked]).toEqual(['address_wrong', []]);

    body = calendar(KOR, event('kaffe', 'Kaffe', 'DTSTART:20261021T080000Z'));
    await fetchCalendars(store, later(3), [place]);
    expect(await feed()).toMatchObject({ fault: null, events: 2, failures: 0, leftOut: 0 });
    expect(await coming(NOON)).toEqual(['Kaffe 10-21T08:00', 'Kor 10-22T17:00']);
    const [first] = await listDates(store.read, windowOf('week', NOON), { arenaId: arena.id }, { most: 1 });
    expect(first?.event).toMatchObject({
      feedId: (await feed())?.id,
      municipality: '0751',
      state: 'published',
    });

    asked = [];
    await fetchCalendars(store, later(3.5), [place]);
    expect(asked).toEqual([]);
    await fetchCalendars(store, later(5), [place]);
    expect([asked.length, asked[0]]).toEqual([1, `"${body.length}"`]);
    expect(await coming(NOON)).toHaveLength(2);

    // The coffee was held before it went; the choir has another hour.
    body = calendar(KOR.replace('T190000', 'T200000'));
    const held = later(48);
    await fetchCalendars(store, held, [place]);
    expect(await coming(held)).toEqual(['Kor 10-22T18:00']);
    expect(first && (await datesBefore(store.read, first.event.id, held, 9)).length).toBe(1);

    body = '<h1>Vi er flyttet</h1>';
    await fetchCalendars(store, later(50), [place]);
    expect(await feed()).toMatchObject({ fault: 'not_a_calendar', failures: 1 });
    expect(await coming(held)).toEqual(['Kor 10-22T18:00']);
    body = calendar();
    await fetchCalendars(store, later(54), [place]);
    expect([await coming(held), (await feed())?.fault]).toEqual([[], null]);
  });
});
