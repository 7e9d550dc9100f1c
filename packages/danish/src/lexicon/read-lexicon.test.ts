import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../testing/any-text.ts';
import { entriesOf } from './entries.ts';
import { IS } from './lexicon.ts';
import { packLexicon, unpackLexicon } from './pack-lexicon.ts';
import { readLexicon } from './read-lexicon.ts';

// A made-up affix file in the form of the Danish one.
const AFF = `
FLAG num
#Navneord
SFX 2 Y 4
SFX 2 0 n/34 e	+BESTEMT_ENTAL
SFX 2 0 en/34 [^e]	+BESTEMT_ENTAL
SFX 7 Y 2
SFX 7 0 b/11,2,8,35,34 b	+KONSONANT_FORDOBLING
SFX 11 Y 2
SFX 11 0 r/34 e	+PLUR_UBEK
SFX 11 0 er/34 [^e]	+PLUR_UBEK
SFX 29 Y 1
SFX 29 0 s/32,35,36 .
SFX 30 Y 1
SFX 30 0 e/32,36,35 .
SFX 31 Y 1
SFX 31 0 0/32,36,35 .
SFX 56 Y 1
SFX 56 e s/36,32,35 .
SFX 81 Y 1
SFX 81 - 0/32,35,36 -
`;
const DIC = `9
kommune/11,2,39,31
klub/7,39,31
forening/11,2,39,29
barn/39,30
arbejde/39,56
folke-/81,32
Jens/9
fejlord/6
a cappella/39
`;
const lexicon = readLexicon(AFF, DIC);
const bits = (word: string) => {
  const place = lexicon.table.find(word);
  return place === -1 ? 0 : (lexicon.table.info[place] ?? 0);
};

describe('a dictionary', () => {
  test.each([
    'kommune',
    'kommunen',
    'kommuner',
    'KOMMUNEN',
    'klub',
    'klubben',
    'klubber',
    'foreningen',
    'Jens',
    'jens',
  ])('has %s', (word) => {
    expect(lexicon.has(word)).toBe(true);
  });

  test.each(['klubb', 'klub­', 'kommunes', 'folke', 'folke-', 'fejlord', 'a', 'børn', '', 'komune'])(
    'has not %j',
    (word) => {
      expect(lexicon.has(word)).toBe(false);
    },
  );

  test('says how words begin and end compounds', () => {
    const how = (word: string, bit: number) => (bits(word) & bit) !== 0;
    expect(how('kommune', IS.open)).toBe(true);
    expect(how('forening', IS.beforeS)).toBe(true);
    expect(how('forening', IS.open)).toBe(false);
    expect(how('barn', IS.beforeE)).toBe(true);
    expect(how('arbejd', IS.beforeS)).toBe(true);
    expect(how('folke', IS.open)).toBe(true);
    expect(how('klubben', IS.end)).toBe(true);
    expect(how('jens', IS.end)).toBe(false);
  });

  test('counts how often words begin and end its own compounds', () => {
    const more = readLexicon(AFF, `${DIC}kommuneforening/11,2,39\nkommuneklub/7,39\nfolkeklub/7,39\n`);
    const count = (of: 'begins' | 'ends', word: string) => more.table[of][more.table.find(word)] ?? 0;
    expect(count('begins', 'kommune')).toBeGreaterThan(count('begins', 'folke'));
    expect(count('ends', 'klub')).toBeGreaterThan(count('ends', 'forening'));
    expect(count('ends', 'klubben')).toBe(count('ends', 'klub'));
    expect(count('begins', 'klub')).toBe(0);
  });
});

const aWord = fc.string({ unit: fc.constantFrom(...'abdegilnorstæøå'), minLength: 1, maxLength: 8 });

test('a lexicon has the words of its list and no others, like a set', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(aWord, { maxLength: 200 }),
      fc.array(aWord, { maxLength: 200 }),
      (words, others) => {
        const small = readLexicon('', `${words.length}\n${words.join('\n')}`);
        const set = new Set(words);
        expect(small.size).toBe(set.size);
        expect([...words, ...others].map(small.has)).toEqual(
          [...words, ...others].map((word) => set.has(word)),
        );
      },
    ),
  );
});

test('a table that was made too small for the forms is made anew', () => {
  const rules = Array.from(
    { length: 40 },
    (_, at) => `SFX 1 0 ${String.fromCodePoint(97 + (at % 20))}${at > 19 ? 'x' : ''} .`,
  );
  const wide = readLexicon(rules.join('\n'), '1\nkat/1');
  expect(wide.size).toBe(41);
  expect(wide.has('katax')).toBe(true);
});

describe('packing', () => {
  test('gives the same lexicon back', () => {
    const back = unpackLexicon(packLexicon(lexicon));
    expect(back?.size).toBe(lexicon.size);
    expect(back?.table.bytes).toEqual(lexicon.table.bytes);
    expect(back?.has('klubben')).toBe(true);
  });

  test('is found out when bytes are missing, changed at the head, or something else', () => {
    const packed = packLexicon(lexicon);
    expect(unpackLexicon(packed.slice(0, -1))).toBeNull();
    expect(unpackLexicon(packed.slice(0, 5))).toBeNull();
    expect(unpackLexicon(packed.with(0, 0))).toBeNull();
    expect(unpackLexicon(packed.with(8, 250))).toBeNull();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => unpackLexicon(bytes) === null));
  });

  test('may begin anywhere in a longer row of bytes, as what is read from a file does', () => {
    const packed = packLexicon(lexicon);
    const longer = new Uint8Array(packed.byteLength + 3);
    longer.set(packed, 3);
    expect(unpackLexicon(longer.subarray(3))?.has('foreningen')).toBe(true);
  });
});

test('any text is read as a dictionary', () => {
  fc.assert(
    fc.property(anyText, anyText, (aff, dic) => {
      expect(readLexicon(aff, dic).size).toBeGreaterThanOrEqual(0);
      expect([...entriesOf(dic)].every(({ word }) => word !== '')).toBe(true);
    }),
  );
});
