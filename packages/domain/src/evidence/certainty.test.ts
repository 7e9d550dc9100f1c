import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certaintyOf, CERTAINTY_LINES, GRADES } from './certainty.ts';
import type { CodedCase } from './evidence-table.ts';
import { findPatterns } from './finding.ts';
import { tryOut } from './robustness.ts';
import { SAMSKAB_CODEBOOK } from './samskab-codebook.ts';

const QUESTION = { codebook: SAMSKAB_CODEBOOK, outcome: 'O2', conditions: ['C04', 'C05'] };
const SURE = { same: 1, chance: 0.01 };

/** Forty cases in which the outcome is exactly C04, counted before and after, each coded by two who agree. */
const perfect = (many: number, evidence: number | null = 3) =>
  Array.from({ length: many }, (_, at) => ({
    id: `case ${at}`,
    evidence,
    degrees: { C04: at % 2, C05: at % 4 < 2 ? 1 : 0, O2: at % 2 },
    judged: { C04: [at % 2, at % 2] },
  }));
const gradeOf = (cases: ReturnType<typeof perfect>, robustness = SURE) =>
  certaintyOf(findPatterns(cases as readonly CodedCase[], QUESTION).sides[0], cases, robustness);
const run = <Value>(steps: Generator<unknown, Value>): Value => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

describe('how sure a finding is', () => {
  test('is A where nothing speaks against it', () => expect(gradeOf(perfect(40)).grade).toBe('A'));

  test.each([
    ['fewer cases', gradeOf(perfect(28)), 'cases'],
    ['nothing measured', gradeOf(perfect(40, 0)), 'sources'],
    ['evidence that is not told', gradeOf(perfect(40, null)), 'sources'],
    ['a pattern that hangs on one case', gradeOf(perfect(40), { same: 0.5, chance: 0.01 }), 'robustness'],
    ['a pattern as chance would make it', gradeOf(perfect(40), { same: 1, chance: 0.3 }), 'robustness'],
    ['coded by one only', gradeOf(perfect(40).map((one) => ({ ...one, judged: {} as never }))), 'coding'],
  ])('goes one step down for %s', (_what, { grade, checks }, doubt) => {
    expect(grade).toBe('B');
    expect(checks.filter(({ passed }) => !passed).map((one) => one.doubt)).toEqual([doubt]);
  });

  test('never rises when a case starts to contradict', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), (at) => {
        const cases = perfect(40).map((one, place) =>
          place === at * 2 + 1 ? { ...one, degrees: { ...one.degrees, O2: 0 } } : one,
        );
        const [before, after] = [gradeOf(perfect(40)), gradeOf(cases)];
        return GRADES.indexOf(after.grade) >= GRADES.indexOf(before.grade);
      }),
    ));

  test('is at the least D, however much is missing', () =>
    expect(gradeOf(perfect(12, null), { same: null, chance: null } as never).grade).toBe('D'));
});

describe('trying a finding', () => {
  test('a perfect pattern stands without any one case and is not what chance gives', () => {
    const { same, chance } = run(tryOut(findPatterns(perfect(40), QUESTION).sides[0].baseline, 60));
    expect(same).toBe(1);
    expect(chance).toBeLessThanOrEqual(CERTAINTY_LINES.chance);
  });

  test('the same data give the same answer', () =>
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 12, maxLength: 20 }), (had) => {
        const cases = had.map((one, at) => ({
          id: String(at),
          degrees: { C04: at % 2, C05: at % 3 === 0 ? 1 : 0, O2: one ? 1 : 0 },
        }));
        const { baseline } = findPatterns(cases, QUESTION).sides[0];
        return JSON.stringify(run(tryOut(baseline, 10))) === JSON.stringify(run(tryOut(baseline, 10)));
      }),
      { numRuns: 20 },
    ));

  test('where there is no pattern nothing can be tried', () =>
    expect(run(tryOut(findPatterns([], QUESTION).sides[0].baseline))).toEqual({ same: null, chance: null }));
});
