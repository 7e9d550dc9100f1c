import { SAMSKAB_CODEBOOK, type Codebook, type ExperienceId } from '@samskab/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { putOnShelf } from '../library/shelf.ts';
import { codings, experiences, settlements, sources } from '../schema/index.ts';
import { aDraft, MOMENT, publishDraft, testStores } from '../testing.ts';
import { allCodebooks } from './codebooks.ts';
import { importCodes, type SourceCodes } from './import-codes.ts';
import { evidenceCases } from './read-evidence.ts';
import { eq } from 'drizzle-orm';

const BOOK: Codebook = { ...SAMSKAB_CODEBOOK, key: 'of-a-source', codedHere: false };

describe.each(testStores())('codes on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const published = async (conditions: Record<string, 0 | 0.33 | 0.67 | 1>) => {
    const id = await aDraft(store, { content: { conditions, outcomeMemberships: { O2: 1 } } });
    await publishDraft(store, id);
    return id;
  };
  const heldOf = async (id: ExperienceId, codebook = SAMSKAB_CODEBOOK.key) =>
    (await evidenceCases(store.read, codebook)).find((one) => one.id === id);
  const secondCoder = (experienceId: ExperienceId, degree: number, finishedAt: Date | null) =>
    store.write(async (tx) => {
      const judgements = {
        C01: { degree, reason: 'They said so' },
        C02: { degree: 0.33, reason: 'Old grudges' },
      };
      await tx.insert(codings).values({
        experienceId,
        codebook: 'samskab',
        coder: 'someone',
        judgements,
        blind: true,
        startedAt: MOMENT,
        finishedAt,
      });
      await putOnShelf(tx, experienceId);
    });

  test('what a teller says holds as soon as the story is published', async () => {
    const id = await published({ C01: 0.67 });
    expect(await heldOf(id)).toMatchObject({
      degrees: { C01: 0.67, O2: 1 },
      unsettled: [],
      coders: 1,
      judged: {},
    });
  });

  test('a story without codes is no case', async () => {
    const id = await aDraft(store, { content: { conditions: {}, outcomeMemberships: {} } });
    await publishDraft(store, id);
    expect(await heldOf(id)).toBeUndefined();
  });

  test('coders who differ leave a code open until it is settled, and what they said is kept', async () => {
    const id = await published({ C01: 1 });
    await secondCoder(id, 0, MOMENT);
    expect(await heldOf(id)).toMatchObject({
      degrees: { C02: 0.33, O2: 1 },
      unsettled: ['C01'],
      coders: 2,
      judged: { C01: [1, 0] },
    });
    await store.write(async (tx) => {
      await tx.insert(settlements).values({
        experienceId: id,
        codebook: 'samskab',
        code: 'C01',
        degree: 0.33,
        reason: 'Both read it again',
        settledBy: 'someone',
        at: MOMENT,
      });
      await putOnShelf(tx, id);
    });
    expect(await heldOf(id)).toMatchObject({
      degrees: { C01: 0.33 },
      unsettled: [],
      judged: { C01: [1, 0] },
    });
  });

  test('a coding that is not finished says nothing yet', async () => {
    const id = await published({ C01: 1 });
    await secondCoder(id, 0, null);
    expect(await heldOf(id)).toMatchObject({ degrees: { C01: 1 }, coders: 1 });
  });

  test('codes of a source come to the stories read in from it, once, and say which they did not find', async () => {
    const id = await published({});
    await store.write(async (tx) => {
      await tx.insert(sources).values({ key: 'src', title: 'S', url: null, licence: 'x', attribution: 'y' });
      await tx.update(experiences).set({ source: 'src', sourceKey: 'Case 1' }).where(eq(experiences.id, id));
    });
    const records: readonly SourceCodes[] = [
      { key: 'Case 1', judgements: { C01: { degree: 0.66, reason: '' } } },
      { key: 'Case 2', judgements: {} },
    ];
    const twice = [1, 2].map(() =>
      store.write((tx) => importCodes(tx, { source: 'src', codebook: BOOK, records, at: MOMENT })),
    );
    expect(await Promise.all(twice)).toEqual([
      { coded: 1, unknown: ['Case 2'] },
      { coded: 1, unknown: ['Case 2'] },
    ]);
    expect(await heldOf(id, BOOK.key)).toMatchObject({ degrees: { C01: 0.66 }, coders: 1 });
    expect((await allCodebooks(store.read)).map(({ key }) => key)).toEqual(['samskab', BOOK.key]);
  });
});
