import { readability } from '@samskab/danish';
import { BASE_VOCABULARIES } from '@samskab/domain';
import {
  CALL_IT_WHAT_IT_IS,
  FORM_RESEMBLED,
  GAP_TEXTS,
  INDICATOR_TEXTS,
  NOT_FOR_RANKING,
  RESEMBLANCE_TEXTS,
  VERDICT_TEXTS,
  type PrincipleWords,
} from '@samskab/domain/principles';
import { describe, expect, test } from 'vitest';
import { unkindWords } from '../tools/texts/words.ts';

const EASY = 35;
const lix = (text: string): number => readability(text)?.lix ?? 0;
const read = (lines: readonly PrincipleWords[], language: 'da' | 'en') =>
  lix(lines.map((line) => line[language]).join('\n'));

const OF_INDICATORS = Object.entries(INDICATOR_TEXTS).map(
  ([code, { green, amber, red, move }]) => [code, [green, amber, red, move]] as const,
);
const WHOLE = [GAP_TEXTS, VERDICT_TEXTS, RESEMBLANCE_TEXTS].flatMap((texts) =>
  Object.values<PrincipleWords>(texts),
);

describe('the words of the principle gauge', () => {
  test.each(OF_INDICATORS)('%s is easy to read in both languages', (_, lines) => {
    expect(read(lines, 'da')).toBeLessThanOrEqual(EASY);
    expect(read(lines, 'en')).toBeLessThanOrEqual(EASY);
  });

  test('so are the verdicts and what is said with them', () => {
    const lines = [...WHOLE, CALL_IT_WHAT_IT_IS, NOT_FOR_RANKING];
    expect(read(lines, 'da')).toBeLessThanOrEqual(EASY);
    expect(read(lines, 'en')).toBeLessThanOrEqual(EASY);
  });

  test('no word makes anybody smaller', () => {
    expect(unkindWords(JSON.stringify([INDICATOR_TEXTS, WHOLE]))).toEqual([]);
  });

  test('what a process looks like is a form of the vocabulary', () => {
    const known = BASE_VOCABULARIES.collaborationForm.map(({ code }) => code);
    expect(known).toEqual(expect.arrayContaining(Object.values(FORM_RESEMBLED)));
  });
});
