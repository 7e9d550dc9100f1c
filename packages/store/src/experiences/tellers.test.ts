import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { ExperienceId } from '@samskab/domain';
import type { Store } from '../engine/types.ts';
import { experiences } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { aDraft, anAccount, MOMENT, publishDraft } from '../testing/told-story.ts';
import { createDraft } from './create-draft.ts';
import { deleteDraft } from './delete-draft.ts';
import { formMarks, saveFormMarks } from './form-marks.ts';
import { keyDigest, newKey } from './keys.ts';
import { experienceById } from './load-experience.ts';
import { movesOf } from './moves-of.ts';
import {
  claimStory,
  forgetTellerIfAsked,
  giveReturnKey,
  saveTeller,
  storyOfReturnKey,
  tellerOf,
} from './tellers.ts';
import { dropUntouchedStories, storiesOf, untouchedStoryOf } from './teller-stories.ts';

describe.each(testStores())('tellers on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  test('a return key opens its own story and no other key does', async () => {
    const key = newKey();
    const id = await aDraft(store, { returnKey: key });
    expect(await storyOfReturnKey(store.read, key)).toBe(id);
    expect(await storyOfReturnKey(store.read, newKey())).toBeNull();
    expect(await storyOfReturnKey(store.read, keyDigest(key))).toBeNull();
  });

  test('a story told by a return link is given to one account only, and the link goes on working', async () => {
    const key = newKey();
    const id = await aDraft(store, { returnKey: key });
    const [first, second] = [await anAccount(store), await anAccount(store)];
    expect(await store.write((tx) => claimStory(tx, id, first))).toBe(true);
    expect(await store.write((tx) => claimStory(tx, id, second))).toBe(false);
    expect(await tellerOf(store.read, id)).toMatchObject({ account: first, hasReturnLink: true });
    expect(await storyOfReturnKey(store.read, key)).toBe(id);
  });

  test('a new return link takes the place of the old one', async () => {
    const [old, fresh] = [newKey(), newKey()];
    const id = await aDraft(store, { returnKey: old });
    await store.write((tx) => giveReturnKey(tx, id, fresh));
    expect(await storyOfReturnKey(store.read, fresh)).toBe(id);
    expect(await storyOfReturnKey(store.read, old)).toBeNull();
  });

  test('publishing forgets the teller who asked for it, and only that one', async () => {
    const account = await anAccount(store);
    const [forgetful, other] = [
      await aDraft(store, { account, returnKey: newKey() }),
      await aDraft(store, { account }),
    ];
    await store.write((tx) =>
      saveTeller(tx, forgetful, { email: 'a@example.dk', forgetWhenPublished: true }),
    );
    await publishDraft(store, forgetful);
    await publishDraft(store, other);
    expect(await tellerOf(store.read, forgetful)).toEqual({
      account: null,
      email: null,
      hasReturnLink: true,
      forgetWhenPublished: true,
      forgottenAt: MOMENT,
    });
    expect(await tellerOf(store.read, other)).toMatchObject({ account, forgottenAt: null });
    expect(await store.write((tx) => forgetTellerIfAsked(tx, forgetful, MOMENT))).toBe(false);
    expect(await store.write((tx) => claimStory(tx, forgetful, account))).toBe(false);
  });

  test('the own page lists the stories of an account and nobody else’s', async () => {
    const [mine, theirs] = [await anAccount(store), await anAccount(store)];
    const id = await aDraft(store, { account: mine, content: { title: 'Min' } });
    await aDraft(store, { account: theirs });
    expect(await storiesOf(store.read, mine)).toMatchObject([
      { id, state: 'draft', content: { title: 'Min' } },
    ]);
    expect(await storiesOf(store.read, await anAccount(store))).toEqual([]);
  });

  test('every move is told with when and why, and never by which editor', async () => {
    const id = await aDraft(store, { account: await anAccount(store) });
    await publishDraft(store, id);
    const lines = await movesOf(store.read, id);
    expect(lines.map(({ move, to }) => [move, to])).toEqual([
      ['submit', 'submitted'],
      ['takeUp', 'inReview'],
      ['approve', 'approved'],
      ['publish', 'published'],
    ]);
    expect(Object.keys(lines[0] ?? {})).not.toContain('actor');
  });

  test('a story that was begun and never written in is begun again, and in the end dropped', async () => {
    const account = await anAccount(store);
    const begun = await aDraft(store, { account });
    const written = await aDraft(store, { account });
    await store.write((tx) => tx.update(experiences).set({ revision: 1 }).where(eq(experiences.id, written)));
    expect(await untouchedStoryOf(store.read, account)).toBe(begun);

    const imported = uuid() as ExperienceId;
    const { content } = (await experienceById(store.read, begun)) ?? { content: null };
    if (!content) throw new Error('There is a story');
    await store.write((tx) =>
      createDraft(tx, { id: imported, content, origin: 'imported', teller: null, at: MOMENT }),
    );

    expect(await store.write((tx) => dropUntouchedStories(tx, MOMENT))).toBe(0);
    await store.write((tx) => dropUntouchedStories(tx, new Date(MOMENT.getTime() + 1)));
    expect(await experienceById(store.read, begun)).toBeNull();
    expect(await experienceById(store.read, written)).not.toBeNull();
    expect(await experienceById(store.read, imported)).not.toBeNull();
  });

  test('deleting a draft deletes what belongs to it', async () => {
    const key = newKey();
    const id = await aDraft(store, { returnKey: key });
    await store.write((tx) => deleteDraft(tx, id));
    expect(await experienceById(store.read, id)).toBeNull();
    expect(await storyOfReturnKey(store.read, key)).toBeNull();
  });

  test('a form remembers what it saved last', async () => {
    const form = uuid();
    expect(await formMarks(store.read, form)).toBeNull();
    await store.write((tx) => saveFormMarks(tx, form, { title: 'a' }, MOMENT));
    await store.write((tx) => saveFormMarks(tx, form, { title: 'b' }, MOMENT));
    expect(await formMarks(store.read, form)).toEqual({ title: 'b' });
  });
});
