import { experienceContent } from '@samskab/domain';
import { namingCheck } from '@samskab/domain/naming';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { removeExamples } from '../exchange/load-examples.ts';
import { exampleStories } from '../experiences/example-stories.ts';
import { EXAMPLES_FOLDER, loadExamplesOnce } from '../operations/first-start.ts';
import { MOMENT, testStores } from '../testing.ts';
import { namedStories } from './named-stories.ts';

/** What the files say, read without the store. */
const FILES = readdirSync(EXAMPLES_FOLDER).map((name) => {
  const { key, content } = JSON.parse(readFileSync(path.join(EXAMPLES_FOLDER, name), 'utf8')) as {
    readonly key: string;
    readonly content: unknown;
  };
  return { key, ...experienceContent.parse(content) };
});

describe.each(testStores())('what stories were called, on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await loadExamplesOnce(store, MOMENT);
  });
  afterAll(() => store.close());

  test('both words and the year are those of the story', async () => {
    const stories = await namedStories(store.read);
    const told = stories.map(({ title, declared, actual, year }) => [title, declared, actual, year]);
    const expected = FILES.map(({ title, declaredForm, actualForm, startMonth }) => [
      title,
      declaredForm,
      actualForm,
      startMonth === null ? null : Number(startMonth.slice(0, 4)),
    ]);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(new Set(stories.map(({ origin, kind }) => `${origin} ${kind}`))).toEqual(
      new Set(['example experience']),
    );
    const differ = FILES.filter(({ declaredForm, actualForm }) => declaredForm !== actualForm).length;
    expect(namingCheck(stories)).toMatchObject({ compared: FILES.length, differ });
  });

  test('an example is found by its key, and not when the examples are gone', async () => {
    const found = await exampleStories(store.read);
    expect(new Map(found.map(({ key, title }) => [key, title]))).toEqual(
      new Map(FILES.map(({ key, title }) => [key, title])),
    );
    await removeExamples(store);
    expect(await exampleStories(store.read)).toEqual([]);
    expect(await namedStories(store.read)).toEqual([]);
  });
});
