import { claimTasks, changeRole, editors, type Store } from '@samskab/store';
import { act, aDraft, anAccount, MOMENT, testStores } from '@samskab/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mail } from '../mail/queue-mail.ts';
import { queueWaits } from '../mail/queue-letter.ts';
import { remindEditors } from './remind-editors.ts';

const hoursLater = (hours: number) => new Date(MOMENT.getTime() + hours * 3_600_000);

describe.each(testStores())('editors are reminded on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const appoint = async (name: string, role: 'editor' | 'administrator') => {
    const subject = await anAccount(store, name);
    await store.write((tx) => changeRole(tx, { subject, role, actor: null, why: '', at: MOMENT }));
    return subject;
  };
  const handIn = async (at = MOMENT) => {
    const editor = { id: await anAccount(store), group: 'public' } as const;
    const id = await aDraft(store, { account: await anAccount(store) });
    await act(store, id, 'submit', { editor, at });
    return { id, editor };
  };
  /** To whom mails have gone since it was last asked. */
  const mailed = async () =>
    (await claimTasks(store, ['mail'], new Date('2030-01-01T00:00:00Z'), 100))
      .map(({ payload }) => payload as unknown as Mail)
      .filter(({ letter }) => letter === 'queueWaits')
      .map(({ to }) => to)
      .toSorted();

  test('not when all has been decided, and the administrators are when there are no editors', async () => {
    const { id, editor } = await handIn();
    await appoint('astrid', 'administrator');
    expect((await editors(store.read)).map(({ email }) => email)).toEqual(['astrid@example.dk']);
    await act(store, id, 'takeUp', { editor, at: MOMENT });
    await remindEditors(store, hoursLater(72));
    expect(await mailed()).toEqual(['astrid@example.dk']);
    await act(store, id, 'decline', { editor, at: MOMENT });
    await remindEditors(store, hoursLater(96));
    expect(await mailed()).toEqual([]);
  });

  test('when something has waited more than two days, by day, and once a day', async () => {
    await appoint('edda', 'editor');
    await appoint('ole', 'editor');
    await handIn(hoursLater(720));
    await remindEditors(store, hoursLater(720 + 47));
    expect(await mailed()).toEqual([]);

    // 48 hours and more after noon in Denmark; twice, as two processes do.
    await Promise.all([
      remindEditors(store, hoursLater(720 + 49)),
      remindEditors(store, hoursLater(720 + 49)),
    ]);
    await remindEditors(store, hoursLater(720 + 50));
    expect(await mailed()).toEqual(['edda@example.dk', 'ole@example.dk']);
    await remindEditors(store, hoursLater(720 + 66)); // six in the morning
    expect(await mailed()).toEqual([]);
    await remindEditors(store, hoursLater(720 + 72));
    expect(await mailed()).toEqual(['edda@example.dk', 'ole@example.dk']);
  });
});

test('the mail counts what waits, and leads to the desk', () => {
  const da = queueWaits.da({ stories: 1, voices: 0, reuses: 2 }).body;
  expect(da).toContain('- 1 erfaring\n- 2 svar på');
  expect(da).not.toContain('stemme');
  expect(da).toMatch(/\/redaktion\n/);
  expect(queueWaits.en({ stories: 3, voices: 1, reuses: 0 }).body).toMatch(
    /- 3 experiences\n- 1 voice\n\n[^]*\/en\/redaktion\n/,
  );
});
