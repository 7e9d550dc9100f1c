import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findCpr } from '../cpr.ts';
import { danishNames } from './danish-names.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { NameLists } from './finding.ts';
import { maskPersonalData } from './mask-personal-data.ts';

const golden = (name: string): readonly (readonly [string, string])[] =>
  readFileSync(new URL(`../../../../golden/danish/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const bar = line.indexOf(' | ');
      return [line.slice(0, bar), line.slice(bar + 3)];
    });

const kindsIn = (text: string): string =>
  findPersonalData(text)
    .map(({ kind, confidence }) => (confidence === 'possible' ? `${kind}?` : kind))
    .join(' ');

/** The text with braces around what was found, as in the golden lists. */
function marked(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of findPersonalData(text)) {
    parts.push(text.slice(done, start), '{', text.slice(start, end), '}');
    done = end;
  }
  return parts.join('') + text.slice(done);
}

// Separated by bars; what looks like a blank is one.
const SNIPPETS =
  `Mette|Bo|Storm|Hansen|Jens Peter Holm|fru|Dr.|og|siger|hedder|Jeg hedder|min søn|Hans|H.|Projekt|Fonden|Vej
|Peter Bangs|Vestergade|Lærkehaven|12|12B|, 2. th.|8000 Aarhus C|20304050|20 30 40 50|2030 4050|+45|0045|+46 70 123 45 67
|010190-0000|0101900000|01.02.24 1430|a@b.dk|@|info|(at)|AB 12 345|CX98765|nummerplade|tlf.|CVR|konto|kr.|§|stk.|2019|-|–|.
|,| | | | |/|(|)|[navn]|[telefon]|●|'s|s|０１|٠|Å|é|METTE|mette hansen|i|I|、`.split(/\n?\|/);
const INVISIBLE = ['\u200b', '\u00ad', '\u0301', '\u202e', '\ud800', '\n'];
const snippets = fc.constantFrom(...SNIPPETS, ...INVISIBLE);
const madeUpText = fc.oneof(
  { weight: 5, arbitrary: fc.array(snippets, { maxLength: 14 }).map((parts) => parts.join('')) },
  { weight: 5, arbitrary: fc.array(snippets, { maxLength: 14 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

describe('the golden lists', () => {
  test.each(golden('personal-data-valid'))('%s: %s', (kinds, text) => {
    const plain = text.replaceAll(/[{}]/g, '');
    expect([kindsIn(plain), marked(plain)]).toEqual([kinds, text]);
  });

  test.each(golden('not-personal-data'))('not personal, %s: %s', (_what, text) => {
    expect(marked(text)).toBe(text);
  });

  test('hold enough cases, no case twice, and no number that could be real', () => {
    const texts = [...golden('personal-data-valid'), ...golden('not-personal-data')].map(([, text]) => text);
    expect(texts.length).toBeGreaterThan(240);
    expect(new Set(texts).size).toBe(texts.length);
    const certain = texts.flatMap((text) => {
      const plain = text.replaceAll(/[{}]/g, '');
      return findCpr(plain)
        .filter((finding) => finding.confidence === 'certain')
        .map(({ start, end }) => plain.slice(start, end).normalize('NFKC'));
    });
    expect(certain.filter((number) => !/(?:0000|٠٠٠٠)$/u.test(number))).toEqual([]);
  });
});

describe('any text', () => {
  test('has findings in order, apart, inside the text and to the letter', () => {
    fc.assert(
      fc.property(madeUpText, (text) => {
        const findings = findPersonalData(text);
        const places = findings.flatMap(({ start, end }) => [start, end]);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(findings.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(
          true,
        );
        expect(findings.map((finding) => finding.text)).toEqual(
          findings.map(({ start, end }) => text.slice(start, end)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('is masked once for all', () => {
    fc.assert(
      fc.property(madeUpText, fc.constantFrom('da' as const, 'en' as const), (text, language) => {
        const masked = maskPersonalData(text, findPersonalData(text), language);
        expect(maskPersonalData(masked, findPersonalData(masked), language)).toBe(masked);
        expect(findCpr(masked)).toEqual([]);
      }),
      { numRuns: 6000 },
    );
  });

  test('hides every CPR number that the search for CPR numbers alone finds', () => {
    fc.assert(
      fc.property(madeUpText, (text) => {
        const cpr = findPersonalData(text).filter((finding) => finding.kind === 'cpr');
        expect(cpr.map(({ start, end }) => [start, end])).toEqual(
          expect.arrayContaining(findCpr(text).map(({ start, end }) => [start, end])),
        );
      }),
    );
  });

  test('may be written in loose or joined accents, at the right places', () => {
    const joined = 'Åse Møller bor på Rosenallé 12';
    const loose = joined.normalize('NFD');
    expect(loose).not.toBe(joined);
    expect(findPersonalData(loose).map((finding) => finding.text.normalize('NFC'))).toEqual([
      'Åse Møller',
      'Rosenallé 12',
    ]);
  });
});

describe('names', () => {
  test('are read from the lists that are given', () => {
    const names: NameLists = {
      given: new Set(['zorblax']),
      wordlike: new Set<string>(),
      surnames: new Set(['quux']),
    };
    expect(findPersonalData('Zorblax Quux og Mette Holm', names).map((finding) => finding.text)).toEqual([
      'Zorblax Quux',
    ]);
  });
});

describe('the work', () => {
  const hostile = [
    'Mette ',
    'Bo og ',
    'A. ',
    'METTE-',
    'Vestergade 12 ',
    'Ny Ny Ny ',
    '20 30 40 50 ',
    '2',
    '2 ',
    '+45',
    '+1 2',
    '(',
    'a@',
    'a.',
    '@@',
    'AB 12 345 ',
    'tlf. ',
    'Peter Bangs Vej ',
    'x',
    'X',
    'X ',
    "a'",
    '\u0301',
    '\u200b',
    '010190-',
    'ring på ',
    ' (at) ',
    'å\u0301',
    '\ud83d',
    'é',
  ];

  test.each(hostile)('on 100,000 signs of %j ends', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const masked = maskPersonalData(text, findPersonalData(text));
    expect(findCpr(masked)).toEqual([]);
  });

  test.each(hostile)('on %j grows with the length: look-ups and searches for four times the text', (part) => {
    const counted = (text: string): number => {
      let lookUps = 0;
      const counting = (list: NameLists['given']) => ({
        has: (word: string) => {
          lookUps += 1;
          return list.has(word);
        },
      });
      const exec = vi.spyOn(RegExp.prototype, 'exec');
      findPersonalData(text, {
        given: counting(danishNames.given),
        wordlike: counting(danishNames.wordlike),
        surnames: counting(danishNames.surnames),
      });
      const searches = exec.mock.calls.length;
      exec.mockRestore();
      return lookUps + searches;
    };
    const short = part.repeat(Math.ceil(1_000 / part.length));
    expect(counted(short.repeat(4))).toBeLessThanOrEqual(4 * counted(short) + 200);
  });
});
