import { QUEUE_TABS, type Editor, type ExperienceId, type PersonId, type QueueTab } from '@samskab/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { testStores } from '../testing.ts';
import { act, type Act } from '../testing/act.ts';
import { aDraft, anAccount, MOMENT } from '../testing/told-story.ts';
import { newKey } from './keys.ts';
import { QUEUE_PAGE, queueCounts, queuePage } from './queue.ts';

const minutes = (n: number) => new Date(MOMENT.getTime() + n * 60_000);
const HARD = { valence: 'bad', authorGroup: 'voluntary', anonymity: 'A1' } as const;

/** How a story comes to each tab, and what is told in it. */
const WAYS: Readonly<Record<string, readonly [QueueTab, readonly Act[], object]>> = {
  new: ['waiting', ['submit'], {}],
  mine: ['mine', ['submit', 'takeUp'], {}],
  hard: ['second', ['submit', 'takeUp', 'approve'], HARD],
  heard: ['reply', ['submit', 'takeUp', 'openReply'], {}],
  sentBack: ['changes', ['submit', 'takeUp', 'askChanges'], {}],
  masked: ['approved', ['submit', 'takeUp', 'approve'], { anonymity: 'A3' }],
  out: ['decided', ['submit', 'takeUp', 'approve'], { anonymity: 'A0' }],
  no: ['decided', ['submit', 'takeUp', 'decline'], {}],
};

describe.each(testStores())('the queue on %s', (_name, open) => {
  let store: Store;
  let edda: Editor;
  let ole: Editor;
  const told = new Map<string, ExperienceId>();
  beforeAll(async () => {
    store = await open();
    edda = { id: await anAccount(store, 'edda'), group: 'public' };
    ole = { id: await anAccount(store, 'ole'), group: 'citizens' };
    await aDraft(store, { returnKey: newKey() });
    for (const [n, [name, [, steps, content]]] of Object.entries(WAYS).entries())
      told.set(name, await walked(steps, content, minutes(n), edda));
  });
  afterAll(() => store.close());

  async function walked(
    steps: readonly Act[],
    content: object,
    at: Date,
    editor: Editor,
  ): Promise<ExperienceId> {
    const id = await aDraft(store, { account: await anAccount(store), content });
    for (const step of steps) {
      const moved = await act(store, id, step, { editor, at });
      if (!moved.ok) throw new Error(`${step}: ${moved.error.code}`);
    }
    return id;
  }
  const page = (tab: QueueTab, editor: PersonId, at = 1) => queuePage(store.read, { tab, editor, page: at });

  test('every story but a draft stands on exactly one tab', async () => {
    for (const [name, [tab]] of Object.entries(WAYS)) {
      const on: QueueTab[] = [];
      for (const one of QUEUE_TABS)
        if ((await page(one, edda.id)).rows.some(({ id }) => id === told.get(name))) on.push(one);
      expect([name, on]).toEqual([name, [tab]]);
    }
  });

  test('the counts are the totals of the tabs, for every editor', async () => {
    for (const editor of [edda.id, ole.id]) {
      const totals: Record<string, number> = {};
      for (const tab of QUEUE_TABS.filter((one) => one !== 'decided'))
        totals[tab] = (await page(tab, editor)).total;
      expect(await queueCounts(store.read, editor)).toEqual(totals);
    }
  });

  test('what one holds is marked for the others, and stays in its place', async () => {
    const { rows } = await page('waiting', ole.id);
    expect(rows.map(({ id, reviewer }) => [id, reviewer?.id ?? null])).toEqual([
      [told.get('new'), null],
      [told.get('mine'), 'edda'],
    ]);
  });

  test('says who has approved already, and whose own it is', async () => {
    expect((await page('second', edda.id)).rows[0]).toMatchObject({ approvedByMe: true, own: false });
    expect((await page('second', ole.id)).rows[0]).toMatchObject({ approvedByMe: false });
    const own = await aDraft(store, { account: ole.id, returnKey: newKey() });
    await act(store, own, 'submit', { editor: edda, at: minutes(-5) });
    expect((await page('waiting', ole.id)).rows[0]).toMatchObject({ id: own, own: true, teller: 'account' });
    expect((await page('waiting', edda.id)).rows[0]).toMatchObject({ id: own, own: false });
  });

  test('pages hold every story once, the one that waits longest first', async () => {
    const ids = await Promise.all(
      Array.from({ length: QUEUE_PAGE + 5 }, (_, n) => walked(['submit'], {}, minutes(100 + n), edda)),
    );
    const { total } = await page('waiting', ole.id);
    const rows = [...(await page('waiting', ole.id)).rows, ...(await page('waiting', ole.id, 2)).rows];
    expect(rows).toHaveLength(total);
    expect(rows.map(({ id }) => id).slice(-ids.length)).toEqual(ids);
    const times = rows.map(({ since }) => since.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect((await page('waiting', ole.id, 9)).rows).toEqual([]);
  });
});
