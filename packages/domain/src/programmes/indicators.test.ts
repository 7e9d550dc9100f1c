import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GOAL_STATES, goalState } from './goals.ts';
import { indicatorFigure, SMALLEST_CELL, type IndicatorFacts } from './indicator-formulas.ts';
import { INDICATOR_CODES, type IndicatorCode } from './indicator-list.ts';

const NONE: IndicatorFacts = {
  members: [],
  processes: [],
  experiences: [],
  searches: null,
  stillThere: null,
  checks: null,
};
const figure = (code: IndicatorCode, facts: Partial<IndicatorFacts>, setting: number | null = null) =>
  indicatorFigure({ code, setting }, { ...NONE, ...facts });
const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const facts: fc.Arbitrary<IndicatorFacts> = fc.record({
  members: fc.array(fc.record({ step: orNull(fc.nat(4)), active: orNull(fc.boolean()) })),
  processes: fc.array(fc.record({ kinds: orNull(fc.nat(7)) })),
  experiences: fc.array(fc.record({ valence: orNull(fc.constantFrom('good', 'mixed', 'bad', 'stopped')) })),
  searches: orNull(fc.array(fc.record({ language: fc.constantFrom('da', 'ar', 'en'), n: fc.nat(9) }))),
  stillThere: orNull(fc.record({ people: fc.nat(20), communities: fc.nat(5) })),
  checks: orNull(
    fc.array(
      fc.record({
        gap: orNull(fc.nat(60)),
        gapBefore: orNull(fc.nat(60)),
        trend: orNull(fc.constantFrom('better' as const, 'same' as const, 'worse' as const)),
      }),
    ),
  ),
});
const steps = (...list: (number | null)[]) => list.map((step) => ({ step, active: null }));

describe('by hand', () => {
  test.each<[string, IndicatorCode, Partial<IndicatorFacts>, number | null]>([
    ['two of four stand on step 2 or above', 'onStep', { members: steps(0, 2, 4, null) }, 50],
    [
      'one of three brought three of the seven kinds together; one without a meeting does not count',
      'processesAcross',
      { processes: [{ kinds: 1 }, { kinds: 2 }, { kinds: 3 }, { kinds: null }] },
      100 / 3,
    ],
    [
      '30 of 120 searched in another language',
      'otherLanguage',
      {
        searches: [
          { language: 'da', n: 90 },
          { language: 'ar', n: 18 },
          { language: 'uk', n: 12 },
        ],
      },
      25,
    ],
    ['17 are still there', 'stillThere', { stillThere: { people: 17, communities: 3 } }, 17],
    [
      '0 are still there, which somebody has counted',
      'stillThere',
      { stillThere: { people: 0, communities: 4 } },
      0,
    ],
    [
      'two of three arenas came nearer; one that answered once does not count',
      'gapFalling',
      {
        checks: [
          { gap: 10, gapBefore: 30, trend: null },
          { gap: 11, gapBefore: 12, trend: null },
          { gap: 8, gapBefore: 8, trend: null },
          { gap: 40, gapBefore: null, trend: null },
        ],
      },
      200 / 3,
    ],
    [
      'one of four became better',
      'gettingBetter',
      {
        checks: (['better', 'same', 'worse', 'same', null] as const).map((trend) => ({
          gap: null,
          gapBefore: null,
          trend,
        })),
      },
      25,
    ],
    [
      'one of two known is active',
      'activeMembers',
      {
        members: [
          { step: null, active: true },
          { step: null, active: false },
          { step: null, active: null },
        ],
      },
      50,
    ],
    [
      'two of three told did not simply go well',
      'notGood',
      { experiences: [{ valence: 'good' }, { valence: 'mixed' }, { valence: 'stopped' }, { valence: null }] },
      200 / 3,
    ],
  ])('%s', (_, code, given, value) => {
    expect(figure(code, given).value).toBeCloseTo(value ?? Number.NaN, 9);
  });
  test('the line that is counted from can be chosen', () => {
    const members = steps(0, 1, 2, 3);
    expect([0, 1, 2, 3, 4].map((line) => figure('onStep', { members }, line).value)).toEqual([
      100, 75, 50, 25, 0,
    ]);
  });
});

describe('a number is never made up', () => {
  test.each(INDICATOR_CODES)('%s says nothing where nothing is, but for what it counts itself', (code) => {
    const said = figure(code, {});
    expect(said).toEqual(
      code === 'members' || code === 'experiences'
        ? { silent: null, value: 0, n: 0, of: null }
        : { silent: 'nothingYet', value: null },
    );
  });
  test('every share is between 0 and 100 and has what it was counted from', () =>
    fc.assert(
      fc.property(fc.constantFrom(...INDICATOR_CODES), facts, (code, given) => {
        const said = indicatorFigure({ code, setting: null }, given);
        if (said.silent !== null || said.of === null) return;
        expect(said.of).toBeGreaterThan(0);
        expect(said.value).toBeCloseTo((100 * said.n) / said.of, 9);
        expect(said.n).toBeGreaterThanOrEqual(0);
        expect(said.n).toBeLessThanOrEqual(said.of);
      }),
    ));
  test('a share counts as a loop over a list would', () =>
    fc.assert(
      fc.property(facts, fc.nat(4), (given, line) => {
        let n = 0;
        for (const { step } of given.members) if (step !== null && step >= line) n += 1;
        const said = indicatorFigure({ code: 'onStep', setting: line }, given);
        if (given.members.length === 0) expect(said.silent).toBe('nothingYet');
        else expect(said).toMatchObject({ n, of: given.members.length });
      }),
    ));
});

describe('few people are not shown', () => {
  test('neither those who searched in another language, nor the others, can be read off when they are few', () =>
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (danish, other) => {
        const said = figure('otherLanguage', {
          searches: [
            { language: 'da', n: danish },
            { language: 'ar', n: other },
          ],
        });
        const few = [danish, other, danish + other].some((n) => n > 0 && n < SMALLEST_CELL);
        expect(said.silent === null).toBe(!few && danish + other > 0);
      }),
    ));
  test.each([1, 2, 3, 4])('%i people still there are not told', (stillThere) => {
    expect(figure('stillThere', { stillThere: { people: stillThere, communities: 9 } }).silent).toBe(
      'tooFew',
    );
  });
  test('what one or two communities have told is not told', () => {
    const told = (communities: number) =>
      figure('stillThere', { stillThere: { people: 30, communities } }).silent;
    expect([1, 2, 3].map(told)).toEqual(['tooFew', 'tooFew', null]);
  });
  test('what one or two arenas have answered for themselves is not told', () => {
    const check = { gap: 10, gapBefore: 30, trend: 'better' } as const;
    expect(
      [1, 2, 3].map((n) => figure('gapFalling', { checks: Array.from({ length: n }, () => check) }).silent),
    ).toEqual(['tooFew', 'tooFew', null]);
    expect(figure('gettingBetter', { checks: [check, check] }).silent).toBe('tooFew');
  });
});

describe('goals', () => {
  const value = fc.integer({ min: 0, max: 100 });
  const target = fc.record({
    is: fc.constantFrom('atLeast', 'atMost', 'growing', 'falling'),
    value: orNull(value),
  });
  const RANK = Object.fromEntries(GOAL_STATES.toReversed().map((state, rank) => [state, rank]));
  test('nearer the target is never worse', () =>
    fc.assert(
      fc.property(value, value, orNull(value), target, (one, other, baseline, wished) => {
        const up = wished.is === 'atLeast' || wished.is === 'growing';
        const [far, near] = [one, other].toSorted((a, b) => (up ? a - b : b - a));
        const state = (now: number | undefined) =>
          RANK[goalState(now ?? 0, { baseline, target: wished })] ?? 0;
        expect(state(near)).toBeGreaterThanOrEqual(state(far));
      }),
    ));
  test.each([
    [50, 10, 'atLeast', 50, 'reached'],
    [49, 10, 'atLeast', 50, 'onTheWay'],
    [9, 10, 'atLeast', 50, 'notYet'],
    [10, null, 'atLeast', 50, 'notYet'],
    [25, 40, 'atMost', 25, 'reached'],
    [30, 40, 'atMost', 25, 'onTheWay'],
    [11, 10, 'growing', null, 'reached'],
    [10, 10, 'growing', null, 'notYet'],
    [9, 10, 'falling', null, 'reached'],
    [9, null, 'falling', null, 'unknown'],
    [9, 5, 'atLeast', null, 'unknown'],
  ] as const)('%d from %s, %s %s: %s', (now, baseline, is, line, state) => {
    expect(goalState(now, { baseline, target: { is, value: line } })).toBe(state);
  });
});
