import { danishNames, detectLanguage, findPersonalData, readability, countWords } from '@samskab/danish';
import { describe, expect, test } from 'vitest';
import { unkindWords } from '../../tools/texts/words.ts';
import { collectionTexts, exampleTexts, gradesByQuery, HALVES, judgements, queries } from './collection.ts';
import { importedTexts } from './imported-texts.ts';

const texts = collectionTexts();
const asked = queries();
const judged = judgements();
const imported = await importedTexts();
const own = new Set([...texts, ...exampleTexts()].map(({ id }) => id));
const isOwn = (document: string) => document.startsWith('text:') || document.startsWith('example:');
const doubles = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);
const wholeOf = ({ title, summary, body }: (typeof texts)[number]) => [title, summary, body].join('\n');

describe('the texts', () => {
  test('are at least 160, each with its own id, title and summary', () => {
    expect(texts.length).toBeGreaterThanOrEqual(160);
    expect(doubles(texts.map(({ id }) => id))).toEqual([]);
    expect(doubles(texts.map(({ title }) => title))).toEqual([]);
    expect(doubles(texts.map(({ summary }) => summary))).toEqual([]);
  });
  test('have 40 to 140 words', () => {
    const lengths = texts.map((text) => [text.id, countWords(wholeOf(text))] as const);
    expect(lengths.filter(([, words]) => words < 40 || words > 140)).toEqual([]);
  });
  test('are mostly Danish, and in the language that they say', () => {
    const found = texts.map((text) => ({ ...text, found: detectLanguage(wholeOf(text)) }));
    expect(found.filter(({ language, found }) => found !== null && found !== language)).toEqual([]);
    const many = (language: string) => texts.filter((text) => text.language === language).length;
    expect(many('da')).toBeGreaterThan(0.85 * texts.length);
    expect([many('en') > 0, many('no') > 0, many('sv') > 0]).toEqual([true, true, true]);
  });
  test('hold no personal data and no unkind word', () => {
    for (const text of texts) {
      const certain = findPersonalData(wholeOf(text), danishNames).filter(
        ({ confidence }) => confidence === 'certain',
      );
      expect([text.id, certain, unkindWords(wholeOf(text))]).toEqual([text.id, [], []]);
    }
  });
  test('are no harder than a newspaper', () => {
    const hard = texts.filter((text) => (readability(wholeOf(text))?.lix ?? 0) >= 55).map(({ id }) => id);
    expect(hard).toEqual([]);
  });
});

describe('the queries', () => {
  test('are at least 80, each with its own id, words and need', () => {
    expect(asked.length).toBeGreaterThanOrEqual(80);
    expect(doubles(asked.map(({ id }) => id))).toEqual([]);
    expect(doubles(asked.map(({ query }) => query))).toEqual([]);
    expect(asked.filter(({ need }) => !/^.{10,120}\.$/.test(need))).toEqual([]);
  });
  test('are halved so that each half has at least 40 and the same number of every kind', () => {
    const kinds = [...new Set(asked.map(({ kind }) => kind))];
    const count = (half: string) =>
      kinds.map((kind) => [kind, asked.filter((one) => one.kind === kind && one.half === half).length]);
    expect(count('held-back')).toEqual(count('tuning'));
    expect(new Set(asked.map(({ half }) => half))).toEqual(new Set(HALVES));
    for (const half of HALVES) {
      expect(asked.filter((one) => one.half === half).length).toBeGreaterThanOrEqual(40);
    }
  });
  test('are what their kind says', () => {
    const of = (kind: string) => asked.filter((one) => one.kind === kind).map(({ query }) => query);
    expect(of('quoted').filter((query) => !/^".+"$/.test(query))).toEqual([]);
    expect(of('exclusion').filter((query) => !/ -\p{L}+$/u.test(query))).toEqual([]);
    expect(of('question').filter((query) => !query.endsWith('?'))).toEqual([]);
    expect(of('compound').filter((query) => query.includes(' '))).toEqual([]);
    expect(of('split').filter((query) => !query.includes(' '))).toEqual([]);
  });
});

describe('the judgements', () => {
  test('are of queries and documents that are there, once each, with a grade and a reason', () => {
    const ids = new Set(asked.map(({ id }) => id));
    expect(judged.filter(({ query }) => !ids.has(query))).toEqual([]);
    expect(judged.filter(({ document }) => isOwn(document) && !own.has(document))).toEqual([]);
    expect(doubles(judged.map(({ query, document }) => `${query} ${document}`))).toEqual([]);
    expect(judged.filter(({ grade }) => ![0, 1, 2, 3].includes(grade))).toEqual([]);
    expect(judged.filter(({ reason }) => reason.split(' ').length < 2 || reason.length > 90)).toEqual([]);
  });
  test('give every query something that was wanted, and a near miss that was not', () => {
    const grades = gradesByQuery(judged, new Set(judged.map(({ document }) => document)));
    const graded = (id: string, grade: number) => [...(grades.get(id)?.values() ?? [])].includes(grade);
    expect(asked.filter(({ id }) => !graded(id, 3)).map(({ query }) => query)).toEqual([]);
    expect(asked.filter(({ id }) => !graded(id, 0)).map(({ query }) => query)).toEqual([]);
  });
  test('reach the imported cases from at least 15 queries', () => {
    const reaching = new Set(judged.filter(({ document }) => !isOwn(document)).map(({ query }) => query));
    expect(reaching.size).toBeGreaterThanOrEqual(15);
  });
  test('of documents that are not at hand do not count', () => {
    const grades = gradesByQuery(judged, own);
    expect([...grades.values()].flatMap((byId) => [...byId.keys()]).filter((id) => !own.has(id))).toEqual([]);
  });
  test.runIf(imported.length > 0)('of imported cases are of records that are there', () => {
    const there = new Set(imported.map(({ id }) => id));
    expect(judged.filter(({ document }) => !isOwn(document) && !there.has(document))).toEqual([]);
  });
});
