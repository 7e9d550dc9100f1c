import { goldenPath } from '@samskab/testing';
import { advise, GUIDE_RULES, readGuideAnswers } from '@samskab/domain/guide';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unkindWords } from '../tools/texts/words.ts';

interface Situation {
  readonly id: string;
  readonly words: { readonly da: string; readonly en: string };
  readonly answers: object;
  readonly expected: string;
  readonly also: readonly string[];
}

const read = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8')) as readonly Situation[];
const situations = read(new URL('guide/situations.json', import.meta.url));
const golden = read(goldenPath('guide/situations.json'));

test('the situations that ship are those of the reference', () => {
  const asked = (list: readonly Situation[]) =>
    list.map(({ id, answers, expected }) => ({ id, answers, expected }));
  expect(asked(situations)).toEqual(asked(golden));
});

test('where another form could be defended, the rules have it among the three that fit best', () => {
  const defended = situations.filter(({ also }) => also.length > 0);
  expect(defended.map(({ id }) => id)).toEqual(['S17', 'S18', 'S20']);
  for (const { answers, also } of defended) {
    const chosen = readGuideAnswers(answers, GUIDE_RULES);
    const best = chosen.ok ? advise(chosen.value, GUIDE_RULES).scores.slice(0, 3) : [];
    expect(best.map(({ form }) => form)).toEqual(expect.arrayContaining([...also]));
  }
});

test('every situation is told in both languages, each in its own words, and kindly', () => {
  for (const language of ['da', 'en'] as const) {
    const texts = situations.map(({ words }) => words[language]);
    expect(new Set(texts).size).toBe(24);
    expect(texts.filter((text) => !/[.!?]$/.test(text) || text.length < 40)).toEqual([]);
  }
  expect(situations.flatMap(({ words }) => unkindWords(words.da))).toEqual([]);
});
