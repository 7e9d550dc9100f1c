import { SIGN_UP_DAYS, type EventId, type SignUp } from '@samskab/domain/events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { testStores } from '../testing.ts';
import { holdEvent } from './read-event.ts';
import { cancelEvent } from './save-event.ts';
import {
  endPlaces,
  forgetSignUps,
  leavePlace,
  linesOf,
  signUpByKey,
  signUpsTo,
  takePlace,
  takeReminders,
} from './sign-ups.ts';
import { keptEvent } from './testing.ts';

const NOON = new Date('2026-10-20T10:00:00Z');
const THURSDAY = '2026-10-22';
const hoursBefore = (hours: number) => new Date(Date.parse('2026-10-22T17:00:00Z') - hours * 3_600_000);

describe.each(testStores())('coming to an event on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const withRoomFor = (capacity: number | null) =>
    keptEvent(store, { at: NOON, content: { signUp: 'name', capacity } });
  const come = (
    id: EventId,
    told: Partial<SignUp> & { readonly occurrence?: string; readonly at?: Date } = {},
  ) =>
    store.write(async (tx) => {
      const event = await holdEvent(tx, { id });
      if (!event) throw new Error('No event');
      const { at = NOON, ...rest } = told;
      return takePlace(
        tx,
        event,
        { people: 1, name: 'Ida', email: null, occurrence: THURSDAY, language: 'da', ...rest },
        at,
      );
    });
  const stay = (id: EventId, key: string) =>
    store.write(async (tx) => {
      const event = await holdEvent(tx, { id });
      const opened = await signUpByKey(tx, key);
      return event && opened ? leavePlace(tx, event, opened.signUp) : [];
    });
  const key = (taken: Awaited<ReturnType<typeof come>>) => (taken.ok ? taken.value.key : '');

  test('ten who come at once for the last three places: three are in, seven wait, and the list moves up by itself', async () => {
    const { id } = await withRoomFor(3);
    const taken = await Promise.all(Array.from({ length: 10 }, (_, n) => come(id, { name: `Gæst ${n}` })));
    expect(taken.filter((one) => one.ok && one.value.state === 'in')).toHaveLength(3);
    const line = await signUpsTo(store.read, id, THURSDAY);
    expect(line.map(({ state }) => state)).toEqual([...Array(3).fill('in'), ...Array(7).fill('waiting')]);
    const first = taken.find((one) => one.ok && one.value.state === 'in');
    const up = await stay(id, first ? key(first) : '');
    expect(up.map(({ name }) => name)).toEqual([line[3]?.name]);
    expect((await signUpsTo(store.read, id, THURSDAY)).filter(({ state }) => state === 'in')).toHaveLength(3);
  });

  test('who takes it back leaves neither name nor address, and a second time nothing happens', async () => {
    const { id } = await withRoomFor(null);
    const taken = await come(id, { name: 'Sofie', email: 'sofie@example.dk' });
    expect((await signUpByKey(store.read, key(taken)))?.signUp).toMatchObject({ name: 'Sofie', state: 'in' });
    await stay(id, key(taken));
    await stay(id, key(taken));
    expect((await signUpByKey(store.read, key(taken)))?.signUp).toMatchObject({
      name: '',
      email: null,
      state: 'cancelled',
    });
    expect(await signUpsTo(store.read, id, THURSDAY)).toEqual([]);
    for (const wrong of ['', 'x'.repeat(27), `${key(taken)}x`])
      expect(await signUpByKey(store.read, wrong)).toBeNull();
  });

  test('a party that is too large waits, and is told how many wait before', async () => {
    const { id } = await withRoomFor(4);
    await come(id, { people: 3 });
    await come(id, { people: 2 });
    const last = await come(id, { people: 1 });
    expect(last).toMatchObject({ ok: true, value: { state: 'waiting' } });
    expect((await signUpByKey(store.read, key(last)))?.before).toBe(1);
    const event = await store.write((tx) => holdEvent(tx, { id }));
    expect(event && (await linesOf(store.read, event, [THURSDAY, '2026-10-29'])).get(THURSDAY)).toEqual({
      in: 3,
      waiting: 3,
      left: 1,
    });
  });

  test.each([
    ['2026-10-23', NOON, 'over'],
    ['2026-10-15', NOON, 'over'],
    [THURSDAY, hoursBefore(0), 'over'],
  ])('nobody comes to %s when it is not there or has begun', async (occurrence, at, code) => {
    const { id } = await withRoomFor(null);
    expect(await come(id, { occurrence, at })).toEqual({ ok: false, error: { code } });
  });

  test('called off, everybody is told once and forgotten', async () => {
    const { id } = await withRoomFor(1);
    await come(id, { email: 'a@example.dk' });
    await come(id, { email: 'b@example.dk' });
    const told = await store.write(async (tx) => {
      const event = await holdEvent(tx, { id });
      const changes = event ? await cancelEvent(tx, event, '', NOON) : [];
      return endPlaces(
        tx,
        id,
        changes.map(({ occurrence }) => occurrence),
      );
    });
    expect(told.map(({ email }) => email).toSorted()).toEqual(['a@example.dk', 'b@example.dk']);
    expect(await signUpsTo(store.read, id, THURSDAY)).toEqual([]);
    expect(await come(id)).toEqual({ ok: false, error: { code: 'cancelled' } });
  });

  test('who gave an address is reminded once on the day before, and nobody else is', async () => {
    const { id } = await withRoomFor(2);
    await come(id, { email: 'in@example.dk' });
    await come(id, { email: null });
    await come(id, { email: 'waits@example.dk' });
    const late = await withRoomFor(null);
    await come(late.id, { email: 'late@example.dk', at: hoursBefore(23) });
    const reminded = async (hours: number) =>
      (await store.write((tx) => takeReminders(tx, hoursBefore(hours), 100)))
        .filter(({ event }) => event.id === id || event.id === late.id)
        .map(({ signUp }) => signUp.email);
    expect(await reminded(25)).toEqual([]);
    const both = await Promise.all([reminded(24), reminded(24)]);
    expect(both.flat()).toEqual(['in@example.dk']);
    expect(await reminded(1)).toEqual([]);
  });

  test(`names and addresses are gone ${SIGN_UP_DAYS} days after it was over, and not before`, async () => {
    const { id } = await withRoomFor(null);
    await come(id, { name: 'Sofie', email: 'sofie@example.dk' });
    await come(id, { occurrence: '2026-10-29' });
    const rows = async () =>
      (await store.read.execute(`select 1 from event_sign_ups where event_id = '${id}'`)).rows.length;
    const end = Date.parse('2026-10-22T19:00:00Z') + SIGN_UP_DAYS * 86_400_000;
    await forgetSignUps(store, new Date(end - 1000));
    expect(await rows()).toBe(2);
    await forgetSignUps(store, new Date(end + 1000));
    expect(await rows()).toBe(1);
    await forgetSignUps(store, new Date(end + 8 * 86_400_000));
    expect(await rows()).toBe(0);
  });
});
