import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEGREES } from './codes.ts';
import { conditionMatrix } from './condition-matrix.ts';
import type { CodedCase } from './evidence-table.ts';
import type { Pattern } from './finding.ts';
import { nearestPatterns } from './nearness.ts';
import { partsPhrase, patternSentence } from './pattern-sentence.ts';
import { SAMSKAB_CODEBOOK } from './samskab-codebook.ts';

const degree = fc.constantFrom(...DEGREES);
const codes = ['C01', 'C02', 'C03'];
const cases = fc
  .array(fc.dictionary(fc.constantFrom(...codes, 'O2'), degree))
  .map((all): readonly CodedCase[] => all.map((degrees, at) => ({ id: String(at), degrees })));
const part = fc.record({ code: fc.constantFrom(...codes), present: fc.boolean() });
const pattern = fc
  .uniqueArray(part, { minLength: 1, selector: ({ code }) => code })
  .map((parts): Pattern => ({
    key: '',
    parts,
    supporting: ['a'],
    contradicting: [],
    inclusion: 1,
    pri: 1,
    coverage: 1,
  }));

describe('conditions beside an outcome', () => {
  test('every story that knows both stands in exactly one cell of the row', () =>
    fc.assert(
      fc.property(cases, (all) =>
        conditionMatrix(all, SAMSKAB_CODEBOOK, 'O2').every(({ code, cells, known }) => {
          const placed = cells.flatMap((cell) => cell.cases);
          const knowing = all.filter(({ degrees }) => code in degrees && 'O2' in degrees);
          return placed.length === known && new Set(placed).size === known && knowing.length === known;
        }),
      ),
    ));
});

describe('what would have to change', () => {
  test('doing what is missing brings a process into the pattern, and nothing else is asked', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...codes), degree), pattern, (degrees, one) => {
        const [near] = nearestPatterns(degrees, [one]);
        if (!near) return false;
        const changed = { ...degrees };
        for (const { code, present } of [...near.missing, ...near.unknown]) changed[code] = present ? 1 : 0;
        const [after] = nearestPatterns(changed, [one]);
        const told = near.met.length + near.missing.length + near.unknown.length;
        return after?.missing.length === 0 && after.unknown.length === 0 && told === one.parts.length;
      }),
    ));

  test('the nearest comes first', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...codes), degree), fc.array(pattern), (degrees, all) => {
        const missing = nearestPatterns(degrees, all).map((one) => one.missing.length);
        return missing.every((many, at) => at === 0 || many >= (missing[at - 1] ?? 0));
      }),
    ));
});

describe('a pattern in words', () => {
  const parts = [
    { code: 'C04', present: true },
    { code: 'C10', present: false },
  ];

  test('counts and does not claim', () => {
    const outcome = SAMSKAB_CODEBOOK.outcomes[1];
    if (!outcome) throw new Error('There are three outcomes');
    const said = { parts, supporting: ['a', 'b'], contradicting: ['c'] };
    expect(patternSentence(said, SAMSKAB_CODEBOOK, outcome, 'present')).toEqual({
      da: 'I 2 af 3 erfaringer med dem, det handlede om, ved bordet og uden tid og penge blev noget tydeligt bedre.',
      en: 'In 2 of 3 experiences with those it was about at the table and without time and money, something became clearly better.',
    });
  });

  test('closes a clause with a comma where something follows, and only there', () => {
    const clause = [
      { code: 'C05', present: true },
      { code: 'C06', present: true },
    ];
    expect(partsPhrase(clause, SAMSKAB_CODEBOOK).da).toBe(
      'med et problem, de fandt frem til sammen, og beslutninger, de tog sammen',
    );
    const outcome = SAMSKAB_CODEBOOK.outcomes[1];
    if (!outcome) throw new Error('There are three outcomes');
    const said = { parts: clause, supporting: ['a'], contradicting: [] };
    expect(patternSentence(said, SAMSKAB_CODEBOOK, outcome, 'present').da).toBe(
      'I 1 af 1 erfaring med et problem, de fandt frem til sammen, og beslutninger, de tog sammen, blev noget tydeligt bedre.',
    );
  });

  test('every condition can be said with and without', () => {
    for (const { code } of SAMSKAB_CODEBOOK.conditions)
      for (const present of [true, false])
        expect(partsPhrase([{ code, present }], SAMSKAB_CODEBOOK).da).toMatch(
          present ? /^med \S/ : /^uden \S/,
        );
  });
});
