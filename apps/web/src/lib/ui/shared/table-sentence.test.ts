import { expect, test } from 'vitest';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { tableSentence } from './table-sentence.ts';

const speak = (locale: 'da' | 'en') => overwriteGetLocale(() => locale);

test('says in Danish who sat at the table and who was missing', () => {
  speak('da');
  const seats = [
    { group: 'citizens', count: 3 },
    { group: 'voluntary', count: 2 },
    { group: 'public', count: 1 },
  ] as const;
  expect(tableSentence(seats, ['private'])).toBe(
    'Ved bordet: 3 borgere, 2 fra foreninger og 1 fra det offentlige. Manglede: virksomheder.',
  );
});

test('says in English what was not counted', () => {
  speak('en');
  expect(tableSentence([{ group: 'citizens', count: null }], ['voluntary', 'private'])).toBe(
    'At the table: some citizens. Missing: associations and companies.',
  );
});

test('one citizen is one citizen', () => {
  speak('da');
  expect(tableSentence([{ group: 'citizens', count: 1 }], [])).toBe('Ved bordet: 1 borger.');
});

test('an empty table says nothing', () => {
  speak('da');
  expect(tableSentence([], [])).toBe('');
});
