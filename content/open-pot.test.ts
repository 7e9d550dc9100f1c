import { judge, lightsOf, valuesOf, type IndicatorValues } from '@samskab/domain/principles';
import { processFacts, type Process } from '@samskab/domain/processes';
import { openPot } from '@samskab/domain/processes/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Section D.5 of the domain's description, as it is printed there: rounded, with its lights. */
const STATED: Readonly<Record<string, readonly [value: number, light: string]>> = {
  I01: [1, 'green'],
  I02: [0.934, 'green'],
  I03: [7.187, 'green'],
  I04: [0.786, 'amber'],
  I05: [0.364, 'green'],
  I06: [0.929, 'green'],
  I07: [0.75, 'green'],
  I08: [0.818, 'green'],
  I09: [0.252, 'green'],
  I10: [0.244, 'green'],
  I11: [0.8, 'green'],
  I12: [0.955, 'green'],
  I13: [2, 'green'],
  I14: [0.667, 'green'],
  I15: [0.667, 'green'],
  I16: [0.8, 'green'],
  I17: [0.429, 'amber'],
  I18: [2, 'green'],
  I19: [0.833, 'green'],
  I20: [0.833, 'amber'],
  I21: [0.667, 'green'],
};

const { process, now } = openPot();
const valuesIn = (of: Process): IndicatorValues => valuesOf(processFacts(of, now));

describe('«Den åbne gryde», entered move by move', () => {
  const values = valuesIn(process);
  const lights = lightsOf(values);
  test.each(Object.entries(STATED))('%s has the stated value and light', (indicator, [value, light]) => {
    const key = indicator as keyof typeof lights;
    expect(values[key]).toBeCloseTo(value, 3);
    expect(lights[key]).toBe(light);
  });
  test('the lowest group and the verdict are the stated ones', () => {
    expect(values.I08min).toBeCloseTo(0.667, 3);
    const { phase } = processFacts(process, now);
    expect(phase).toBe(6);
    expect(judge(lights, phase)).toEqual({ verdict: 'reel', resembles: null });
  });
});

describe('the gauge of a process', () => {
  test('is never worse on who wrote the problem for one more edit of a group', () =>
    fc.assert(
      fc.property(
        fc.subarray([...process.of.edit]),
        fc.constantFrom(...process.of.edit.map(({ group }) => group), 'private' as const),
        (kept, group) => {
          const before = { ...process, of: { ...process.of, edit: kept } };
          const more = { ...(process.of.edit[0] as (typeof kept)[number]), group };
          const after = { ...process, of: { ...process.of, edit: [...kept, more] } };
          expect(valuesIn(after).I07).toBeGreaterThanOrEqual(valuesIn(before).I07 ?? 0);
        },
      ),
    ));

  test('is the same in whatever order people and their words stand', () =>
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (order) => {
        const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
          items
            .map((item) => [order.next().value, item] as const)
            .toSorted(([one], [other]) => one - other)
            .map(([, item]) => item);
        const { lock, frame, agreement, ...rest } = process.of;
        const mixed = Object.fromEntries(
          Object.entries(rest).map(([kind, all]) => [kind, shuffled<unknown>(all)]),
        );
        // What is there once and replaced by the next keeps its order: the last one holds.
        const other = { ...process, of: { ...process.of, ...mixed, lock, frame, agreement } };
        const [one, two] = [valuesIn(process), valuesIn(other)];
        for (const key of Object.keys(one) as (keyof IndicatorValues)[])
          if (typeof one[key] === 'number') expect(two[key]).toBeCloseTo(one[key], 9);
          else expect(two[key]).toEqual(one[key]);
      }),
      { numRuns: 30 },
    ));
});
