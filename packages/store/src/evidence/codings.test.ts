import {
  beginCoding,
  closeConditions,
  codesOf,
  finishCoding,
  judge,
  SAMSKAB_CODEBOOK as BOOK,
  settleCode,
  type CodingWork,
  type ExperienceContent,
  type ExperienceId,
  type Judgement,
  type PersonId,
} from '@samskab/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deleteAccount } from '../accounts/delete-account.ts';
import { myData } from '../accounts/my-data.ts';
import type { Store } from '../engine/index.ts';
import { experiences, libraryState, sources } from '../schema/index.ts';
import { aDraft, anAccount, MOMENT, publishDraft, testStores } from '../testing.ts';
import { codingCounts, codingsPage, doublyJudged } from './codings-list.ts';
import { codesOnShelf, codingsOfStory, publishedContent, saveSettlement } from './codings-of-story.ts';
import { codingOf, hasHadInHand, saveCoding } from './codings.ts';
import { importCodes } from './import-codes.ts';
import { evidenceCases } from './read-evidence.ts';

const part = (codes: readonly { readonly code: string }[], said: Judgement) =>
  Object.fromEntries(codes.map(({ code }) => [code, said]));

/** The same judgement of every code, step by step as the rules ask for it. */
function coded(degree: number | null): readonly CodingWork[] {
  const said = { degree, reason: 'the text says so' };
  const steps: readonly ((work: CodingWork) => ReturnType<typeof finishCoding>)[] = [
    (work) => judge(work, BOOK, { said: part(BOOK.conditions, said), seen: {} }),
    (work) => closeConditions(work, BOOK, { knowsOutcome: false, at: MOMENT }),
    (work) => judge(work, BOOK, { said: part(BOOK.outcomes, said), seen: work.judgements }),
    (work) => finishCoding(work, BOOK, MOMENT),
  ];
  const works = [beginCoding({ knowsOutcome: false, at: MOMENT })];
  for (const step of steps) {
    const done = step(works.at(-1) as CodingWork);
    if (!done.ok) throw new Error(done.error.code);
    works.push(done.value);
  }
  return works;
}

describe.each(testStores())('codings on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const published = async (content: Partial<ExperienceContent> = {}) => {
    const id = await aDraft(store, { content });
    await publishDraft(store, id);
    return id;
  };
  const key = (experience: ExperienceId, coder: PersonId) => ({ experience, codebook: BOOK.key, coder });
  const codeIt = async (id: ExperienceId, coder: PersonId, degree: number | null) => {
    for (const work of coded(degree)) await store.write((tx) => saveCoding(tx, key(id, coder), work));
  };
  const rowOf = async (id: ExperienceId, coder: PersonId) => {
    const all = { codebook: BOOK.key, coder, only: null, page: 1 };
    return (await codingsPage(store.read, all)).rows.find((row) => row.id === id);
  };

  test('are kept step by step, and count only when they are finished', async () => {
    const [id, edda] = [await published(), await anAccount(store)];
    expect(await codingOf(store.read, key(id, edda))).toBeNull();
    for (const work of coded(0.67)) {
      await store.write((tx) => saveCoding(tx, key(id, edda), work));
      expect(await codingOf(store.read, key(id, edda))).toEqual(work);
      const { codings } = await codingsOfStory(store.read, id, BOOK.key);
      expect(codings).toHaveLength(work.finishedAt ? 1 : 0);
    }
    const held = (await evidenceCases(store.read, BOOK.key)).find((one) => one.id === id);
    expect(Object.keys(held?.degrees ?? {})).toHaveLength(codesOf(BOOK).length);
  });

  test('a story goes from uncoded to done as coders come and differences are settled', async () => {
    const [id, edda, ole] = [await published(), await anAccount(store), await anAccount(store)];
    expect(await rowOf(id, edda)).toMatchObject({ state: 'uncoded', coders: 0, mine: 'none', own: false });
    await store.write((tx) => saveCoding(tx, key(id, edda), coded(1)[1] as CodingWork));
    expect(await rowOf(id, edda)).toMatchObject({ state: 'uncoded', mine: 'begun' });
    await codeIt(id, edda, 1);
    expect(await rowOf(id, ole)).toMatchObject({ state: 'single', coders: 1, mine: 'none' });
    await codeIt(id, ole, 0);
    expect(await rowOf(id, ole)).toMatchObject({
      state: 'unsettled',
      coders: 2,
      unsettled: 15,
      mine: 'finished',
    });

    const { codings } = await codingsOfStory(store.read, id, BOOK.key);
    for (const code of codesOf(BOOK)) {
      const said = { degree: code === 'C01' ? null : 0.33, reason: 'read again together' };
      const settled = settleCode({ codings, before: null }, { code, said, seen: null, at: MOMENT });
      if (!settled.ok) throw new Error(settled.error.code);
      await store.write((tx) =>
        saveSettlement(tx, { experience: id, codebook: BOOK.key, code, by: edda }, settled.value),
      );
    }
    expect(await rowOf(id, ole)).toMatchObject({ state: 'done', unsettled: 0 });
    const held = (await evidenceCases(store.read, BOOK.key)).find((one) => one.id === id);
    expect(held?.degrees).not.toHaveProperty('C01');
    expect(held?.degrees).toMatchObject({ C02: 0.33, O3: 0.33 });
    expect(await doublyJudged(store.read, BOOK.key)).toContainEqual(expect.objectContaining({ C01: [1, 0] }));
  });

  test('codes of a source that say the same again do not wake the library, and others do', async () => {
    const id = await published();
    await store.write(async (tx) => {
      await tx
        .insert(sources)
        .values({ key: 'again', title: 'S', url: null, licence: 'x', attribution: 'y' });
      await tx.update(experiences).set({ source: 'again', sourceKey: '1' }).where(eq(experiences.id, id));
    });
    const take = async (degree: number) => {
      const records = [{ key: '1', judgements: { C01: { degree, reason: '' } } }];
      const codebook = { ...BOOK, key: 'again', codedHere: false };
      await store.write((tx) => importCodes(tx, { source: 'again', codebook, records, at: MOMENT }));
      const [row] = await store.read.select({ revision: libraryState.revision }).from(libraryState);
      return row?.revision ?? 0;
    };
    const [first, second, third] = [await take(0.5), await take(0.5), await take(0.6)];
    expect([second - first, third - second]).toEqual([0, 1]);
  });

  test('a page of a story finds its codes by every codebook, and nothing where there are none', async () => {
    const [id, bare, edda] = [
      await published({ conditions: { C01: 1 }, conditionNotes: { C01: 'All said so' } }),
      await published(),
      await anAccount(store),
    ];
    await codeIt(id, edda, 0);
    const coded = await codesOnShelf(store.read, id);
    expect(coded).toMatchObject([
      {
        codebook: { key: BOOK.key },
        codings: [
          { by: 'teller', judgements: { C01: { degree: 1, reason: 'All said so' } } },
          { by: 'coder', blind: true },
        ],
        settlements: {},
      },
    ]);
    expect(await codesOnShelf(store.read, bare)).toEqual([]);
  });

  test('the list shows one state at a time, and counts each', async () => {
    const edda = await anAccount(store);
    const states = ['uncoded', 'single', 'unsettled', 'done'] as const;
    const counts = await codingCounts(store.read, BOOK.key);
    for (const only of states) {
      const { rows, total } = await codingsPage(store.read, {
        codebook: BOOK.key,
        coder: edda,
        only,
        page: 1,
      });
      expect(total).toBe(counts[only]);
      expect(rows.every(({ state }) => state === only)).toBe(true);
    }
    const every = await codingsPage(store.read, { codebook: BOOK.key, coder: edda, only: null, page: 1 });
    const order = every.rows.map(({ state }) => states.indexOf(state));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(await codingsPage(store.read, { codebook: BOOK.key, coder: edda, only: 'mine', page: 1 })).toEqual(
      {
        rows: [],
        total: 0,
      },
    );
  });

  test('whoever has told or settled is known, and a story that is not on the shelf has no text to code', async () => {
    const teller = await anAccount(store);
    const [own, edda] = [await aDraft(store, { account: teller }), await anAccount(store)];
    expect(await publishedContent(store.read, own)).toBeNull();
    await publishDraft(store, own);
    expect((await publishedContent(store.read, own))?.title).toBe('Den åbne gryde');
    expect(await rowOf(own, teller)).toMatchObject({ own: true });
    expect(await hasHadInHand(store.read, own, edda)).toBe(false);
    const settled = { degree: 1, reason: 'so', at: MOMENT };
    await store.write((tx) =>
      saveSettlement(tx, { experience: own, codebook: BOOK.key, code: 'C01', by: edda }, settled),
    );
    expect(await hasHadInHand(store.read, own, edda)).toBe(true);
  });

  test('stay under an id that leads nowhere when the coder deletes the account; what was only begun goes', async () => {
    const [id, other, edda] = [await published(), await published(), await anAccount(store)];
    await codeIt(id, edda, 0);
    await store.write((tx) => saveCoding(tx, key(other, edda), coded(0)[1] as CodingWork));
    const mine = await myData(store.read, edda, MOMENT);
    expect(mine.codings).toMatchObject([{ experience: id }, { experience: other }]);
    await store.write((tx) => deleteAccount(tx, { account: edda, actor: edda, at: MOMENT }));
    expect((await codingsOfStory(store.read, id, BOOK.key)).codings).toHaveLength(1);
    expect(await codingOf(store.read, key(other, edda))).toBeNull();
  });
});
