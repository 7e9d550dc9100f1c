import {
  BASE_VOCABULARIES,
  experienceContent,
  readLibraryQuery,
  shelfCard,
  type Editor,
  type ExperienceId,
  type ReuseId,
} from '@samskab/domain';
import { asc, eq, isNotNull } from 'drizzle-orm';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { holdExperience } from '../experiences/load-experience.ts';
import { addReuse, declineReuse, reusesOf, showReuse } from '../experiences/reuses.ts';
import { saveDraft } from '../experiences/save-draft.ts';
import { experiences, experienceVersions, libraryEntries, libraryRemovals, reuses } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { act, ACTS, type Act } from '../testing/act.ts';
import { aDraft, anAccount, MOMENT } from '../testing/told-story.ts';
import { openLibrary } from './library.ts';

const STORIES = 3;
const AT_RELEASE = new Date('2026-04-01T05:00:00Z');
const OTHERS = ['rewrite', 'tellReuse', 'showReuse', 'declineReuse'] as const;
type Step = Act | 'approveToo' | (typeof OTHERS)[number];

/** Steps that lead further are taken more often, else few of the other stories come to the shelf. */
const step = fc.oneof(
  { arbitrary: fc.constantFrom<Step>('submit', 'takeUp', 'approve', 'approveToo', 'publish'), weight: 5 },
  { arbitrary: fc.constantFrom<Step>(...ACTS, ...OTHERS), weight: 4 },
);

/** How the first story of each walk begins. */
const TO_THE_SHELF: readonly Step[] = ['submit', 'takeUp', 'approve', 'approveToo', 'publish'];

describe.each(testStores())('the shelf on %s', (_name, open) => {
  let store: Store;
  let edda: Editor;
  let ole: Editor;
  beforeAll(async () => {
    store = await open();
    edda = { id: await anAccount(store), group: 'public' };
    ole = { id: await anAccount(store), group: 'citizens' };
  });
  afterAll(() => store.close());

  const TRIED = {
    who: 'et bibliotek',
    municipality: null,
    month: null,
    outcome: 'worked',
    what: 'Vi prøvede.',
  };

  async function take(id: ExperienceId, name: Step, n: number): Promise<void> {
    const at = name === 'publish' ? AT_RELEASE : new Date(MOMENT.getTime() + n);
    if (name === 'approveToo') return void (await act(store, id, 'approve', { editor: ole, at }));
    if (!(OTHERS as readonly string[]).includes(name))
      return void (await act(store, id, name, { editor: edda, at }));
    await store.write(async (tx) => {
      const held = await holdExperience(tx, id);
      if (!held) throw new Error('The story has gone');
      const [entry] = await reusesOf(tx, id);
      if (name === 'rewrite')
        await saveDraft(tx, held, held.revision, { ...held.content, title: `Titel ${n}` }, at);
      if (name === 'tellReuse')
        await addReuse(tx, {
          id: uuid() as ReuseId,
          experienceId: id,
          content: TRIED as never,
          account: null,
          at,
        });
      if (entry && name === 'showReuse') await showReuse(tx, entry.id, { editor: edda.id, at });
      if (entry && name === 'declineReuse')
        await declineReuse(tx, entry.id, { editor: edda.id, at, why: 'Reklame' });
    });
  }

  /** What should be on the shelf, read anew from the versions without any of the shelf's own code. */
  async function rebuilt() {
    const stories = await store.read
      .select()
      .from(experiences)
      .where(isNotNull(experiences.publishedVersion))
      .orderBy(asc(experiences.id));
    const cards = [];
    for (const story of stories) {
      if (story.withdrawnAt) continue;
      const versions = await store.read
        .select()
        .from(experienceVersions)
        .where(eq(experienceVersions.experienceId, story.id));
      const newest = versions.toSorted((a, b) => b.number - a.number)[0];
      if (!newest) throw new Error('A published story has a version');
      const tried = await store.read.select().from(reuses).where(eq(reuses.experienceId, story.id));
      cards.push({
        ...shelfCard(experienceContent.parse(newest.content), BASE_VOCABULARIES),
        experienceId: story.id,
        reuses: tried.filter(({ state }) => state === 'shown').length,
      });
    }
    return cards;
  }

  test('is what the versions say, whatever tellers, editors and the clock do', async () => {
    const library = await openLibrary(store);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(STORIES - 1), step), { minLength: 20, maxLength: 60 }),
        fc.constantFrom('good', 'bad'),
        async (walk, valence) => {
          const ids: ExperienceId[] = [];
          for (let n = 0; n < STORIES; n += 1)
            ids.push(await aDraft(store, { account: await anAccount(store), content: { valence } }));
          const steps = [...TO_THE_SHELF.map((name) => [0, name] as const), ...walk];
          for (const [n, [which, name]] of steps.entries()) await take(ids[which] as ExperienceId, name, n);

          const shelf = await store.read
            .select()
            .from(libraryEntries)
            .orderBy(asc(libraryEntries.experienceId));
          const expected = await rebuilt();
          expect(shelf).toMatchObject(expected);
          expect(shelf).toHaveLength(expected.length);
          const gone = await store.read.select({ id: libraryRemovals.experienceId }).from(libraryRemovals);
          expect(gone.filter(({ id }) => expected.some((card) => card.experienceId === id))).toEqual([]);

          library.expectChange();
          const { total } = await library.find(readLibraryQuery(new URLSearchParams()));
          expect(total).toBe(expected.length);
        },
      ),
      { numRuns: 12 },
    );
    expect((await rebuilt()).length).toBeGreaterThan(0);
    await library.close();
  }, 240_000);
});
