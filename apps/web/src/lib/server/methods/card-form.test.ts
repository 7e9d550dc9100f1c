import { findCpr } from '@samskab/danish';
import { readMethodCard } from '@samskab/domain/methods';
import { shippedCards } from '@samskab/store';
import { expect, test } from 'vitest';
import { cardInForm, cprInForm, faultsAtFields } from './card-form.ts';
import { cardFields } from './card-fields.ts';

const cards = await shippedCards();

/** A form as a browser sends it: every field, with the line breaks of forms. */
function formOf(fields: Readonly<Record<string, readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of values) form.append(name, value.replaceAll('\n', '\r\n'));
  return form;
}

test.each(cards.map((card) => [card.id, card] as const))(
  '%s comes back from its form as it was',
  (_, card) => {
    const { id, slugs } = card;
    const read = readMethodCard({ ...(cardInForm(formOf(cardFields(card))) as object), id, slugs });
    expect(read).toEqual({ ok: true, value: card });
  },
);

const [CARD] = cards;
if (!CARD) throw new Error('No cards ship');
const { id, slugs } = CARD;

test('without a word of English it is a card in Danish alone', () => {
  const danish = Object.entries(cardFields(CARD)).filter(([name]) => !name.startsWith('words.en.'));
  expect(cardInForm(formOf({ ...Object.fromEntries(danish), 'words.en.name': ['  '] }))).toMatchObject({
    words: { en: null },
  });
});

test('an empty row of steps is passed over, and a fault is told at the row it was typed in', () => {
  const form = formOf(cardFields(CARD));
  for (const name of ['title', 'text', 'say']) {
    for (const language of ['da', 'en']) {
      form.set(`words.${language}.steps.5.${name}`, form.get(`words.${language}.steps.1.${name}`) ?? '');
      form.set(`words.${language}.steps.1.${name}`, '');
    }
  }
  form.set('stepMinutes.5', '15');
  form.set('stepMinutes.1', '');
  form.set('words.da.steps.5.say', '');
  const read = readMethodCard({ ...(cardInForm(form) as object), id, slugs });
  expect(read.ok ? [] : faultsAtFields(form, read.error)).toEqual([
    { code: 'missing', at: 'words.da.steps.5.say' },
  ]);
});

test.each(['tolv', '-1', '1,5', '99999999999'])(
  '%s is no number of people, and is said where it stands',
  (typed) => {
    const form = formOf({ ...cardFields(CARD), 'people.least': [typed] });
    const read = readMethodCard({ ...(cardInForm(form) as object), id, slugs });
    expect(read.ok ? [] : faultsAtFields(form, read.error)).toEqual([{ code: 'wrong', at: 'people.least' }]);
  },
);

test('an empty form says what is missing, each at a field that is there', () => {
  const form = formOf({ 'words.da.name': [''] });
  const read = readMethodCard({ ...(cardInForm(form) as object), id, slugs });
  const places = new Set((read.ok ? [] : faultsAtFields(form, read.error)).map(({ at }) => at));
  expect([...places].toSorted()).toEqual(
    [
      'minutes.least',
      'minutes.most',
      'people.least',
      'people.most',
      'phases',
      'words.da.name',
      'words.da.notWhen',
      'words.da.online',
      'words.da.opening',
      'words.da.pitfall',
      'words.da.purpose',
      'words.da.quiet',
      'words.da.steps.0.title',
    ].toSorted(),
  );
});

test('a CPR number is found in whatever field it stands', () => {
  expect(findCpr('010190-0000')).toHaveLength(1);
  const form = formOf({ ...cardFields(CARD), 'words.en.pitfall': ['Ask 010190-0000.'] });
  expect(cprInForm(form)).toEqual([{ code: 'cpr', at: 'words.en.pitfall' }]);
});
