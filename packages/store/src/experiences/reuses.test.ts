import type { ExperienceId, ReuseId } from '@samskab/domain';
import { EDDA } from '@samskab/domain/testing';
import { eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { libraryEntries } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { act } from '../testing/act.ts';
import { aDraft, anAccount, MOMENT, publishDraft } from '../testing/told-story.ts';
import {
  addReuse,
  countReusesWaiting,
  declineReuse,
  MOST_WAITING_REUSES,
  reusesOf,
  reusesWaiting,
  showReuse,
} from './reuses.ts';

const TRIED = {
  who: 'et bibliotek',
  municipality: '0851',
  month: null,
  outcome: 'partly',
  what: 'Vi prøvede.',
} as const;
const judged = { editor: EDDA, at: MOMENT };

describe.each(testStores())('"we tried this here" on %s', (_name, open) => {
  let store: Store;
  let story: ExperienceId;
  beforeAll(async () => {
    store = await open();
    story = await aDraft(store, { account: await anAccount(store) });
    await publishDraft(store, story);
  });
  afterAll(() => store.close());

  async function tell(experienceId: ExperienceId) {
    const id = uuid() as ReuseId;
    return store.write((tx) => addReuse(tx, { id, experienceId, content: TRIED, account: null, at: MOMENT }));
  }
  const counted = async () =>
    (
      await store.read
        .select({ n: libraryEntries.reuses })
        .from(libraryEntries)
        .where(eq(libraryEntries.experienceId, story))
    )[0]?.n;

  test('waits for an editor, is then counted on the card, and no more when it is declined after all', async () => {
    const told = await tell(story);
    if (!told.ok) throw new Error(told.error.code);
    const { value: id } = told;
    expect(await reusesWaiting(store.read, { limit: 100 })).toMatchObject([
      { reuse: { id, content: TRIED } },
    ]);
    expect(await countReusesWaiting(store.read)).toBe(1);
    expect(await counted()).toBe(0);
    expect(await store.write((tx) => showReuse(tx, id, judged))).toBe(true);
    expect([await counted(), await countReusesWaiting(store.read)]).toEqual([1, 0]);
    await store.write((tx) => declineReuse(tx, id, { ...judged, why: 'Reklame for et kursus' }));
    expect(await counted()).toBe(0);
    expect(await reusesOf(store.read, story)).toMatchObject([
      { state: 'declined', why: 'Reklame for et kursus' },
    ]);
  });

  test('is about a story that can be read', async () => {
    const draft = await aDraft(store);
    expect(await tell(draft)).toEqual({ ok: false, error: { code: 'notPublished' } });
    expect(await tell(uuid() as ExperienceId)).toEqual({ ok: false, error: { code: 'notPublished' } });
    const gone = await aDraft(store, { account: await anAccount(store) });
    await publishDraft(store, gone);
    await act(store, gone, 'withdraw', { editor: { id: EDDA, group: null }, at: MOMENT });
    expect(await tell(gone)).toEqual({ ok: false, error: { code: 'notPublished' } });
  });

  test('an unknown entry cannot be decided about', async () => {
    expect(await store.write((tx) => showReuse(tx, uuid() as ReuseId, judged))).toBe(false);
  });

  test('no more wait than editors can look at', async () => {
    const before = await countReusesWaiting(store.read);
    for (let n = before; n < MOST_WAITING_REUSES; n += 1) expect((await tell(story)).ok).toBe(true);
    expect(await tell(story)).toEqual({ ok: false, error: { code: 'tooMany' } });
  });
});
