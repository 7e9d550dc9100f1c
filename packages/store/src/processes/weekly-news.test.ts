import { addNote, endProcess, lastTurn, pause, setRoles, type Moved } from '@samskab/domain/processes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { anAccount, testStores } from '../testing.ts';
import { moveProcess } from './move-process.ts';
import { contactsOf, joinAccount, saveContact } from './seat-keys.ts';
import { roomForm, savedRooms, type Rooms } from './testing.ts';
import {
  askIdle,
  eventsSince,
  idleRooms,
  mailboxesDue,
  stopWeekly,
  takeTurns,
  weeklyMailOf,
} from './weekly-news.ts';

const DAY_MS = 86_400_000;
const TUESDAY = new Date('2031-03-04T09:00:00Z');
const daysLater = (days: number) => new Date(TUESDAY.getTime() + days * DAY_MS);
let mailboxes = 0;
const aMailbox = () => `mona-${(mailboxes += 1)}@example.dk`;

describe.each(testStores())('the news of the week on %s', (_name, open) => {
  let store: Store;
  let rooms: Rooms;
  beforeAll(async () => {
    store = await open();
    rooms = savedRooms(store);
  });
  afterAll(() => store.close());

  type Ready = Awaited<ReturnType<Rooms['ready']>>;
  const wants = ({ process, seats }: Ready, email: string, at = TUESDAY, weekly = true) =>
    store.write((tx) =>
      saveContact(tx, process.id, { seat: seats.citizens, email, phone: null, weekly }, at),
    );
  const turns = (email: string, now: Date) =>
    store.write((tx) => takeTurns(tx, { email, turn: lastTurn(now), now }));
  const does = async (
    { process }: Ready,
    seat: string,
    at: Date,
    move: Parameters<typeof moveProcess>[2],
  ): Promise<void> => {
    const moved: Moved | { readonly ok: boolean } = await moveProcess(
      store,
      roomForm(process.id, seat, { at }),
      move,
    );
    expect(moved.ok).toBe(true);
  };
  const notes = (room: Ready, seat: string, at: Date) =>
    does(room, seat, at, (process, act) =>
      addNote(process, act, { topic: 'note', text: 'Et ord', meeting: null, permission: 'room' }),
    );

  test('a seat has one turn a week, from the week after it was wanted, and two who ask share it', async () => {
    const [room, email] = [await rooms.ready(), aMailbox()];
    await wants(room, email);
    expect(await turns(email, daysLater(5))).toEqual([]);
    expect(await mailboxesDue(store.read, lastTurn(daysLater(5)))).not.toContain(email);
    const monday = daysLater(6);
    expect(await mailboxesDue(store.read, lastTurn(monday))).toContain(email);
    const both = await Promise.all([turns(email, monday), turns(email, monday)]);
    expect(both.flat()).toEqual([{ process: room.process.id, seat: room.seats.citizens, since: TUESDAY }]);
    expect(await turns(email, daysLater(8))).toEqual([]);
    // The server was down on the next Monday and for some days after.
    expect(await turns(email, daysLater(17))).toMatchObject([{ since: monday }]);
    expect(await turns(email, daysLater(18))).toEqual([]);
    expect(await turns(email, daysLater(20))).toMatchObject([{ since: daysLater(17) }]);
  });

  test('saving the contact again keeps the turn; wanting it anew begins anew', async () => {
    const [room, email] = [await rooms.ready(), aMailbox()];
    await wants(room, email);
    await turns(email, daysLater(6));
    await wants(room, email, daysLater(7));
    expect(await turns(email, daysLater(8))).toEqual([]);
    await wants(room, email, daysLater(8), false);
    expect(await turns(email, daysLater(13))).toEqual([]);
    await wants(room, email, daysLater(30));
    expect(await turns(email, daysLater(34))).toMatchObject([{ since: daysLater(30) }]);
  });

  test('what others did since then is told, the newest first', async () => {
    const room = await rooms.ready();
    await notes(room, room.seats.private, daysLater(-1));
    await notes(room, room.seats.private, daysLater(1));
    await notes(room, room.seats.citizens, daysLater(2));
    await notes(room, room.seats.voluntary, daysLater(3));
    const turn = { process: room.process.id, seat: room.seats.citizens, since: TUESDAY };
    expect(await eventsSince(store.read, turn)).toEqual([
      { event: 'note', group: 'voluntary', at: daysLater(3) },
      { event: 'note', group: 'private', at: daysLater(1) },
    ]);
    expect(await eventsSince(store.read, { ...turn, since: daysLater(3) })).toEqual([]);
  });

  test('an address is told of its rooms together and stops them together', async () => {
    const [one, two, email] = [await rooms.ready(), await rooms.ready(), aMailbox()];
    await wants(one, email);
    await wants(two, email);
    const other = aMailbox();
    await store.write((tx) =>
      saveContact(tx, one.process.id, { seat: one.seats.private, email: other, phone: null, weekly: true }),
    );
    const reaches = (room: Ready, seat: string) =>
      weeklyMailOf(store.read, { process: room.process.id, seat });
    expect((await reaches(one, one.seats.citizens))?.titles).toHaveLength(2);
    await store.write((tx) => stopWeekly(tx, email));
    await store.write((tx) => stopWeekly(tx, email));
    expect(await reaches(one, one.seats.citizens)).toEqual({ email, titles: [] });
    expect(await turns(email, daysLater(40))).toEqual([]);
    const kept = await contactsOf(store.read, one.process.id);
    expect(kept.map((contact) => [contact.email, contact.weekly]).toSorted()).toEqual(
      [
        [email, false],
        [other, true],
      ].toSorted(),
    );
    expect(await reaches(one, one.seats.public)).toBeNull();
  });

  const asks = (room: Ready, now: Date, before: Date) =>
    store.write((tx) => askIdle(tx, room.process.id, { before, now }));
  const isIdleAt = async ({ process }: Ready, before: Date) =>
    (await idleRooms(store.read, before)).includes(process.id);

  test('a silent room is asked once for each silence, by the coordinators who can be reached', async () => {
    const room = await rooms.ready();
    await notes(room, room.seats.private, TUESDAY);
    expect(await isIdleAt(room, daysLater(-1))).toBe(false);
    expect(await isIdleAt(room, TUESDAY)).toBe(true);
    const email = aMailbox();
    await store.write((tx) =>
      saveContact(tx, room.process.id, { seat: room.founder, email, phone: null, weekly: false }),
    );
    const account = await anAccount(store);
    await store.write((tx) =>
      joinAccount(tx, { process: room.process.id, seat: room.seats.public, account }),
    );
    const expected = { slug: room.process.slug, title: 'Den åbne gryde', asked: [{ email, language: null }] };
    const [first, second] = await Promise.all([
      asks(room, daysLater(60), TUESDAY),
      asks(room, daysLater(60), TUESDAY),
    ]);
    expect([first, second].filter(Boolean)).toMatchObject([expected]);
    expect(await isIdleAt(room, daysLater(10))).toBe(false);
    await does(room, room.founder, daysLater(61), (process, act) =>
      setRoles(process, act, { seat: room.seats.public, roles: ['coordinator'], ownsResult: null }),
    );
    const again = await asks(room, daysLater(130), daysLater(70));
    expect(again?.asked.map((one) => one.email)).toContain(email);
    expect(again?.asked).toHaveLength(2);
  });

  test('a room that is paused or has ended is not asked', async () => {
    const [paused, ended] = [await rooms.ready(), await rooms.ready()];
    await does(paused, paused.founder, TUESDAY, (process, act) => pause(process, act, true));
    await does(ended, ended.founder, TUESDAY, (process, act) =>
      endProcess(process, act, { kind: 'stopped', why: 'Ingen tid', groups: ['public'] }),
    );
    for (const room of [paused, ended]) {
      expect(await isIdleAt(room, daysLater(100))).toBe(false);
      expect(await asks(room, daysLater(160), daysLater(100))).toBeNull();
    }
  });
});
