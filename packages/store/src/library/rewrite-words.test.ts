import { readLibraryQuery, type ExperienceId } from '@samskab/domain';
import { encodeDocument } from '@samskab/search';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { loadExamplesOnce } from '../operations/first-start.ts';
import { libraryEntries, libraryState } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { MOMENT } from '../testing/told-story.ts';
import { openLibrary } from './library.ts';
import { rewriteWords } from './rewrite-words.ts';
import { SEARCH_LANGUAGE, SEARCH_PARAMETERS } from './search-language.ts';
import { putOnShelf, takeOffShelf } from './shelf.ts';
import { markOf, wordsMark } from './words-mark.ts';

/** Weights under which the body counts as much as the title. */
const FLAT = { ...SEARCH_PARAMETERS, fields: {}, otherField: { weight: 1, length: 300, stopwords: false } };

describe.each(testStores())('words that another version wrote, on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await loadExamplesOnce(store, MOMENT);
  });
  afterAll(() => store.close());

  const shelf = () => store.read.select().from(libraryEntries).orderBy(asc(libraryEntries.revision));
  const wordsById = async () =>
    new Map(
      (await shelf()).map(({ experienceId, words, wordsMark: mark }) => [experienceId, { words, mark }]),
    );
  const revision = async () => (await store.read.select().from(libraryState))[0]?.revision;

  /** As an older version left them. */
  async function writeAsBefore(): Promise<void> {
    const entries = await shelf();
    await store.write(async (tx) => {
      for (const { experienceId, title, summary, body } of entries)
        await tx
          .update(libraryEntries)
          .set({
            words: encodeDocument({ title, summary, body }, SEARCH_LANGUAGE, FLAT),
            wordsMark: 'before',
          })
          .where(eq(libraryEntries.experienceId, experienceId));
    });
  }

  let right: Awaited<ReturnType<typeof wordsById>>;
  beforeEach(async () => {
    right ??= await wordsById();
    await writeAsBefore();
  });

  test('are written as if the stories had been published by this version, and then left alone', async () => {
    expect(await rewriteWords(store)).toBe(right.size);
    expect(await wordsById()).toEqual(right);
    const revisions = (await shelf()).map((entry) => entry.revision);
    expect(new Set(revisions).size).toBe(revisions.length);
    expect(revisions.at(-1)).toBe(await revision());
    expect(await rewriteWords(store)).toBe(0);
    expect(revisions.at(-1)).toBe(await revision());
  });

  test('are read anew by a library that is open', async () => {
    const library = await openLibrary(store, () => 0);
    const order = async () => {
      const { cards, total } = await library.find(readLibraryQuery(new URLSearchParams('q=gryde kommunen')));
      return {
        total,
        scores: await library.scores(
          'gryde',
          cards.map(({ experienceId }) => experienceId),
        ),
      };
    };
    const before = await order();
    await rewriteWords(store);
    library.expectChange();
    const after = await order();
    expect(after.total).toBe(before.total);
    expect(after.scores).not.toEqual(before.scores);
    const fresh = await openLibrary(store, () => 0);
    const [first] = await shelf();
    expect(await library.explain('gryde', first!.experienceId)).toEqual(
      await fresh.explain('gryde', first!.experienceId),
    );
    await library.close();
    await fresh.close();
  });

  test('are written once by two processes that start together, whatever is published meanwhile', async () => {
    const [one, two] = await shelf();
    const published = store.write(async (tx) => {
      await putOnShelf(tx, one!.experienceId as ExperienceId);
      await takeOffShelf(tx, two!.experienceId as ExperienceId);
    });
    const written = await Promise.all([rewriteWords(store), rewriteWords(store), published]);
    expect(written[0] + written[1]).toBeLessThanOrEqual(right.size);
    await rewriteWords(store);
    const rest = new Map([...right].filter(([id]) => id !== two!.experienceId));
    expect(await wordsById()).toEqual(rest);
    await store.write((tx) => putOnShelf(tx, two!.experienceId as ExperienceId));
    expect(await wordsById()).toEqual(right);
  });

  test('are kept as they are when the process has to stop, and written by the next', async () => {
    let asked = 0;
    const some = await rewriteWords(store, { isStopped: () => (asked += 1) > 12 });
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(right.size);
    expect(await rewriteWords(store)).toBe(right.size - some);
    expect(await wordsById()).toEqual(right);
  });

  test('are found even in a shape that nobody can read any more', async () => {
    await store.write((tx) => tx.update(libraryEntries).set({ words: Uint8Array.of(255, 1, 2) }));
    const library = await openLibrary(store, () => 0);
    const { total } = await library.find(readLibraryQuery(new URLSearchParams('q=suppe')));
    expect(total).toBeGreaterThan(0);
    await library.close();
    expect(await rewriteWords(store)).toBe(right.size);
  });
});

test('the mark changes with the weights and with what is a word, and with nothing else', () => {
  expect(markOf(SEARCH_LANGUAGE, { ...SEARCH_PARAMETERS })).toBe(wordsMark());
  expect(markOf(SEARCH_LANGUAGE, { ...SEARCH_PARAMETERS, synonym: { other: 1 } } as never)).toBe(wordsMark());
  const { title } = SEARCH_PARAMETERS.fields;
  const others = [
    markOf(SEARCH_LANGUAGE, FLAT),
    markOf(SEARCH_LANGUAGE, { ...SEARCH_PARAMETERS, lengthShare: 0.41 }),
    markOf(SEARCH_LANGUAGE, {
      ...SEARCH_PARAMETERS,
      fields: { ...SEARCH_PARAMETERS.fields, title: { ...title!, weight: 3.5 } },
    }),
    markOf({ ...SEARCH_LANGUAGE, isStopword: (form) => form === 'og' }, SEARCH_PARAMETERS),
    markOf(
      { ...SEARCH_LANGUAGE, words: (text) => SEARCH_LANGUAGE.words(text.replaceAll('-', ' ')) },
      SEARCH_PARAMETERS,
    ),
  ];
  expect(new Set([...others, wordsMark()]).size).toBe(others.length + 1);
});
