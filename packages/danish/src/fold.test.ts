import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 3000 },
  );
});

test('folding every single sign of Unicode is done after one time', () => {
  const notDone: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const once = fold(String.fromCodePoint(code));
    if (fold(once) !== once) notDone.push(code.toString(16));
  }
  expect(notDone).toEqual([]);
});

test('the forms of Unicode and the case of letters make no difference', () => {
  const cased = fc.string({ unit: fc.constantFrom(...'æøåÆØÅéÉäÖüabcZ -'), maxLength: 20 });
  fc.assert(
    fc.property(cased, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (text, form) => {
      expect(fold(text.normalize(form))).toBe(fold(text));
      expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase()));
    }),
  );
});

test.each([
  ['Blåbærgrød', 'blaabaergroed'],
  ['BLAABAERGROED', 'blaabaergroed'],
  ['Aabenraa', 'aabenraa'],
  ['Åbenrå', 'aabenraa'],
  ['Göteborg', 'goeteborg'],
  ['Ærø', 'aeroe'],
  ['André', 'andre'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['ıssız', 'issiz'],
  ['ﬁre', 'fire'],
  ['Ｂｏ', 'bo'],
  ['en\u00adsom\u200bhed', 'ensomhed'],
  ['مُحَمَّد', 'محمد'],
  ['ЇЖАК', 'іжак'],
  ['\ud800', '\ufffd'],
  ['', ''],
])('%s becomes %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
