import { expect, test } from 'vitest';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { toyLanguage } from '../testing/toy-language.ts';
import { parseQuery, type Term } from './parse-query.ts';

const shown = ({ words, isPhrase }: Term) => {
  const text = words.map(({ form }) => form).join(' ');
  return isPhrase ? `"${text}"` : text;
};

/** A query as it was understood: groups with | between alternatives, then what is unwanted after a minus. */
function read(query: string): string {
  const { groups, unwanted } = parseQuery(query, toyLanguage(), DEFAULT_PARAMETERS);
  return [
    ...groups.map((group) => group.map(shown).join('|')),
    ...unwanted.map((term) => `-${shown(term)}`),
  ].join(' ');
}

test.each([
  ['kaffe kage', 'kaffe kage'],
  ['Kaffe, KAGE!', 'kaffe kage'],
  ['kaffe kaffe', 'kaffe'],
  ['kaffe og kage', 'kaffe kage'],
  ['og', 'og'],
  ['"kaffe og kage"', '"kaffe og kage"'],
  ['»kaffe og« te', '"kaffe og" te'],
  ['„kaffe og“', '"kaffe og"'],
  ['"kaffe"', 'kaffe'],
  ['"kaffe og', 'kaffe'],
  ['te "kaffe kage', 'te kaffe kage'],
  ['""kaffe', 'kaffe'],
  ['kaffe -kage', 'kaffe -kage'],
  ['-kaffe', '-kaffe'],
  ['kaffe - kage', 'kaffe kage'],
  ['kaffe-kage', 'kaffe kage'],
  ['kaffe --kage', 'kaffe kage'],
  ['kaffe -"kage og te"', 'kaffe -"kage og te"'],
  ['kaffe –kage', 'kaffe -kage'],
  ['"kaffe -kage"', '"kaffe kage"'],
  ['kaffe or kage', 'kaffe|kage'],
  ['kaffe ELLER "kage te"', 'kaffe|"kage te"'],
  ['kaffe or kage or te mad', 'kaffe|kage|te mad'],
  ['or kaffe', 'or kaffe'],
  ['kaffe or', 'kaffe'],
  ['kaffe or -kage', 'kaffe -kage'],
  ['te og or kaffe', 'te kaffe'],
  ['ka\u00adffe \u202e-kage', 'kaffe -kage'],
  ["'; drop table --", 'drop table'],
  ['(a|b)* .+?', 'a b'],
  ['مرحبا عالم', 'مرحبا عالم'],
  ['\ud800', ''],
])('%j is read as %j', (query, understood) => {
  expect(read(query)).toBe(understood);
});
