import { sharedFile } from '@samskab/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrate, type Calibration } from './calibrate.ts';
import { suggestThresholds } from './suggest-thresholds.ts';
import type { ThreeThresholds } from './thresholds.ts';

interface Answer {
  readonly name: string;
  readonly type?: 'fuzzy' | 'crisp';
  readonly method?: string;
  readonly x: readonly number[];
  readonly thresholds?: string;
  readonly idm?: number;
  readonly logistic?: boolean;
  readonly y?: readonly number[];
  readonly findTh?: number | readonly number[];
}

const answers = JSON.parse(sharedFile('qca/calibration.json') ?? '[]') as readonly Answer[];

/** R's thresholds, `e=400, c=550, i=900` or `550, 850`, as ours. */
function calibrationOf({ type, method, thresholds = '', idm, logistic }: Answer): Calibration {
  if (method === 'TFR') return { method: 'relative' };
  const named = new Map(
    thresholds.split(', ').map((part) => [part.split('=')[0], Number(part.split('=').at(-1))]),
  );
  const numbers = [...named.values()];
  if (type === 'crisp') return { method: 'crisp', thresholds: numbers };
  const three = (e: string, c: string, i: string): ThreeThresholds => ({
    exclusion: named.get(e)!,
    crossover: named.get(c)!,
    inclusion: named.get(i)!,
  });
  if (numbers.length === 6)
    return { method: 'bell', first: three('e1', 'c1', 'i1'), second: three('e2', 'c2', 'i2') };
  if (logistic === false) return { method: 'linear', ...three('e', 'c', 'i') };
  return { method: 'direct', ...three('e', 'c', 'i'), ...(idm !== undefined && { degree: idm }) };
}

describe.runIf(answers.length > 0)('as the R package QCA', () => {
  test.each(answers.filter(({ y }) => y))('calibrates $name', (answer) => {
    const ours = calibrate(answer.x, calibrationOf(answer));
    if (!ours.ok) throw new Error(ours.error.code);
    expect(ours.value).toHaveLength(answer.y!.length);
    for (const [at, degree] of ours.value.entries()) expect(degree).toBeCloseTo(answer.y![at]!, 9);
  });

  test.each(answers.filter(({ findTh }) => findTh))('suggests thresholds, $name', ({ x, findTh }) => {
    const wanted = [findTh!].flat();
    expect(suggestThresholds(x, wanted.length)).toMatchObject({ ok: true, value: { thresholds: wanted } });
  });
});

/** Three numbers that rise, and are not so near that a slope between them has no room. */
const rising = fc
  .tuple(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 500 }),
  )
  .map(([low, first, second]) => [low, low + first, low + first + second] as const);
const anyThree = fc.tuple(rising, fc.boolean()).map(([[low, middle, high], falls]): ThreeThresholds => {
  const [exclusion, inclusion] = falls ? [high, low] : [low, high];
  return { exclusion, crossover: middle, inclusion };
});
const values = fc.array(fc.double({ min: -3000, max: 3000, noNaN: true }), { minLength: 1, maxLength: 30 });

const degrees = (column: readonly (number | null)[], calibration: Calibration): readonly number[] => {
  const done = calibrate(column, calibration);
  if (!done.ok) throw new Error(done.error.code);
  return done.value.map((degree) => degree!);
};

describe.each(['direct', 'linear'] as const)('the %s method', (method) => {
  test('is a half at the crossover, and turning the thresholds around negates the set', () => {
    fc.assert(
      fc.property(anyThree, values, (three, column) => {
        expect(degrees([three.crossover], { method, ...three })).toEqual([0.5]);
        const turned = { ...three, exclusion: three.inclusion, inclusion: three.exclusion };
        const [ours, negated] = [
          degrees(column, { method, ...three }),
          degrees(column, { method, ...turned }),
        ];
        for (const [at, degree] of ours.entries()) expect(degree).toBeCloseTo(1 - negated[at]!, 12);
      }),
    );
  });

  test('never falls when the value moves towards inclusion', () => {
    fc.assert(
      fc.property(anyThree, values, (three, column) => {
        const towards = three.inclusion > three.exclusion ? 1 : -1;
        const ordered = column.toSorted((a, b) => towards * (a - b));
        const ours = degrees(ordered, { method, ...three });
        expect(ours).toEqual(ours.toSorted((a, b) => a - b));
        expect(ours.every((degree) => degree >= 0 && degree <= 1)).toBe(true);
      }),
    );
  });
});

test('the logistic curve has its degree at the outer thresholds', () => {
  fc.assert(
    fc.property(anyThree, fc.double({ min: 0.51, max: 0.999, noNaN: true }), (three, degree) => {
      const [out, inside] = degrees([three.exclusion, three.inclusion], {
        method: 'direct',
        ...three,
        degree,
      });
      expect(out).toBeCloseTo(1 - degree, 9);
      expect(inside).toBeCloseTo(degree, 9);
    }),
  );
});

test('a set of the ends is the negation of the set of the middle', () => {
  fc.assert(
    fc.property(rising, rising, values, ([a, b, c], steps, column) => {
      const [d, e] = [c + (steps[1] - steps[0]), c + (steps[2] - steps[0])];
      const middle: Calibration = {
        method: 'bell',
        first: { exclusion: a, crossover: b, inclusion: c },
        second: { exclusion: e, crossover: d, inclusion: c },
      };
      const ends: Calibration = {
        method: 'bell',
        first: { exclusion: c, crossover: b, inclusion: a },
        second: { exclusion: c, crossover: d, inclusion: e },
      };
      const [ours, negated] = [degrees(column, middle), degrees(column, ends)];
      for (const [at, degree] of ours.entries()) expect(degree).toBeCloseTo(1 - negated[at]!, 12);
    }),
  );
});

test('what is not known stays so, and does not move the others', () => {
  const column = fc.array(fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }), { maxLength: 30 });
  const ways: readonly Calibration[] = [
    { method: 'relative' },
    { method: 'fourValue', thresholds: [2, 4, 6] },
    { method: 'indirect', thresholds: [2, 5] },
  ];
  fc.assert(
    fc.property(column, fc.constantFrom(...ways), (given, way) => {
      const whole = calibrate(Object.freeze(given), way);
      const known = calibrate(
        given.filter((value) => value !== null),
        way,
      );
      if (!whole.ok || !known.ok) throw new Error('refused');
      expect(whole.value.filter((value) => value !== null)).toEqual(known.value);
      expect(whole.value.map((value) => value === null)).toEqual(given.map((value) => value === null));
    }),
  );
});

test('four values by theory', () => {
  const way: Calibration = { method: 'fourValue', thresholds: [1, 2, 3] };
  expect(degrees([0, 1, 1.9, 2, 3, 9], way)).toEqual([0, 0.33, 0.33, 0.67, 1, 1]);
});

test.each<[string, Calibration]>([
  ['thresholds_not_in_order', { method: 'direct', exclusion: 1, crossover: 1, inclusion: 2 }],
  ['threshold_not_a_number', { method: 'linear', exclusion: 1, crossover: NaN, inclusion: 2 }],
  ['degree_out_of_range', { method: 'direct', exclusion: 1, crossover: 2, inclusion: 3, degree: 0.5 }],
  ['bend_not_above_zero', { method: 'linear', exclusion: 1, crossover: 2, inclusion: 3, below: 0 }],
  ['thresholds_missing', { method: 'fourValue', thresholds: [1, 2] }],
  ['thresholds_missing', { method: 'crisp', thresholds: [] }],
  ['value_not_above_zero', { method: 'indirect', thresholds: [1, 2] }],
  [
    'thresholds_not_in_order',
    {
      method: 'bell',
      first: { exclusion: 1, crossover: 2, inclusion: 5 },
      second: { exclusion: 9, crossover: 6, inclusion: 4 },
    },
  ],
])('is refused with %s: %j', (code, way) => {
  expect(calibrate([3, 0], way)).toMatchObject({ ok: false, error: { code } });
});

test('a value that is no number is refused by its place', () => {
  const way: Calibration = { method: 'relative' };
  expect(calibrate([1, null, Infinity], way)).toEqual({
    ok: false,
    error: { code: 'value_not_a_number', at: 2 },
  });
});
