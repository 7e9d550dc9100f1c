import { experienceById, type Store } from '@samskab/store';
import { act, aDraft, anAccount, MOMENT, testStores } from '@samskab/store/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newFormKey } from '../do-once.ts';
import type { Person } from '../person.ts';
import { takeNextStory } from './next-story.ts';

const held = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../store.ts', () => ({ store: () => held.store }));
vi.mock('../library.ts', () => ({ library: async () => ({ expectChange: () => {} }) }));

describe.each(testStores())('the next story on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (held.store = store = await open()));
  afterAll(() => store.close());

  const form = (formKey = newFormKey()) => {
    const posted = new FormData();
    posted.set('formKey', formKey);
    return posted;
  };

  test('is one, however often its button is pressed, and none when nothing is free', async () => {
    const id = await anAccount(store);
    const edda = { id, email: 'edda@example.dk', role: 'editor', name: '', group: 'public' } as Person;
    const take = (posted: FormData) => takeNextStory({ kind: 'person', id, role: 'editor' }, edda, posted);
    expect(await take(form())).toBeNull();
    const waiting = [await aDraft(store), await aDraft(store)];
    for (const [n, story] of waiting.entries())
      await act(store, story, 'submit', { editor: edda, at: new Date(MOMENT.getTime() + n) });

    const posted = form();
    expect(await Promise.all([take(posted), take(posted)])).toEqual([waiting[0], waiting[0]]);
    expect(await take(posted)).toBe(waiting[0]);
    const states = await Promise.all(waiting.map((story) => experienceById(store.read, story)));
    expect(states.map((story) => story?.state)).toEqual(['inReview', 'submitted']);

    expect(await take(form())).toBe(waiting[1]);
    expect(await take(form())).toBeNull();
  });
});
