import { completeContent } from '@samskab/domain/testing';
import { emptyContent, SHORT_QUESTIONS, unitsOf, type PersonId } from '@samskab/domain';
import { experienceById, newKey, storiesOf, storyOfReturnKey, type Store } from '@samskab/store';
import { aDraft, anAccount, MOMENT, testStores } from '@samskab/store/testing';
import { v4 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formValues } from '#lib/tell/form-values.ts';
import { beginStory } from './begin-story.ts';
import { handIn } from './hand-in.ts';
import { saveAnswers } from './save-answers.ts';

const [question] = SHORT_QUESTIONS;
if (!question) throw new Error('There are no questions');

describe.each(testStores())('forms that are posted twice on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const begin = (account: PersonId | null, key = newKey()) =>
    beginStory(store, { account, key, language: 'da', at: MOMENT });
  const person = (id: PersonId) => ({ kind: 'person', id, role: 'member' }) as const;

  test('the same beginning is one story, another is another', async () => {
    const key = newKey();
    expect(await Promise.all([begin(null, key), begin(null, key)])).toEqual([
      { k: 'k', key },
      { k: 'k', key },
    ]);
    const first = await storyOfReturnKey(store.read, key);
    const { key: other } = await begin(null);
    expect(first).not.toBeNull();
    expect(await storyOfReturnKey(store.read, other)).not.toBe(first);
  });

  test('with an account, two presses at once begin one story', async () => {
    const account = await anAccount(store);
    const key = newKey();
    const [one, two] = await Promise.all([begin(account, key), begin(account, key)]);
    expect(one).toEqual(two);
    expect((await storiesOf(store.read, account)).map(({ id }) => id)).toEqual([one.key]);
    // The secret that came with the form opens nothing: the story is the account's.
    expect(await storyOfReturnKey(store.read, key)).toBeNull();
  });

  test('handed in twice, it is handed in once, and the new link is the first one', async () => {
    const account = await anAccount(store);
    const story = await aDraft(store, { account });
    const key = newKey();
    const post = (secret: string) =>
      handIn(store, { story, visitor: person(account), account, forget: true, key: secret, at: MOMENT });
    expect(await post(key)).toEqual({ ok: true, value: { newKey: key } });
    expect(await post(key)).toEqual({ ok: true, value: { newKey: key } });
    expect(await storyOfReturnKey(store.read, key)).toBe(story);
    expect((await post(newKey())).ok).toBe(false);
    expect((await experienceById(store.read, story))?.state).toBe('submitted');
  });

  test('a secret that opens another story is not given to this one', async () => {
    const account = await anAccount(store);
    const story = await aDraft(store, { account });
    const { key } = await begin(null);
    const taken = { story, visitor: person(account), account, forget: true, key, at: MOMENT };
    expect(await handIn(store, taken)).toMatchObject({ ok: false });
    expect((await experienceById(store.read, story))?.state).toBe('draft');
  });

  test('what says nothing new goes on when the story is closed; what does is shown again', async () => {
    const account = await anAccount(store);
    const story = await aDraft(store, { account });
    const visitor = person(account);
    const submitted = { story, visitor, account, forget: false, key: newKey(), at: MOMENT };
    await handIn(store, submitted);
    const post = (content: Parameters<typeof formValues>[0], who = visitor) =>
      saveAnswers(store, {
        story,
        visitor: who,
        question,
        values: formValues(content, unitsOf(question)),
        form: uuid(),
        began: {},
        auto: false,
        at: MOMENT,
      });
    expect((await post(completeContent())).kind).toBe('saved');
    expect((await post({ ...emptyContent(), problemFirst: 'Noget andet.' })).kind).toBe('closed');
    const stranger = person(await anAccount(store));
    expect((await post(completeContent(), stranger)).kind).toBe('closed');
  });
});
