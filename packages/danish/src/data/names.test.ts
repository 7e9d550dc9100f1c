import { describe, expect, test } from 'vitest';
import { GIVEN_NAMES } from './given-names.ts';
import { SURNAMES } from './surnames.ts';
import { WORDLIKE_NAMES } from './wordlike-names.ts';

const lists = [
  ['given names', GIVEN_NAMES, 600],
  ['names that are also words', WORDLIKE_NAMES, 100],
  ['surnames', SURNAMES, 200],
] as const;

describe.each(lists)('the list of %s', (_name, names, fewest) => {
  test(`has at least ${fewest}`, () => {
    expect(names.length).toBeGreaterThanOrEqual(fewest);
  });

  test('holds each name once, joined and with a capital letter', () => {
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => !/^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?$/u.test(name))).toEqual([]);
    expect(names.map((name) => name.normalize('NFC'))).toEqual(names);
  });
});

test('a given name is either only a name or also a word', () => {
  const alsoWords = new Set(WORDLIKE_NAMES);
  expect(GIVEN_NAMES.filter((name) => alsoWords.has(name))).toEqual([]);
});

test('no given name is a small word that sentences begin with, also not with an s', () => {
  const small =
    'alle andre at da de den der det efter en er et for fra han hun hvis i man men nu og på så til vi this is his was has its yes';
  const names = new Set(GIVEN_NAMES.flatMap((name) => [name.toLowerCase(), `${name.toLowerCase()}s`]));
  expect(small.split(' ').filter((word) => names.has(word))).toEqual([]);
});
