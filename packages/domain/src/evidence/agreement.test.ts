import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordinalAlpha } from './agreement.ts';

const _ = null;
// Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C: four observers, twelve units.
const OBSERVERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const unitsOf = (observers: readonly (readonly (number | null)[])[]) =>
  (observers[0] ?? []).map((_first, at) =>
    observers.map((one) => one[at] ?? null).filter((one) => one !== null),
  );

const degree = fc.constantFrom(0, 0.33, 0.67, 1);
const units = fc.array(fc.array(degree, { maxLength: 4 }), { maxLength: 12 });

/** The definition itself: one minus observed over expected disagreement, pair by pair, without any counting ahead. */
function naiveAlpha(all: readonly (readonly number[])[]): number | null {
  const paired = all.filter((unit) => unit.length > 1);
  const values = paired.flat();
  const distance = (a: number, b: number) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const between = values.filter((value) => value >= low && value <= high).length;
    const ends = values.filter((value) => value === low || value === high).length;
    return a === b ? 0 : (between - ends / 2) ** 2;
  };
  const mean = (unit: readonly number[]) =>
    unit.flatMap((a, i) => unit.map((b, j) => (i === j ? 0 : distance(a, b)))).reduce((x, y) => x + y, 0);
  const observed = paired.reduce((total, unit) => total + mean(unit) / (unit.length - 1), 0) / values.length;
  const expected = mean(values) / (values.length * (values.length - 1));
  return expected === 0 || values.length === 0 ? null : 1 - observed / expected;
}

describe('agreement of coders', () => {
  test('the worked example of Krippendorff has an ordinal alpha of 0.815', () => {
    const { alpha, pairable } = ordinalAlpha(unitsOf(OBSERVERS));
    expect(alpha).toBeCloseTo(0.815, 3);
    expect(pairable).toBe(11);
  });

  test('it is what the definition says, whatever the coders said', () =>
    fc.assert(
      fc.property(units, (all) => {
        const [ours, naive] = [ordinalAlpha(all).alpha, naiveAlpha(all)];
        return ours === null || naive === null ? ours === naive : Math.abs(ours - naive) < 1e-9;
      }),
    ));

  test('turning the scale round and swapping coders changes nothing', () =>
    fc.assert(
      fc.property(units, (all) => {
        const turned = all.map((unit) => unit.map((one) => Math.round((1 - one) * 100) / 100).toReversed());
        const [one, other] = [ordinalAlpha(all).alpha, ordinalAlpha(turned).alpha];
        return one === null || other === null ? one === other : Math.abs(one - other) < 1e-9;
      }),
    ));

  test('coders who always say the same agree perfectly, where anything varies at all', () =>
    fc.assert(
      fc.property(fc.array(degree, { minLength: 2 }), (values) => {
        const { alpha } = ordinalAlpha(values.map((value) => [value, value]));
        return new Set(values).size === 1 ? alpha === null : alpha === 1;
      }),
    ));
});
