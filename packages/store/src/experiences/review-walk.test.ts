import type { Editor, ExperienceId, Moved } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { libraryEntries } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { act, type Act } from '../testing/act.ts';
import { aDraft, anAccount, MOMENT } from '../testing/told-story.ts';
import { experienceById, holdExperience } from './load-experience.ts';
import { publicVersions, readPublished } from './read-published.ts';
import { auditOf, reviewFile } from './review-file.ts';
import { saveDraft } from './save-draft.ts';

const later = (minutes: number) => new Date(MOMENT.getTime() + minutes * 60_000);

describe.each(testStores())('a story on its way on %s', (_name, open) => {
  let store: Store;
  let edda: Editor;
  let ole: Editor;
  beforeAll(async () => {
    store = await open();
    edda = { id: await anAccount(store), group: 'public' };
    ole = { id: await anAccount(store), group: 'citizens' };
  });
  afterAll(() => store.close());

  const story = async (content = {}) => aDraft(store, { account: await anAccount(store), content });
  const stateOf = async (id: ExperienceId) => (await experienceById(store.read, id))?.state;
  const codeOf = (moved: Moved) => (moved.ok ? 'ok' : moved.error.code);

  /** Takes steps one minute after another, none refused. */
  async function walk(id: ExperienceId, steps: readonly Act[], from = 0, editor = edda): Promise<void> {
    for (const [n, step] of steps.entries())
      expect([step, codeOf(await act(store, id, step, { editor, at: later(from + n) }))]).toEqual([
        step,
        'ok',
      ]);
  }

  async function rewrite(id: ExperienceId, title: string, at: Date): Promise<void> {
    await store.write(async (tx) => {
      const held = await holdExperience(tx, id);
      if (held) await saveDraft(tx, held, held.revision, { ...held.content, title }, at);
    });
  }

  async function seen(id: ExperienceId) {
    const { slug } = (await reviewFile(store.read, id)) ?? { slug: '' };
    const read = await readPublished(store.read, slug);
    const [shelved] = await store.read
      .select({ title: libraryEntries.title })
      .from(libraryEntries)
      .where(eq(libraryEntries.experienceId, id));
    return { read, shelved: shelved?.title ?? null };
  }

  test('goes all the way, is taken down and comes back as a second version, and every step is written down', async () => {
    const id = await story({ title: 'Gryden', anonymity: 'A1' });
    await walk(id, ['submit', 'takeUp', 'askChanges']);
    await rewrite(id, 'Den åbne gryde', later(5));
    await walk(id, ['submit', 'takeUp', 'approve'], 10);
    expect(await seen(id)).toMatchObject({
      read: { kind: 'published', version: 1, view: { title: 'Den åbne gryde' } },
      shelved: 'Den åbne gryde',
    });

    await walk(id, ['withdraw'], 20);
    const tombstone = { kind: 'withdrawn', why: 'Et navn stod i teksten' };
    expect(await seen(id)).toMatchObject({ read: tombstone, shelved: null });
    await walk(id, ['revise'], 30);
    await rewrite(id, 'Gryden for alle', later(31));
    expect(await seen(id)).toMatchObject({ read: tombstone, shelved: null });
    await walk(id, ['submit', 'takeUp', 'approve'], 40);
    expect(await seen(id)).toMatchObject({
      read: { kind: 'published', version: 2, view: { title: 'Gryden for alle' } },
      shelved: 'Gryden for alle',
    });
    expect((await publicVersions(store.read, id)).map(({ number }) => number)).toEqual([1, 2]);

    const audit = await auditOf(store.read, id);
    expect(audit.map(({ move, from, to, by, actor }) => [move, from, to, by, actor !== null])).toEqual([
      ['submit', 'draft', 'submitted', 'teller', false],
      ['takeUp', 'submitted', 'inReview', 'editor', true],
      ['askChanges', 'inReview', 'changesAsked', 'editor', true],
      ['submit', 'changesAsked', 'submitted', 'teller', false],
      ['takeUp', 'submitted', 'inReview', 'editor', true],
      ['approve', 'inReview', 'approved', 'editor', true],
      ['publish', 'approved', 'published', 'clock', false],
      ['withdraw', 'published', 'withdrawn', 'editor', true],
      ['revise', 'withdrawn', 'draft', 'teller', false],
      ['submit', 'draft', 'submitted', 'teller', false],
      ['takeUp', 'submitted', 'inReview', 'editor', true],
      ['approve', 'inReview', 'approved', 'editor', true],
      ['publish', 'approved', 'published', 'clock', false],
    ]);
  });

  test('shows an editor what has changed since it was sent back, and since it was published', async () => {
    const id = await story({ title: 'Før' });
    await walk(id, ['submit', 'takeUp', 'approve']);
    await walk(id, ['revise'], 10);
    await rewrite(id, 'Midt', later(11));
    await walk(id, ['submit', 'takeUp', 'askChanges'], 12);
    await rewrite(id, 'Halvt skrevet', later(20));
    expect((await reviewFile(store.read, id))?.content.title).toBe('Midt');
    await rewrite(id, 'Efter', later(21));
    await walk(id, ['submit'], 22);
    const file = await reviewFile(store.read, id);
    expect(file?.content.title).toBe('Efter');
    expect(file?.decidedOn?.content.title).toBe('Midt');
    expect(file?.published).toMatchObject({ number: 1, content: { title: 'Før' } });
  });

  test('has one editor however many take it up at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await story();
      await walk(id, ['submit']);
      const editors = await Promise.all(
        Array.from({ length: 6 }, async (): Promise<Editor> => ({ id: await anAccount(store), group: null })),
      );
      const answers = await Promise.all(
        editors.map((editor) => act(store, id, 'takeUp', { editor, at: later(1) })),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      for (const answer of answers)
        if (!answer.ok) expect(answer.error).toEqual({ code: 'notPossibleNow', state: 'inReview' });
      const winner = editors[answers.findIndex(({ ok }) => ok)];
      expect((await experienceById(store.read, id))?.reviewer).toBe(winner?.id);
    }
  });

  test('is decided about once, whatever is pressed at the same moment', async () => {
    const decisions: readonly Act[] = ['approve', 'askChanges', 'decline', 'putBack', 'approve'];
    for (let round = 0; round < 5; round += 1) {
      const id = await story({ anonymity: 'A1' });
      await walk(id, ['submit', 'takeUp']);
      const answers = await Promise.all(
        decisions.map((step) => act(store, id, step, { editor: edda, at: later(2) })),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const after = await stateOf(id);
      for (const answer of answers)
        if (!answer.ok) expect(answer.error).toEqual({ code: 'notPossibleNow', state: after });
      const audit = await auditOf(store.read, id);
      expect(audit.filter(({ by }) => by === 'editor')).toHaveLength(2);
    }
  });

  test('that is hard needs two editors, and the same one twice at once is not two', async () => {
    const id = await story({ valence: 'bad', authorGroup: 'voluntary', anonymity: 'A1' });
    await walk(id, ['submit', 'takeUp']);
    const twice = await Promise.all(
      [1, 2].map(() => act(store, id, 'approve', { editor: edda, at: later(2) })),
    );
    expect(twice.map(codeOf).toSorted()).toEqual(['ok', 'secondEditorNeeded']);
    expect(await stateOf(id)).toBe('secondReview');
    const both = await Promise.all(
      [1, 2].map(() => act(store, id, 'approve', { editor: ole, at: later(3) })),
    );
    expect(both.map(codeOf).toSorted()).toEqual(['notPossibleNow', 'ok']);
    expect(await stateOf(id)).toBe('published');
  });
});
