import type { Editor, ExperienceId } from '@samskab/domain';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { testStores } from '../testing.ts';
import { act, type Act } from '../testing/act.ts';
import { aDraft, anAccount, MOMENT } from '../testing/told-story.ts';
import { closeReplyPeriods, putBackForgottenStories, releaseDue } from './due-moves.ts';
import { newKey } from './keys.ts';
import { experienceById } from './load-experience.ts';
import { answerReply, askForReply } from './replies.ts';

const DAY = 86_400_000;
const days = (n: number, ms = 0) => new Date(MOMENT.getTime() + n * DAY + ms);
const RELEASE = new Date('2026-03-15T05:00:00Z');

describe.each(testStores())('what the clock does on %s', (_name, open) => {
  let store: Store;
  let edda: Editor;
  beforeAll(async () => {
    store = await open();
    edda = { id: await anAccount(store), group: 'public' };
  });
  afterAll(() => store.close());

  async function walked(steps: readonly Act[], content = {}): Promise<ExperienceId> {
    const id = await aDraft(store, { account: await anAccount(store), content });
    for (const step of steps) {
      const moved = await act(store, id, step, { editor: edda, at: MOMENT });
      if (!moved.ok) throw new Error(`${step}: ${moved.error.code}`);
    }
    return id;
  }
  const stateOf = async (id: ExperienceId) => (await experienceById(store.read, id))?.state;

  test('a masked story comes out with its batch, once, however many processes look', async () => {
    const ids = await Promise.all(
      Array.from({ length: 4 }, () => walked(['submit', 'takeUp', 'approve'], { anonymity: 'A2' })),
    );
    expect(await releaseDue(store, new Date(RELEASE.getTime() - 1))).toBe(0);
    const counts = await Promise.all([1, 2, 3].map(() => releaseDue(store, RELEASE)));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(ids.length);
    for (const id of ids)
      expect(await experienceById(store.read, id)).toMatchObject({ state: 'published', publishedVersion: 1 });
  });

  test('a story that an editor forgets goes back after three days', async () => {
    const id = await walked(['submit', 'takeUp']);
    expect(await putBackForgottenStories(store, days(3, -1))).toBe(0);
    expect(await putBackForgottenStories(store, days(3))).toBe(1);
    expect(await experienceById(store.read, id)).toMatchObject({ state: 'submitted', reviewer: null });
  });

  test('a reply period ends after 14 days, and the editor then has three days, not none', async () => {
    const id = await walked(['submit', 'takeUp', 'openReply']);
    expect(await closeReplyPeriods(store, days(14, -1))).toBe(0);
    expect(await closeReplyPeriods(store, days(14))).toBe(1);
    await putBackForgottenStories(store, days(15));
    expect(await experienceById(store.read, id)).toMatchObject({ state: 'inReview', reviewer: edda.id });
  });

  test('a reply period ends early when everybody who was asked has answered', async () => {
    const id = await walked(['submit', 'takeUp', 'openReply']);
    const keys = [newKey(), newKey()];
    for (const key of keys)
      await store.write((tx) =>
        askForReply(tx, {
          id: uuid(),
          experienceId: id,
          organisation: 'Kommunen',
          email: null,
          key,
          sentAt: MOMENT,
          dueAt: days(14),
        }),
      );
    await store.write((tx) => answerReply(tx, keys[0] ?? '', 'Vi så det anderledes.', days(1)));
    await closeReplyPeriods(store, days(2));
    expect(await stateOf(id)).toBe('replyPeriod');
    await store.write((tx) => answerReply(tx, keys[1] ?? '', 'Ingen kommentar.', days(2)));
    await closeReplyPeriods(store, days(2));
    expect(await stateOf(id)).toBe('inReview');
  });
});
