import { expect, test } from 'vitest';
import { fieldId, fieldName, fieldReader, filledRows } from './edit-texts.ts';

test.each([
  ['words.da.name', 'Navn'],
  ['words.en.steps.2.say', 'Trin 3, Hvad du kan sige (engelsk)'],
  ['stepMinutes.0', 'Trin 1, Minutter'],
  ['words.da.suits.many', 'God, når I er mange'],
  ['people.least', 'Mindst antal personer'],
  ['note', 'Hvad har du ændret, og hvorfor?'],
])('%s is called %s in a list of what is wrong', (at, name) => {
  expect(fieldName(at)).toBe(name);
});

test('a field says what was typed and what is wrong with it, and nothing of others', () => {
  const read = fieldReader({ 'words.da.name': ['Suppe'], phases: ['gather', 'trial'] }, [
    { code: 'too_long', at: 'words.da.name', limit: 60 },
  ]);
  expect([read.value('words.da.name'), read.value('words.da.purpose')]).toEqual(['Suppe', '']);
  expect(read.values('phases')).toEqual(['gather', 'trial']);
  expect(read.error('words.da.name')).toContain('60');
  expect(read.error('words.da.purpose')).toBeUndefined();
});

test('rows are counted up to the last in which something stands, in any language', () => {
  expect(filledRows({})).toBe(0);
  expect(
    filledRows({ 'words.da.steps.0.title': ['a'], 'words.en.steps.4.say': ['b'], 'stepMinutes.7': [''] }),
  ).toBe(5);
});

test('ids hold no dots, which an address would have to escape', () => {
  expect(fieldId('words.da.steps.0.title')).toBe('words-da-steps-0-title');
});
