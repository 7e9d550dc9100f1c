import { detectLanguage, readability } from '@samskab/danish';
import {
  countFinderTexts,
  FINDER_LANGUAGES,
  FINDER_QUESTIONS,
  readFinderTexts,
  type FinderLanguage,
} from '@samskab/domain/finder';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unkindWords } from '../tools/texts/words.ts';

const HERE = new URL('finder/', import.meta.url);
const files = readdirSync(HERE).filter((name) => name.startsWith('texts.'));
const raw = (language: string): unknown =>
  JSON.parse(readFileSync(new URL(`texts.${language}.json`, HERE), 'utf8'));
const textsIn = (language: FinderLanguage) => readFinderTexts(raw(language));
const danish = textsIn('da');

const linesOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(linesOf);

/** Figures in a text, whatever signs a language writes them with. */
const figures = (text: string) =>
  text
    .replaceAll(/[۰-۹]/g, (sign) => String(sign.charCodeAt(0) - 0x06f0))
    .match(/\d+/g)
    ?.toSorted() ?? [];

test('the finder speaks eight languages, a file each', () => {
  expect(files.toSorted()).toEqual(FINDER_LANGUAGES.map((code) => `texts.${code}.json`).toSorted());
});

describe.each(FINDER_LANGUAGES)('%s', (language) => {
  const file = textsIn(language);
  test('has every text, with its places for numbers, and as many as the Danish', () => {
    expect(file.language).toBe(language);
    expect(countFinderTexts(file)).toBe(countFinderTexts(danish));
  });
  test('is in its own language and runs its own way', () => {
    const whole = linesOf([file.page, file.questions, file.result]).join('\n');
    expect(detectLanguage(whole)).toBe(language);
    expect(file.direction).toBe(/[؀-ۿ]/.test(whole) ? 'rtl' : 'ltr');
  });
  test('tells answers apart, and gives the figures of the Danish', () => {
    for (const { id } of FINDER_QUESTIONS) {
      const [here, there] = [file.questions[id].answers, danish.questions[id].answers];
      expect(new Set(Object.values(here)).size).toBe(Object.keys(here).length);
      for (const [code, text] of Object.entries(there))
        expect([code, figures(here[code] ?? '')]).toEqual([code, figures(text)]);
    }
    for (const key of ['benefits', 'handOver'] as const)
      expect(figures(file.result[key])).toEqual(figures(danish.result[key]));
  });
  test.runIf(language !== 'da')('has nothing left in Danish', () => {
    const left = new Set(linesOf([danish.page, danish.questions, danish.result]));
    const shared = linesOf([file.page, file.questions, file.result]).filter((line) => left.has(line));
    // "Stop", "Telefon" and "weekend" are words of several languages.
    expect(shared.filter((line) => !['Stop', 'Telefon', 'weekend'].includes(line))).toEqual([]);
  });
});

describe('a file', () => {
  const changed = (change: object) => () => readFinderTexts({ ...(raw('pl') as object), ...change });
  test('that lost a text, or a place for a number, or has one too many, is refused', () => {
    const { page } = raw('pl') as { readonly page: Readonly<Record<string, string>> };
    const { begin: _, ...without } = page;
    expect(changed({ page: without })).toThrow(/begin/);
    expect(changed({ page: { ...page, emptied: 'Zaraz.' } })).toThrow(/seconds/);
    expect(changed({ page: { ...page, more: 'Tak' } })).toThrow(/more/);
    expect(changed({ page: { ...page, begin: ' ' } })).toThrow(/begin/);
    expect(changed({ language: 'de' })).toThrow(/language/);
  });
});

describe('the Danish', () => {
  const lix = (lines: readonly string[]) => readability(lines.join('\n'))?.lix ?? 0;
  const words = FINDER_QUESTIONS.map(({ id }) => danish.questions[id].words);
  test('asks ten questions at a LIX of at most 7.8, as the specification measured', () => {
    expect(lix(words)).toBeLessThanOrEqual(7.85);
  });
  test('is easy in all it says', () => {
    const { benefits, ...rest } = danish.result;
    expect(lix(linesOf([danish.page, danish.questions, rest]))).toBeLessThanOrEqual(25);
    // A rule in the words of the specification, read together with who helps.
    expect(lix([benefits])).toBeLessThanOrEqual(40);
  });
  test('names nobody lonely, ill or foreign, and no word makes anybody smaller', () => {
    const all = linesOf(danish).join('\n');
    expect(all).not.toMatch(/ensom|syg|udlænding|indvandrer|etnisk|religion|cpr|svag/i);
    expect(unkindWords(all)).toEqual([]);
  });
});
