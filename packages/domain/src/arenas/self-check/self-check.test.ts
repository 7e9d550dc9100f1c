import { sharedFile } from '@samskab/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHECK_DIMENSIONS,
  CHECK_STATEMENTS,
  checkResult,
  checkStep,
  checkTrend,
  closeCheck,
  dimensionScores,
  FEWEST_SHOWN,
  lightOf,
  mainGaps,
  nextSteps,
  readCheckAnswers,
  statementWords,
  takeCheckAnswer,
  type CheckAnswers,
  type CheckValue,
  type UserSheet,
} from './index.ts';

const value = fc.constantFrom<CheckValue>(0, 1, 2, 3);
const sheetOf = (one: fc.Arbitrary<CheckValue | null>) =>
  fc.array(one, { minLength: 24, maxLength: 24 }) as fc.Arbitrary<CheckAnswers>;
const knownSheet = sheetOf(value);
const anySheet = sheetOf(fc.option(value, { freq: 4 }));
const anyUser: fc.Arbitrary<UserSheet> = fc.record({
  group: fc.constantFrom('citizens' as const, 'voluntary' as const, 'public' as const, null),
  answers: anySheet,
});
const all = (one: CheckValue): CheckAnswers => Object.freeze(Array.from({ length: 24 }, () => one));
const users = (...sheets: readonly CheckAnswers[]): readonly UserSheet[] =>
  Object.freeze(sheets.map((answers) => ({ group: null, answers })));
const changed = (sheet: CheckAnswers, number: number, to: CheckValue): CheckAnswers =>
  sheet.with(number - 1, to);

describe('the statements', () => {
  const described = sharedFile('../domain/G-arenas-communities-companies.md');

  test.skipIf(described === null)('are those of the description, word for word, must-haves too', () => {
    const lines = (described ?? '').split('\n').filter((line) => /^\| \*\*[A-F] /.test(line));
    const told = lines.flatMap((line) =>
      [...line.matchAll(/(\d+) (✱ )?([^|]+?\.)(?= \d+ | \|)/g)].map(([, number, must, words]) => ({
        number: Number(number),
        must: must !== undefined,
        words,
      })),
    );
    expect(told).toEqual(
      CHECK_STATEMENTS.map(({ number, must, words }) => ({ number, must, words: words.da })),
    );
  });

  test('are 24, four in each of six dimensions, numbered from 1, each with a first step', () => {
    expect(CHECK_STATEMENTS.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, n) => n + 1));
    for (const dimension of CHECK_DIMENSIONS)
      expect(CHECK_STATEMENTS.filter((one) => one.dimension === dimension)).toHaveLength(4);
    expect(CHECK_STATEMENTS.filter(({ must }) => must).map(({ number }) => number)).toEqual([1, 9, 13]);
    expect(new Set(CHECK_STATEMENTS.map(({ number }) => checkStep(number).words.da)).size).toBe(24);
  });

  test('say the same in both languages of both editions', () => {
    for (const { number } of CHECK_STATEMENTS)
      for (const edition of ['general', 'library'] as const) {
        const [da, en] = [statementWords(number, edition, 'da'), statementWords(number, edition, 'en')];
        expect(da).not.toBe(en);
        expect([da, en].every((words) => words.endsWith('.'))).toBe(true);
      }
    expect(() => statementWords(25, 'general', 'da')).toThrow(RangeError);
  });
});

describe('scores', () => {
  test('are the sum of four, divided by 12, times 100', () => {
    fc.assert(
      fc.property(knownSheet, (sheet) => {
        const scores = dimensionScores([sheet]);
        CHECK_DIMENSIONS.forEach((dimension, at) => {
          const four = sheet.slice(at * 4, at * 4 + 4).map(Number);
          expect(scores[dimension]).toBe(Math.round((four.reduce((a, b) => a + b) / 12) * 100));
        });
      }),
    );
  });

  test('the lines between the colours are those of the description', () => {
    expect([100, 70, 69, 45, 44, 0].map(lightOf)).toEqual(['green', 'green', 'amber', 'amber', 'red', 'red']);
  });

  test('what nobody knows is left out, and with fewer than two of four nothing is said', () => {
    const three = all(3).map((_, at) => (at < 2 ? 3 : null)) as CheckAnswers;
    expect(dimensionScores([three])).toMatchObject({ openness: 100, meeting: null });
    const one = three.with(0, null) as CheckAnswers;
    expect(dimensionScores([one]).openness).toBeNull();
  });

  test('the order of the sheets does not matter, and twice the same sheets say the same', () => {
    fc.assert(
      fc.property(fc.array(anySheet, { minLength: 1, maxLength: 6 }), (sheets) => {
        expect(dimensionScores(sheets.toReversed())).toEqual(dimensionScores(sheets));
        expect(dimensionScores([...sheets, ...sheets])).toEqual(dimensionScores(sheets));
      }),
    );
  });
});

describe('the result', () => {
  test('shows the largest gap first, and 20 points are the main finding', () => {
    // Users say 0 where the host says 3 about the last four, and 2 about the four before.
    const theirs = all(3).map((_, at) => (at >= 20 ? 0 : at >= 16 ? 2 : 3)) as CheckAnswers;
    const result = checkResult(all(3), users(theirs, theirs));
    expect(result.gaps.slice(0, 2)).toEqual([
      { dimension: 'lasting', host: 100, users: 0, gap: 100 },
      { dimension: 'knowledge', host: 100, users: 67, gap: 33 },
    ]);
    expect(mainGaps(result).map(({ dimension }) => dimension)).toEqual(['lasting', 'knowledge']);
  });

  test('turned round, host and users change places and every gap its sign', () => {
    fc.assert(
      fc.property(knownSheet, knownSheet, (one, other) => {
        const there = checkResult(one, users(other, other));
        const back = checkResult(other, users(one, one));
        expect(back.score).toBe(there.score);
        expect(new Map(back.gaps.map(({ dimension, gap }) => [dimension, 0 - gap]))).toEqual(
          new Map(there.gaps.map(({ dimension, gap }) => [dimension, gap])),
        );
      }),
    );
  });

  test('who agrees with everybody finds no gap', () => {
    fc.assert(
      fc.property(knownSheet, (sheet) => {
        expect(mainGaps(checkResult(sheet, users(sheet, sheet, sheet)))).toEqual([]);
      }),
    );
  });

  test('one who answers alone is not shown, two show no single statement, five do', () => {
    const sheet = changed(all(2), 4, 0);
    expect(checkResult(all(2), users(sheet))).toMatchObject({ users: null, userCount: 1, gaps: [] });
    expect(checkResult(all(2), users(sheet, sheet)).users?.statements).toEqual([]);
    expect(
      checkResult(all(2), users(...Array.from({ length: FEWEST_SHOWN }, () => sheet))).users?.statements,
    ).toEqual(sheet);
  });

  test('a group is never shown so that a smaller one can be had by subtraction', () => {
    fc.assert(
      fc.property(fc.array(anyUser, { maxLength: 25 }), (sheets) => {
        const { groups } = checkResult(null, sheets);
        if (groups.length === 0) return;
        expect(groups.every(({ count }) => count >= FEWEST_SHOWN)).toBe(true);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(sheets.length);
      }),
    );
  });

  test('a must-have is missing when the host says no, or half of the users who know', () => {
    const no = changed(all(3), 9, 0);
    expect(checkResult(no, []).missing).toEqual([{ number: 9, host: true, users: false }]);
    expect(checkResult(all(3), users(no, all(3))).missing).toEqual([{ number: 9, host: false, users: true }]);
    expect(checkResult(all(3), users(no, all(3), all(3))).missing).toEqual([]);
    expect(checkResult(changed(all(3), 2, 0), []).missing).toEqual([]);
  });
});

describe('the next steps', () => {
  test('are at most three, the missing must-haves first', () => {
    fc.assert(
      fc.property(fc.option(anySheet), fc.array(anyUser, { maxLength: 8 }), (host, sheets) => {
        const result = checkResult(host, sheets);
        const steps = nextSteps(result);
        expect(steps.length).toBeLessThanOrEqual(3);
        expect(new Set(steps).size).toBe(steps.length);
        const musts = result.missing.map(({ number }) => number);
        expect(steps.slice(0, musts.length)).toEqual(musts);
      }),
    );
  });

  test('are the lowest of different dimensions, and none where all is well', () => {
    const host = changed(changed(changed(all(3), 6, 0), 7, 0), 22, 1);
    expect(nextSteps(checkResult(host, []))).toEqual([6, 22]);
    expect(nextSteps(checkResult(all(3), users(all(3), all(3))))).toEqual([]);
  });
});

describe('over time', () => {
  test('a few points up and down are chance', () => {
    expect(checkTrend([])).toBeNull();
    expect(checkTrend([40, null, 45])).toBe('better');
    expect(checkTrend([90, 45, 41])).toBe('same');
    expect(checkTrend([45, 40])).toBe('worse');
  });
});

describe('a round', () => {
  test('is closed when both sides have answered, and then takes no more', () => {
    const round = { state: 'open', host: all(1), userCount: 2 } as const;
    expect(closeCheck(round)).toEqual({ ok: true, value: 'closed' });
    expect(closeCheck({ ...round, host: null })).toMatchObject({ error: { code: 'hostMissing' } });
    expect(closeCheck({ ...round, userCount: 1 })).toMatchObject({
      error: { code: 'usersMissing', fewest: 2 },
    });
    expect(closeCheck({ ...round, state: 'closed' })).toMatchObject({ error: { code: 'closed' } });
    expect(takeCheckAnswer({ state: 'open', userCount: 499 }).ok).toBe(true);
    expect(takeCheckAnswer({ state: 'open', userCount: 500 })).toMatchObject({ error: { code: 'full' } });
  });

  test('a sheet with a statement left out is not taken, "I do not know" is', () => {
    expect(readCheckAnswers(String)).toMatchObject({ ok: false });
    expect(readCheckAnswers((number) => (number === 3 ? '' : '2'))).toEqual({
      ok: false,
      error: { code: 'unanswered', statements: [3] },
    });
    expect(readCheckAnswers((number) => (number === 3 ? 'x' : '2'))).toMatchObject({ ok: true });
    expect(readCheckAnswers(() => 'x')).toEqual({ ok: false, error: { code: 'allUnknown' } });
  });
});
