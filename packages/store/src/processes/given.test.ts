import { checkOneself } from '@samskab/domain/processes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { testStores } from '../testing.ts';
import { isGiven, passOver } from './given.ts';
import { answerOnce } from './move-process.ts';
import { roomForm, savedRooms } from './testing.ts';

const WHAT = 'selfCheck:clarify';

describe.each(testStores())('what is answered once on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test('who passes over what is asked before seeing can no longer answer; others can', async () => {
    const { process, seats } = await savedRooms(store).ready();
    const given = (seat: string) => isGiven(store.read, { process: process.id, seat, what: WHAT });
    const answer = (seat: string) =>
      answerOnce(store, roomForm(process.id, seat), WHAT, (p, act) =>
        checkOneself(p, act, { answers: { P1: 3 }, wasCocreation: null }),
      );
    const pass = () =>
      store.write((tx) => passOver(tx, { process: process.id, seat: seats.citizens, what: WHAT }));
    await pass();
    await pass();
    expect([await given(seats.citizens), await given(seats.public)]).toEqual([true, false]);
    expect(await answer(seats.citizens)).toMatchObject({ error: { code: 'alreadyGiven' } });
    expect((await answer(seats.public)).ok).toBe(true);
    expect(await given(seats.public)).toBe(true);
    const { of } = await savedRooms(store).again(process.id);
    expect(of.selfCheck).toMatchObject([{ group: 'public', answers: { P1: 3 } }]);
  });
});
