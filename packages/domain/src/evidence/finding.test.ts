import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodedCase, EvidenceQuestion } from './evidence-table.ts';
import { findPatterns, reachOf, type Finding, type Part } from './finding.ts';
import { SAMSKAB_CODEBOOK } from './samskab-codebook.ts';
import { DEGREES } from './codes.ts';

const QUESTION: EvidenceQuestion = {
  codebook: SAMSKAB_CODEBOOK,
  outcome: 'O2',
  conditions: ['C04', 'C05', 'C06'],
};
const degree = fc.constantFrom(...DEGREES);
const degrees = fc.record({ C04: degree, C05: degree, C06: degree, O2: degree });
const numbered = (all: readonly CodedCase['degrees'][]): readonly CodedCase[] =>
  all.map((one, at) => ({ id: `case ${at}`, degrees: one }));
const someCases = fc.array(degrees, { minLength: 12, maxLength: 40 }).map(numbered);

const has = ({ degrees: known }: CodedCase, { code, present }: Part) =>
  present ? (known[code] ?? 0.5) > 0.5 : (known[code] ?? 0.5) < 0.5;
const turned = (cases: readonly CodedCase[]): readonly CodedCase[] =>
  cases.map(({ id, degrees: known }) => ({
    id,
    degrees: { ...known, O2: Math.round((1 - (known['O2'] ?? 0)) * 100) / 100 },
  }));
const patternsOf = (finding: Finding, at: 0 | 1) => finding.sides[at].patterns;

describe('what was there when an outcome was', () => {
  test('stands in exactly the cases that have every part, told apart by the outcome', () =>
    fc.assert(
      fc.property(someCases, (cases) => {
        const finding = findPatterns(cases, QUESTION);
        return finding.sides.every(({ side, patterns }) =>
          patterns.every(({ parts, supporting, contradicting }) => {
            const members = cases.filter((one) => parts.every((part) => has(one, part)));
            const withOutcome = members.filter((one) =>
              has(one, { code: 'O2', present: side === 'present' }),
            );
            return (
              supporting.join() === withOutcome.map(({ id }) => id).join() &&
              supporting.length + contradicting.length === members.length
            );
          }),
        );
      }),
    ));

  test('whoever turns the outcome round and what theory expects gets the other side', () => {
    const against = {
      ...SAMSKAB_CODEBOOK,
      conditions: SAMSKAB_CODEBOOK.conditions.map((one) => ({ ...one, helps: 'absent' as const })),
    };
    fc.assert(
      fc.property(someCases, (cases) => {
        const one = findPatterns(cases, QUESTION);
        const other = findPatterns(turned(cases), { ...QUESTION, codebook: against });
        return [0, 1].every((at) => {
          const [here, there] = [patternsOf(one, at as 0 | 1), patternsOf(other, (1 - at) as 0 | 1)];
          return (
            here
              .map(({ key }) => key)
              .toSorted()
              .join() ===
            there
              .map(({ key }) => key)
              .toSorted()
              .join()
          );
        });
      }),
    );
  });

  test('a condition that always goes with the outcome is the pattern, and its absence the other', () => {
    const cases = numbered(
      Array.from({ length: 16 }, (_, at) => ({
        C04: at % 2,
        C05: at % 4 < 2 ? 1 : 0,
        C06: at % 8 < 4 ? 1 : 0,
        O2: at % 2,
      })),
    );
    const finding = findPatterns(cases, QUESTION);
    expect(finding.sides.map(({ patterns }) => patterns.map(({ key }) => key))).toEqual([['C04'], ['~C04']]);
    expect(finding.sides.map(({ unexplained }) => unexplained)).toEqual([[], []]);
  });
});

describe('how much may be said', () => {
  test('under five cases only the cases, under twelve a table, then patterns', () =>
    expect([0, 4, 5, 11, 12, 40].map(reachOf)).toEqual([
      'cases',
      'cases',
      'table',
      'table',
      'patterns',
      'patterns',
    ]));

  test('cases that do not know everything are left out and counted, and never guessed', () =>
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.constantFrom('C04', 'C05', 'C06', 'O2'), degree)), (all) => {
        const cases = numbered(all);
        const { complete, leftOut, sides, reach } = findPatterns(cases, QUESTION);
        const full = cases.filter((one) => Object.keys(one.degrees).length === 4);
        return (
          complete.join() === full.map(({ id }) => id).join() &&
          complete.length + leftOut.length === cases.length &&
          (reach === 'patterns' || sides.every(({ patterns }) => patterns.length === 0))
        );
      }),
    ));
});
