import { readability } from '@samskab/danish';
import { LEARNING_TOOLS, readLearningPath, type LearningPath } from '@samskab/domain/learning';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unkindWords } from '../tools/texts/words.ts';

const EASY = 35;
const LANGUAGES = ['da', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const here = (path: string) => new URL(path, import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(here(path), 'utf8'));

const PATHS: readonly LearningPath[] = readdirSync(here('learning'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const read = readLearningPath(json(`learning/${name}`), Object.keys(LEARNING_TOOLS));
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`);
    return read.value;
  })
  .toSorted((a, b) => a.order - b.order);
const STEPS = PATHS.flatMap((path) => path.steps.map((step) => [`${path.slug}/${step.slug}`, step] as const));

/** Every text below a thing in one language, in the order in which it is read. */
function textsIn(thing: unknown, language: Language): readonly string[] {
  if (Array.isArray(thing)) return thing.flatMap((one) => textsIn(one, language));
  if (typeof thing !== 'object' || thing === null) return [];
  if ('da' in thing && 'en' in thing)
    return [(thing as Record<Language, string | string[]>)[language]].flat();
  return Object.values(thing).flatMap((one) => textsIn(one, language));
}
const lix = (texts: readonly string[]) => readability(texts.join('\n'))?.lix ?? 0;
const wordsIn = (texts: readonly string[]) => readability(texts.join('\n'))?.words ?? 0;

test('there are four paths, in an order of their own', () => {
  expect(PATHS.map(({ slug }) => slug)).toEqual(['offentlig', 'forening', 'virksomhed', 'borger']);
  expect(new Set(PATHS.map(({ order }) => order)).size).toBe(PATHS.length);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(STEPS)('%s is easy to read, and an idea is 150 to 300 words', (_, step) => {
    const idea = step.idea[language];
    expect(lix(textsIn(step, language))).toBeLessThanOrEqual(EASY);
    expect(lix(idea)).toBeLessThanOrEqual(EASY);
    expect(wordsIn(idea)).toBeGreaterThanOrEqual(150);
    expect(wordsIn(idea)).toBeLessThanOrEqual(300);
  });
  test.each(STEPS)('%s is read in its minutes, at 130 words a minute and slower than most', (_, step) => {
    expect(wordsIn(textsIn(step, language)) / 130).toBeLessThanOrEqual(step.minutes);
  });
});

test('every path says that something else than co-creation can be right', () => {
  for (const path of PATHS)
    expect(textsIn(path, 'da').join(' ')).toMatch(
      /høring|samarbejdsaftale|sponsorat|er en gave|findes der en løsning/i,
    );
});

test('no word makes anybody smaller', () => {
  expect(PATHS.flatMap((path) => textsIn(path, 'da').flatMap(unkindWords))).toEqual([]);
});

test('every case is a story of the examples', () => {
  const keys = new Set(
    readdirSync(here('experiences')).map(
      (name) => (json(`experiences/${name}`) as { readonly key: string }).key,
    ),
  );
  expect(
    STEPS.filter(
      ([
        ,
        {
          case: { story },
        },
      ]) => !keys.has(story),
    ),
  ).toEqual([]);
});

test('no tool is kept that nobody is led to', () => {
  const used = new Set(STEPS.map(([, { tool }]) => tool));
  expect(Object.keys(LEARNING_TOOLS).filter((code) => !used.has(code))).toEqual([]);
});
