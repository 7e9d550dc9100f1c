import { eq } from 'drizzle-orm';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { experiences, experienceVersions, importRuns, libraryEntries, sources } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { MOMENT } from '../testing/told-story.ts';
import type { ImportItem } from './import-item.ts';
import { runImport } from './run-import.ts';
import { aRefusedItem, anItem, itemsOf, JOB, SOURCE } from './testing.ts';

const clock = () => MOMENT;
const range = (many: number) => Array.from({ length: many }, (_, at) => at + 2);

describe.each(testStores())('imports on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const take = (source: string, items: readonly ImportItem[], file = 'f1', breaksAfter?: number) =>
    runImport(
      store,
      { ...JOB, source: { ...SOURCE, key: source }, fileDigest: file },
      itemsOf(items, breaksAfter),
      { clock },
    );
  const titlesIn = async (source: string) => {
    const rows = await store.read
      .select({
        key: experiences.sourceKey,
        title: libraryEntries.title,
        version: experiences.publishedVersion,
      })
      .from(experiences)
      .innerJoin(libraryEntries, eq(libraryEntries.experienceId, experiences.id))
      .where(eq(experiences.source, source));
    return new Map(rows.map(({ key, title, version }) => [key, { title, version }]));
  };

  test('the same file twice changes nothing, and the source is kept with its licence', async () => {
    const items = [anItem(2), aRefusedItem(3), anItem(4)];
    expect(await take('to-gange', items)).toMatchObject({
      ok: true,
      value: { created: 2, updated: 0, unchanged: 0, refused: 1, resumedAt: 0 },
    });
    expect(await take('to-gange', items)).toMatchObject({
      ok: true,
      value: {
        created: 0,
        updated: 0,
        unchanged: 2,
        refused: 1,
        refusals: [{ row: 3, code: 'missingKey', detail: { code: 'missingKey', row: 3 } }],
      },
    });
    expect((await titlesIn('to-gange')).size).toBe(2);
    expect(await store.read.select().from(sources).where(eq(sources.key, 'to-gange'))).toMatchObject([
      { licence: 'CC0', attribution: 'Os selv' },
    ]);
  });

  test('a changed row becomes the next version, and the version before stays', async () => {
    await take('rettet', [anItem(2, 'a'), anItem(3, 'b')]);
    const again = await take('rettet', [anItem(2, 'a', { title: 'Ny' }), anItem(3, 'b')], 'f2');
    expect(again).toMatchObject({ ok: true, value: { created: 0, updated: 1, unchanged: 1 } });
    expect((await titlesIn('rettet')).get('a')).toEqual({ title: 'Ny', version: 2 });
    const versions = await store.read
      .select({ number: experienceVersions.number })
      .from(experienceVersions)
      .innerJoin(experiences, eq(experiences.id, experienceVersions.experienceId))
      .where(eq(experiences.source, 'rettet'));
    expect(versions.map(({ number }) => number).toSorted()).toEqual([1, 1, 2]);
  });

  test('an import that was broken off goes on where it stopped, and tells all refusals of both', async () => {
    const items = [aRefusedItem(2), ...range(650).map((row) => anItem(row + 1))];
    await expect(take('afbrudt', items, 'f1', 500)).rejects.toThrow('Broken off');
    const reached = (await titlesIn('afbrudt')).size;
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThan(500);
    expect(await take('afbrudt', items)).toMatchObject({
      ok: true,
      value: { created: 650, unchanged: 0, refused: 1, resumedAt: reached + 1, nextRow: 651 },
    });
    expect((await titlesIn('afbrudt')).size).toBe(650);
  });

  test('a record that the database refuses takes no other with it', async () => {
    // PostgreSQL has no NUL in texts.
    const outcome = await take('slem', [anItem(2), anItem(3, 'b\u0000'), anItem(4)]);
    expect(outcome).toMatchObject({
      ok: true,
      value: { created: 2, refused: 1, refusals: [{ row: 3, code: 'notSaved' }] },
    });
    expect([...(await titlesIn('slem')).keys()].toSorted()).toEqual(['k2', 'k4']);
  });

  test('two imports of the same file at once: one goes through, the other is told', async () => {
    const items = range(450).map((row) => anItem(row));
    const outcomes = await Promise.all([take('begge', items), take('begge', items)]);
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'importRunning' } });
    expect((await titlesIn('begge')).size).toBe(450);
    expect(await store.read.select().from(importRuns).where(eq(importRuns.source, 'begge'))).toHaveLength(1);
  });

  test('whatever is imported and broken off in whatever order, each key has what was told of it last', async () => {
    const file = fc.record({
      keys: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
      breaksAfter: fc.option(fc.nat(4), { nil: undefined }),
    });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), async (files) => {
        const source = `model-${(round += 1)}`;
        const model = new Map<string, string>();
        for (const [at, { keys, breaksAfter }] of files.entries()) {
          const items = keys.map((key, n) => anItem(n + 2, key, { title: `${key} ${at}` }));
          await take(source, items, `f${at}`, breaksAfter).catch(() => {});
          await take(source, items, `f${at}`);
          for (const key of keys) model.set(key, `${key} ${at}`);
        }
        const kept = [...(await titlesIn(source))].map(([key, { title }]) => [key, title]);
        expect(new Map(kept as [string, string][])).toEqual(model);
      }),
      { numRuns: 6 },
    );
  });
});
