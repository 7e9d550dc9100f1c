import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestThresholds, type Linkage } from './suggest-thresholds.ts';

const DISTANCE: Readonly<Record<Linkage, (between: readonly number[]) => number>> = {
  complete: (between) => Math.max(...between),
  single: (between) => Math.min(...between),
  average: (between) => between.reduce((sum, one) => sum + one, 0) / between.length,
};

/** Joins the nearest two of any clusters, also of such that are no neighbours. */
function naively(
  values: readonly number[],
  wanted: number,
  linkage: Linkage,
): readonly (readonly number[])[] {
  let clusters = values.toSorted((a, b) => a - b).map((value) => [value]);
  while (clusters.length > wanted) {
    let nearest = { distance: Infinity, a: 0, b: 0 };
    for (let a = 0; a < clusters.length; a++)
      for (let b = a + 1; b < clusters.length; b++) {
        const distance = DISTANCE[linkage](
          clusters[a]!.flatMap((x) => clusters[b]!.map((y) => Math.abs(x - y))),
        );
        if (distance < nearest.distance - 1e-9) nearest = { distance, a, b };
      }
    const joined = [...clusters[nearest.a]!, ...clusters[nearest.b]!];
    clusters = clusters.flatMap((one, at) => (at === nearest.a ? [joined] : at === nearest.b ? [] : [one]));
  }
  return clusters;
}

test('the clusters are those of joining the nearest two anywhere', () => {
  const values = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 14 });
  const linkages = fc.constantFrom<Linkage>('complete', 'single', 'average');
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 3 }), linkages, (given, many, linkage) => {
      const ours = suggestThresholds(Object.freeze(given), many, linkage);
      if (!ours.ok) {
        expect(new Set(given).size).toBeLessThanOrEqual(many);
        return;
      }
      const naive = naively(given, many + 1, linkage);
      expect(ours.value.clusters).toEqual(
        naive.map((one) => ({ from: Math.min(...one), to: Math.max(...one), cases: one.length })),
      );
    }),
  );
});

test('thresholds lie in the middle of the gaps that are shown', () => {
  const ours = suggestThresholds([3, 1, 2, 20, 22, 50, 50], 2);
  expect(ours).toMatchObject({
    ok: true,
    value: {
      thresholds: [11.5, 36],
      gaps: [
        { from: 3, to: 20, width: 17 },
        { from: 22, to: 50, width: 28 },
      ],
    },
  });
});

test('the same value everywhere has no threshold', () => {
  expect(suggestThresholds([4, 4, 4], 1)).toEqual({
    ok: false,
    error: { code: 'too_few_values', different: 1, wanted: 2 },
  });
});
