import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDanishLexicon } from '../dictionary.ts';
import { anyText } from '../testing/any-text.ts';
import { goldenLines, sharedFile } from '@samskab/testing';
import { joinParts } from './compound.ts';
import type { CompoundReading } from './compound.ts';
import { LONGEST_COMPOUND, splitCompound } from './split-compound.ts';

const lexicon = readDanishLexicon();
const written = (reading: CompoundReading | undefined): string =>
  reading?.parts.map(({ text, link }) => (link === '' ? text : `${text}+${link}`)).join('|') ?? '';
const split = (word: string): string => written(splitCompound(word, lexicon)[0]);

const plain = (line: string): string => (line.split(' / ')[0] ?? '').replaceAll(/[+|]/g, '');
const HALVES = ['tuning', 'held-back'] as const;
const compounds = Object.fromEntries(
  HALVES.map((half) => [half, goldenLines(`danish/compounds-${half}.txt`)]),
);
const simple = Object.fromEntries(
  HALVES.map((half) => [half, goldenLines(`danish/simple-words-${half}.txt`)]),
);
const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;

describe.each(HALVES)('the %s half of the gold lists', (half) => {
  test('has at least 95 % of its compounds split right', () => {
    const lines = compounds[half] ?? [];
    const right = lines.filter((line) => line.split(' / ').includes(split(plain(line))));
    console.log(
      `Compounds, ${half}: ${right.length} of ${lines.length} right, ${percent(right.length, lines.length)}.`,
    );
    expect(right.length / lines.length).toBeGreaterThanOrEqual(0.95);
  });

  test('has under 2 % of its simple words split', () => {
    const words = simple[half] ?? [];
    const wrong = words.filter((word) => splitCompound(word, lexicon).length > 0);
    console.log(
      `Simple words, ${half}: ${wrong.length} of ${words.length} split, ${percent(wrong.length, words.length)}.`,
    );
    expect(wrong.length / words.length).toBeLessThan(0.02);
  });
});

test('the gold lists are as long as they should be, and no word is twice', () => {
  const words = HALVES.flatMap((half) => [...(compounds[half] ?? []).map(plain), ...(simple[half] ?? [])]);
  expect(HALVES.flatMap((half) => compounds[half] ?? []).length).toBeGreaterThanOrEqual(400);
  expect(HALVES.flatMap((half) => simple[half] ?? []).length).toBeGreaterThanOrEqual(300);
  expect(new Set(words).size).toBe(words.length);
});

const others = sharedFile('danish/dasem_compounds.txt');
test.runIf(others !== null)('most of the compounds of dasem are cut where dasem cuts them', () => {
  const lines = (others ?? '').split('\n').filter((line) => line.includes('|'));
  const cutsIn = (parts: readonly string[]) =>
    parts.map((_, at) => parts.slice(0, at).join('').length).slice(1);
  const found = lines.filter((line) => {
    // Dasem writes a link as a part of its own; here it belongs to the part before.
    const theirs = line.replaceAll(/\|([se])(?=\|)/g, '$1').split('|');
    const reading = splitCompound(line.replaceAll('|', ''), lexicon)[0];
    const ours = new Set(cutsIn(reading?.parts.map(({ text, link }) => text + link) ?? []));
    return cutsIn(theirs).every((cut) => ours.has(cut));
  });
  console.log(
    `Compounds of dasem: ${found.length} of ${lines.length} cut there, ${percent(found.length, lines.length)}.`,
  );
  expect(found.length / lines.length).toBeGreaterThan(0.88);
});

describe('readings', () => {
  const piece = fc.constantFrom(
    ...'børn ældre have bolig s e skole kommune ensomhed arbejd klub ø liv ings hed q'.split(' '),
  );
  const anyWord = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    anyText,
    fc.constantFrom(...HALVES.flatMap((half) => (compounds[half] ?? []).map(plain))),
  );

  test('joined give the word back, are different, have two parts or more, and come best first', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const readings = splitCompound(word, lexicon);
        const scores = readings.map(({ score }) => score);
        expect(readings.every(({ parts }) => parts.length > 1)).toBe(true);
        expect(readings.map(({ parts }) => joinParts(parts))).toEqual(
          readings.map(() => word.toLowerCase().normalize('NFC')),
        );
        expect(new Set(readings.map(written)).size).toBe(readings.length);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      }),
      { numRuns: 500 },
    );
  });

  test('do not depend on case or form of Unicode', () => {
    expect(splitCompound('BØRNEHAVE'.normalize('NFD'), lexicon)).toEqual(splitCompound('børnehave', lexicon));
  });

  test('also hold the coarser one of a word with three parts', () => {
    expect(splitCompound('boligforeningsformand', lexicon).map(written)).toEqual(
      expect.arrayContaining(['bolig|forening+s|formand', 'boligforening+s|formand']),
    );
  });

  test('that the texts at hand use come higher', () => {
    const place = (counts: ReadonlyMap<string, number> | null) =>
      splitCompound('bydelsmødre', lexicon, counts).find((reading) => written(reading) === 'bydel+s|mødre')
        ?.score ?? -99;
    expect(place(new Map([['bydel', 500]]))).toBeGreaterThan(place(null));
  });

  test('take no more time than the length allows: longer words are left whole', () => {
    expect(splitCompound('børnehave'.repeat(20_000), lexicon)).toEqual([]);
    expect(
      splitCompound(`${'børnehave'.repeat(6)}by`.slice(0, LONGEST_COMPOUND), lexicon),
    ).not.toBeUndefined();
  });
});

test.each([
  ['køleskab', 'køle|skab'],
  ['fællesskab', ''],
  ['ældreensomhed', 'ældre|ensomhed'],
  ['Ældreensomheden', 'ældre|ensomheden'],
  ['arbejdsmarked', 'arbejd+s|marked'],
  ['kvindekrisecenter', 'kvinde|krise|center'],
  ['Frederiksberg', ''],
  ['foreningen', ''],
  ['natten', ''],
  ['billigere', ''],
  ['frivillige', ''],
  ['mellem', ''],
  ['karakter', ''],
  ['plejehjemmenes', 'pleje|hjemmenes'],
  ['børnepenge', 'børn+e|penge'],
  ['', ''],
  ['e-mail', ''],
  ['العربية', ''],
])('%j is read as %j', (word, parts) => {
  expect(split(word)).toBe(parts);
});
