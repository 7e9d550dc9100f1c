import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import { calibrationSentence } from './calibration-sentence.ts';
import { modelSentences, necessitySentence, NO_PROOF, termSentence } from './pattern-sentences.ts';
import { plainOutcome, termPhrase, type Phrases } from './phrases.ts';
import { tableSentence } from './table-sentence.ts';

const TABLE: CalibratedTable = {
  cases: ['Gryden', 'Haven', 'Huset', 'Broen', 'Bænken'],
  conditions: [
    { name: 'PLAN', kind: 'fuzzy', values: 2 },
    { name: 'PENGE', kind: 'fuzzy', values: 2 },
  ],
  codes: [
    [1, 0.67, 0.67, 0.33, 1],
    [1, 0.33, 0, 1, 0.33],
  ],
};
const OUTCOME = { name: 'GODT', membership: [1, 1, 0.67, 0, 0.33] };
const PHRASES: Phrases = {
  conditions: {
    PLAN: { name: { da: 'en fælles plan', en: 'a shared plan' } },
    PENGE: { name: { da: 'penge', en: 'money' } },
  },
  outcome: { clause: { da: 'gik det godt', en: 'it went well' } },
};
const PLAN = { condition: 0, value: 1 };
const NO_MONEY = { condition: 1, value: 0 };

test('a term is a count of experiences, with those that speak against it by name', () => {
  expect(termSentence([PLAN, NO_MONEY], TABLE, OUTCOME, PHRASES)).toEqual({
    da: 'I 2 af 3 erfaringer med en fælles plan og uden penge gik det godt. Det gælder ikke Bænken.',
    en: 'In 2 of 3 experiences with a shared plan and without money, it went well. Not so for Bænken.',
  });
});

test('a model says what it covers, what it does not, and that it is no proof', () => {
  const money = { condition: 1, value: 1 };
  expect(modelSentences([[PLAN, money]], TABLE, OUTCOME, PHRASES).map(({ da }) => da)).toEqual([
    'I 1 af 1 erfaring med en fælles plan og penge gik det godt.',
    'Det dækker 1 af de 3 erfaringer, hvor det gik godt. Om Haven og Huset siger det intet.',
    NO_PROOF.da,
  ]);
});

test('a term that no case has', () => {
  const none = [{ condition: 0, value: 0 }, NO_MONEY];
  expect(termSentence(none, TABLE, OUTCOME, PHRASES).en).toBe(
    'No experiences are without a shared plan and without money.',
  );
});

test('what is necessary but nearly everywhere is said to be', () => {
  expect(necessitySentence([PLAN], 'and', TABLE, OUTCOME, 0.4, PHRASES).da).toBe(
    'Af de 3 erfaringer, hvor det gik godt, var 3 med en fælles plan. Men det var 4 af alle 5, så det siger ikke meget.',
  );
  expect(necessitySentence([PLAN, NO_MONEY], 'or', TABLE, OUTCOME, 0.9, PHRASES).en).toBe(
    'Of the 3 experiences where it went well, 3 were with a shared plan or without money.',
  );
});

test('values of a multi-value condition are called as they are, or by their number', () => {
  const conditions = [{ name: 'DEV', kind: 'multivalue' as const, values: 3 }];
  const values = ['lavt', 'mellem', 'højt'].map((da) => ({ da, en: da }));
  expect(termPhrase([{ condition: 0, value: 2 }], conditions, {}).da).toBe('med DEV 2');
  const named = { DEV: { name: { da: 'niveau', en: 'level' }, values } };
  expect(termPhrase([{ condition: 0, value: 0 }], conditions, named).da).toBe('med lavt');
});

test('no count is above the cases there are, and nothing is said to lead to anything', () => {
  const literal = fc.constantFrom(PLAN, { ...PLAN, value: 0 });
  const term = fc.tuple(fc.option(literal), fc.option(fc.constantFrom(NO_MONEY, { ...NO_MONEY, value: 1 })));
  fc.assert(
    fc.property(fc.array(term, { maxLength: 3 }), fc.constantFrom('GODT', '~GODT'), (terms, name) => {
      const model = terms.map((parts) => parts.filter((part) => part !== null));
      const membership =
        name === 'GODT' ? OUTCOME.membership : OUTCOME.membership.map((degree) => 1 - degree);
      const phrases = { ...PHRASES, outcome: plainOutcome(name) };
      for (const sentence of modelSentences(model, TABLE, { name, membership }, phrases))
        for (const text of [sentence.da, sentence.en]) {
          expect(text).not.toMatch(/fører til|leads? to|undefined|NaN| {2}/);
          for (const [, part, whole] of text.matchAll(/(\d+) (?:af|of)(?: de| the)? (\d+)/g))
            expect(Number(part)).toBeLessThanOrEqual(Number(whole));
        }
    }),
    { numRuns: 100 },
  );
});

test('a refusal names the case, the column and the number in the way of the language', () => {
  const refusal = { code: 'outside_scale', column: 'A', case: 'Haven', value: 1.5 } as const;
  expect(tableSentence(refusal).da).toContain('A er 1,5 ved Haven.');
  expect(tableSentence(refusal).en).toContain('A is 1.5 at Haven.');
  expect(calibrationSentence({ code: 'degree_out_of_range', degree: 0.4 }).da).toContain('ikke 0,4.');
});

test('the Danish sentences are easy to read', () => {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('-sentence.ts'));
  const danish = files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\bda:\s*(?:'([^']+)'|`([^`]+)`)/g)].map(
      ([, plain, filled]) => (plain ?? filled ?? '').replaceAll(/\$\{[^}]*\}/g, '3'),
    ),
  );
  const sentences = danish.filter((text) => text.endsWith('.'));
  expect(sentences.length).toBeGreaterThan(40);
  // LIX (Björnsson, 1968) of all of them together, since that of one short sentence says little.
  const words = sentences.flatMap((text) => text.split(/\s+/));
  const ends = sentences.flatMap((text) => text.split(/[.:](?:\s|$)/).filter((part) => part !== ''));
  const long = words.filter((word) => word.replaceAll(/[^\p{L}\d]/gu, '').length > 6);
  expect(words.length / ends.length + (100 * long.length) / words.length).toBeLessThan(30);
});
