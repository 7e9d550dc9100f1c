import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { stem } from '../stem.ts';
import { tokens } from '../tokens.ts';
import { SYNONYM_GROUPS } from './groups.ts';
import { anyText } from '../testing/any-text.ts';
import { MOST_WORDS_IN_TERM, synonymsOf } from './synonyms-of.ts';

const keyOf = (term: string) =>
  tokens(term)
    .map(({ text }) => fold(text))
    .join(' ');
const stemOf = (term: string) =>
  tokens(term)
    .map(({ text }) => fold(stem(text)))
    .join(' ');
const all = SYNONYM_GROUPS.flatMap(({ left, right }) => [...left, ...right]);
const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

describe('the groups', () => {
  test('are at least 300, each with two terms or more', () => {
    expect(SYNONYM_GROUPS.length).toBeGreaterThanOrEqual(300);
    const alone = SYNONYM_GROUPS.filter(({ left, right }) => left.length + right.length < 2);
    expect(alone).toEqual([]);
    expect(SYNONYM_GROUPS.filter(({ kind, right }) => (kind === 'same') !== (right.length === 0))).toEqual(
      [],
    );
  });

  test('have only terms that stem to something, in small letters', () => {
    expect(all.filter((term) => stemOf(term) === '')).toEqual([]);
    expect(all.filter((term) => term !== term.toLowerCase().normalize('NFC'))).toEqual([]);
  });

  test('name no term twice on the left of one kind', () => {
    const repeated = (['same', 'narrower', 'older', 'english'] as const).map((kind) =>
      twice(
        SYNONYM_GROUPS.filter((group) => group.kind === kind).flatMap(({ left }) => [
          ...new Set(left.map(keyOf)),
        ]),
      ),
    );
    expect(repeated).toEqual([[], [], [], []]);
  });

  test('repeat no term within a group', () => {
    const repeated = SYNONYM_GROUPS.flatMap(({ left, right }) => twice([...left, ...right].map(keyOf)));
    expect(repeated).toEqual([]);
  });

  test('do not contradict each other: no two terms are bound in two ways', () => {
    const bonds = SYNONYM_GROUPS.flatMap(({ kind, left, right }) =>
      left.flatMap((one, at) =>
        (kind === 'same' ? left.slice(at + 1) : right).map((other) => ({
          pair: [keyOf(one), keyOf(other)].toSorted().join(' / '),
          kind,
        })),
      ),
    );
    expect(twice(bonds.map(({ pair }) => pair))).toEqual([]);
  });

  test('never lead from a narrower word back to the wider one', () => {
    const wider = SYNONYM_GROUPS.filter(({ kind }) => kind === 'narrower');
    const below = (key: string, seen: readonly string[]): readonly string[] =>
      wider
        .filter(({ left }) => left.some((term) => keyOf(term) === key))
        .flatMap(({ right }) => right.map(keyOf))
        .flatMap((next) => (seen.includes(next) ? [next] : below(next, [...seen, next])));
    expect(wider.flatMap(({ left }) => left.map(keyOf)).flatMap((key) => below(key, [key]))).toEqual([]);
  });
});

describe('the synonyms of a term', () => {
  test('of the same kind find the term back; narrower and English ones do not', () => {
    const finds = (from: string, to: string) =>
      synonymsOf(from).some(({ term }) => keyOf(term) === keyOf(to));
    for (const { kind, left, right } of SYNONYM_GROUPS) {
      const [first = '', second = ''] = [left[0], kind === 'same' ? left[1] : right[0]];
      if (stemOf(first) === stemOf(second)) continue;
      expect([first, second, finds(first, second)]).toEqual([first, second, true]);
      if (kind === 'same' || kind === 'older') expect([second, finds(second, first)]).toEqual([second, true]);
      if (kind === 'narrower') expect([second, finds(second, first)]).toEqual([second, false]);
    }
  });

  test('do not depend on form, case or spelling, and never hold the term itself', () => {
    expect(synonymsOf('KOMMUNALBESTYRELSERNE')).toEqual(synonymsOf('kommunalbestyrelse'));
    expect(synonymsOf('aeldre')).toEqual(synonymsOf('ældre'));
    fc.assert(
      fc.property(fc.constantFrom(...all), (term) => {
        expect(synonymsOf(term).filter((other) => stemOf(other.term) === stemOf(term))).toEqual([]);
      }),
    );
  });

  test('are none for a text that shares no stem with a term, and no text is refused', () => {
    const known = new Set(all.map(stemOf));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(synonymsOf(text).length === 0 || known.has(stemOf(text))).toBe(true);
      }),
    );
  });

  test('have at most as many words as is said', () => {
    expect(Math.max(...all.map((term) => tokens(term).length))).toBe(MOST_WORDS_IN_TERM);
  });
});

test.each([
  ['nydansker', 'flygtning', 'narrower'],
  ['ensomhed', 'social isolation', 'same'],
  ['ledige', 'arbejdsløs', 'same'],
  ['ledere', 'chef', 'same'],
  ['byråd', 'kommunalbestyrelse', 'same'],
  ['region', 'amt', 'older'],
  ['amt', 'region', 'older'],
  ['loneliness', 'ensomhed', 'english'],
  ['Public Library', 'folkebibliotek', 'english'],
])('%s also finds %s: %s', (term, other, kind) => {
  expect(synonymsOf(term)).toContainEqual({ term: other, kind });
});

test('every English word of the glossary finds its Danish word', () => {
  const glossary = readFileSync(new URL('../../../../GLOSSARY.md', import.meta.url), 'utf8');
  const rows = (glossary.split('## Words of the field')[1] ?? '')
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Dansk'))
    .map((line) =>
      line
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim()),
    );
  const missing = (rows ?? []).filter(([danish = '', english = '']) => {
    const wanted = new Set(danish.split(/, | \(|\)/).map(keyOf));
    return !english
      .replaceAll('–', '-')
      .split(', ')
      .every(
        (term) => wanted.has(keyOf(term)) || synonymsOf(term).some((found) => wanted.has(keyOf(found.term))),
      );
  });
  expect(rows?.length).toBeGreaterThan(60);
  expect(missing).toEqual([]);
});
