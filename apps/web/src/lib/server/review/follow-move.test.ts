import type { Editor, ExperienceId } from '@samskab/domain';
import { claimTasks, newKey, saveTeller, type Store, type Task } from '@samskab/store';
import { act, aDraft, anAccount, MOMENT, testStores, type Act } from '@samskab/store/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { followMove } from './follow-move.ts';

const LATER = new Date('2030-01-01T00:00:00Z');

describe.each(testStores())('what a teller is told on %s', (_name, open) => {
  let store: Store;
  let edda: Editor;
  beforeEach(async () => {
    store = await open();
    edda = { id: await anAccount(store), group: 'public' };
  });
  afterEach(() => store.close());

  async function walk(id: ExperienceId, steps: readonly Act[]): Promise<void> {
    for (const step of steps) await act(store, id, step, { editor: edda, at: MOMENT });
  }
  const claim = (kind: string): Promise<readonly Task[]> => claimTasks(store, [kind], LATER, 100);

  /** Follows every move twice, as happens when a process dies after the work; answers the mails. */
  async function mails(): Promise<readonly Task['payload'][]> {
    const tasks = await claim('experienceMoved');
    for (const task of [...tasks, ...tasks]) await followMove(store, task);
    return (await claim('mail')).map(({ payload }) => payload);
  }

  test('is mailed once for each decision, in the order they were made', async () => {
    const teller = await anAccount(store);
    const id = await aDraft(store, { account: teller });
    await walk(id, ['submit', 'takeUp', 'askChanges', 'submit', 'takeUp', 'approve', 'withdraw', 'revise']);
    await walk(id, ['submit', 'takeUp', 'decline']);
    const sent = await mails();
    expect(sent.map(({ letter }) => letter)).toEqual(['changesAsked', 'published', 'withdrawn', 'declined']);
    for (const mail of sent) expect(mail).toMatchObject({ to: `${teller}@example.dk`, language: 'da' });
    expect(sent[0]).toMatchObject({ parameters: { reasons: ['lessonMissing'], hasAccount: true } });
    expect(sent[2]).toMatchObject({ parameters: { message: 'Et navn stod i teksten' } });
  });

  test('is nobody’s who told by a return link alone, and an address’s that was left', async () => {
    const silent = await aDraft(store, { returnKey: newKey() });
    await walk(silent, ['submit', 'takeUp', 'askChanges']);
    expect(await mails()).toEqual([]);

    const reached = await aDraft(store, { returnKey: newKey(), content: { language: 'uk' } });
    await store.write((tx) => saveTeller(tx, reached, { email: 'nogen@example.dk' }));
    await walk(reached, ['submit', 'takeUp', 'askChanges']);
    expect(await mails()).toMatchObject([
      { to: 'nogen@example.dk', language: 'en', parameters: { hasAccount: false } },
    ]);
  });

  test('is not mailed to whoever asked to be forgotten', async () => {
    const id = await aDraft(store, { account: await anAccount(store), returnKey: newKey() });
    await store.write((tx) => saveTeller(tx, id, { forgetWhenPublished: true }));
    await walk(id, ['submit', 'takeUp', 'approve']);
    expect(await mails()).toEqual([]);
  });

  test('a task of a story that is gone is done with', async () => {
    const task = { id: '', kind: 'experienceMoved', payload: {}, dueAt: MOMENT, attempts: 1 };
    await followMove(store, task);
    await followMove(store, { ...task, payload: { moveId: '0192f1a0-0000-7000-8000-000000000001' } });
    expect(await claim('mail')).toEqual([]);
  });
});
