import type { PersonId } from '@samskab/domain';
import {
  answerInvitation,
  editProblem,
  givePulse,
  invite,
  processFacts,
  removeSeat,
  takeOpenSeat,
} from '@samskab/domain/processes';
import { table } from '@samskab/domain/processes/testing';
import { eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deleteAccount } from '../accounts/delete-account.ts';
import { myData } from '../accounts/my-data.ts';
import type { Store } from '../engine/index.ts';
import { newKey } from '../experiences/keys.ts';
import { processArtefacts, processEvents, processGiven, processSeats } from '../schema/index.ts';
import { anAccount, MOMENT, testStores } from '../testing.ts';
import { eraseSeat } from './erase-seat.ts';

import { answerOnce, moveProcess, moveWithoutSeat } from './move-process.ts';

import { processesOfAccount, processEventsPage } from './read-process.ts';

import {
  closeDoor,
  contactsOf,
  doorByKey,
  giveSeatKey,
  joinAccount,
  openDoor,
  openDoors,
  saveContact,
  seatByKey,
  seatOfAccount,
  takeSeatKey,
} from './seat-keys.ts';

import { seatReached, tableReached } from './reached-seats.ts';
import { roomForm, savedRooms, type Rooms } from './testing.ts';

describe.each(testStores())('seats of a process on %s', (_name, open) => {
  let store: Store;
  let rooms: Rooms;
  beforeAll(async () => {
    store = await open();
    rooms = savedRooms(store);
  });
  afterAll(() => store.close());

  test('a seat is reached at its own address, else at that of its account, and not when it has gone', async () => {
    const { process, seats, founder } = await rooms.ready();
    const at = { process: process.id, seat: seats.private };
    expect(await seatReached(store.read, at)).toBeNull();
    const account = await anAccount(store);
    await store.write((tx) => joinAccount(tx, { ...at, account }));
    const byAccount = await seatReached(store.read, at);
    expect(byAccount?.email).toContain('@');
    const contact = { seat: seats.private, email: 'egen@example.dk', phone: null, weekly: false };
    await store.write((tx) => saveContact(tx, process.id, contact));
    expect(await seatReached(store.read, at)).toMatchObject({ email: 'egen@example.dk' });
    expect(await tableReached(store.read, process.id)).toHaveLength(1);
    await moveProcess(store, roomForm(process.id, founder), (p, act) =>
      removeSeat(p, act, { seat: seats.private, why: 'Flyttet' }),
    );
    expect(await seatReached(store.read, at)).toBeNull();
  });

  test('a seat that is removed while somebody writes loses its key, its contact and the words on the way', async () => {
    const { process, seats, founder } = await rooms.ready();
    const key = newKey();
    const at = { process: process.id, seat: seats.private };
    await store.write(async (tx) => {
      await giveSeatKey(tx, { ...at, key });
      await saveContact(tx, process.id, {
        seat: seats.private,
        email: 'k@example.dk',
        phone: null,
        weekly: true,
      });
    });
    expect(await seatByKey(store.read, process.id, key)).toMatchObject({ id: seats.private });
    await moveProcess(store, roomForm(process.id, founder), (p, act) =>
      removeSeat(p, act, { seat: seats.private, why: 'Truede' }),
    );
    const late = await moveProcess(store, roomForm(process.id, seats.private), (p, act) =>
      editProblem(p, act, { text: 'Mit', seen: 1, way: 'form' }),
    );
    expect(late).toMatchObject({ ok: false, error: { code: 'notAllowed' } });
    expect(await seatByKey(store.read, process.id, key)).toBeNull();
    expect(await contactsOf(store.read, process.id)).toEqual([]);
    const [event] = await processEventsPage(store.read, process.id, { before: null, limit: 1 });
    expect(event).toMatchObject({ event: 'removeSeat', seat: founder });
  });

  test('an invitation is entered by its key alone, of its own process, and a new key voids the old', async () => {
    const { process, founder } = await rooms.ready();
    const other = await rooms.ready();
    const key = newKey();
    const invitation = {
      group: 'private',
      actor: null,
      roles: [],
      discipline: null,
      name: '',
      way: 'mail',
    } as const;
    const invited = await moveProcess(
      store,
      roomForm(process.id, founder),
      (p, act) => invite(p, act, invitation),
      async (tx, change) => {
        const seat = change.writes[0]?.row.id ?? '';
        await giveSeatKey(tx, { process: process.id, seat, key });
      },
    );
    if (!invited.ok) throw new Error(invited.error.code);
    const seat = await seatByKey(store.read, process.id, key);
    expect(seat).toMatchObject({ id: invited.value.id, state: 'invited' });
    expect(await seatByKey(store.read, other.process.id, key)).toBeNull();
    for (const wrong of ['', key.slice(1), `${key}x`, newKey(), "' or 1=1 --"])
      expect(await seatByKey(store.read, process.id, wrong)).toBeNull();
    const joined = await moveProcess(store, roomForm(process.id, seat?.id ?? ''), (p, act) =>
      answerInvitation(p, act, { answer: 'join', name: 'Bo 🌱 ب', discipline: 'trade', why: '' }),
    );
    expect(joined.ok).toBe(true);
    const renewed = newKey();
    await store.write((tx) => giveSeatKey(tx, { process: process.id, seat: seat?.id ?? '', key: renewed }));
    expect(await seatByKey(store.read, process.id, key)).toBeNull();
    expect(await seatByKey(store.read, process.id, renewed)).toMatchObject({
      state: 'joined',
      name: 'Bo 🌱 ب',
    });
    await store.write((tx) => takeSeatKey(tx, { process: process.id, seat: seat?.id ?? '' }));
    expect(await seatByKey(store.read, process.id, renewed)).toBeNull();
  });

  test('no key is kept in words anywhere', async () => {
    const { process, key } = await rooms.ready();
    const rows = await store.read.select().from(processSeats).where(eq(processSeats.processId, process.id));
    expect(JSON.stringify(rows)).not.toContain(key);
    expect(JSON.stringify(await rooms.again(process.id))).not.toContain('keyDigest');
  });

  test('a poster lets many in until it is closed', async () => {
    const { process } = await rooms.ready();
    const [key, id] = [newKey(), uuid()];
    await store.write((tx) =>
      openDoor(tx, process.id, {
        id,
        kind: 'seat',
        given: { group: 'citizens', way: 'poster' },
        key,
        at: MOMENT,
      }),
    );
    expect(await openDoors(store.read, process.id)).toMatchObject([{ id, given: { group: 'citizens' } }]);
    const before = (await rooms.again(process.id)).of.seat.length;
    for (const name of ['', 'Mona'])
      await moveWithoutSeat(store, { key: uuid(), at: MOMENT, process: process.id }, (p, now) =>
        takeOpenSeat(p, now, { group: 'citizens', actor: null, discipline: null, name, way: 'poster' }),
      );
    expect((await rooms.again(process.id)).of.seat).toHaveLength(before + 2);
    expect(await doorByKey(store.read, process.id, key)).toMatchObject({ id, kind: 'seat' });
    await store.write((tx) => closeDoor(tx, process.id, id, MOMENT));
    expect(await doorByKey(store.read, process.id, key)).toBeNull();
    expect(await openDoors(store.read, process.id)).toEqual([]);
  });

  test('a pulse is given once by a seat, and nothing leads from the answer to it', async () => {
    const room = rooms.fresh();
    const seats = table.fourGroups(room);
    const meeting = table.held(room, 'problemMeeting', 'problem', { attendance: { citizens: 2, public: 2 } });
    const { process } = await rooms.save(room);
    const answer = (seat: string) =>
      answerOnce(store, roomForm(process.id, seat), `pulse:${meeting}`, (p, act) =>
        givePulse(p, act, { meeting, mine: 4, heard: null, worth: null, firstWasOurs: null }),
      );
    expect((await answer(seats.citizens)).ok).toBe(true);
    expect(await answer(seats.citizens)).toMatchObject({ error: { code: 'alreadyGiven' } });
    expect((await answer(seats.public)).ok).toBe(true);
    const rows = await store.read.select().from(processArtefacts).where(eq(processArtefacts.kind, 'pulse'));
    const mine = rows.filter(({ processId }) => processId === process.id);
    expect(mine).toHaveLength(2);
    expect(JSON.stringify(mine)).not.toMatch(new RegExp(`${seats.citizens}|${seats.public}`));
    // Neither the id nor the time of an answer tells when it was given.
    for (const { id, createdAt } of mine)
      expect([id[14], createdAt.toISOString().slice(11)]).toEqual(['4', '12:00:00.000Z']);
    const given = await store.read.select().from(processGiven).where(eq(processGiven.processId, process.id));
    expect(given).toHaveLength(2);
    const events = await store.read
      .select()
      .from(processEvents)
      .where(eq(processEvents.processId, process.id));
    expect(events.filter(({ event }) => event === 'givePulse').map(({ seatId }) => seatId)).toEqual([
      null,
      null,
    ]);
  });

  test('an account has one seat in a process, finds its processes, and leaves none of its data behind', async () => {
    const { process, seats, founder } = await rooms.ready();
    const [account, other] = [await anAccount(store), await anAccount(store)];
    const tie = (seat: string, who: PersonId) =>
      store.write((tx) => joinAccount(tx, { process: process.id, seat, account: who }));
    expect(await tie(seats.citizens, account)).toBe(true);
    expect(await tie(seats.citizens, account)).toBe(true);
    expect(await tie(seats.private, account)).toBe(false);
    expect(await tie(seats.citizens, other)).toBe(false);
    await store.write((tx) =>
      saveContact(tx, process.id, { seat: seats.citizens, email: null, phone: '12345678', weekly: true }),
    );
    expect(await contactsOf(store.read, process.id)).toMatchObject([{ phone: '12345678', weekly: false }]);
    expect(await seatOfAccount(store.read, process.id, account)).toMatchObject({ id: seats.citizens });
    expect(await processesOfAccount(store.read, account)).toMatchObject([
      { id: process.id, seat: seats.citizens, roles: ['participant'] },
    ]);
    expect((await myData(store.read, account, MOMENT)).seats).toMatchObject([
      { process: process.slug, phone: '12345678' },
    ]);
    const before = await rooms.again(process.id);
    await store.write((tx) => deleteAccount(tx, { account, actor: account, at: MOMENT }));
    const after = await rooms.again(process.id);
    expect(after.of.seat.map(({ id, group, state }) => [id, group, state])).toEqual(
      before.of.seat.map(({ id, group, state }) => [id, group, state]),
    );
    expect(processFacts(after, MOMENT)).toEqual(processFacts(before, MOMENT));
    expect(await contactsOf(store.read, process.id)).toEqual([]);
    expect(await seatOfAccount(store.read, process.id, account)).toBeNull();
    expect(await store.write((tx) => eraseSeat(tx, { process: process.id, seat: founder }))).toBe(true);
    expect((await rooms.again(process.id)).of.seat.find(({ id }) => id === founder)?.name).toBe('');
    expect(await store.write((tx) => eraseSeat(tx, { process: process.id, seat: uuid() }))).toBe(false);
  });
});
