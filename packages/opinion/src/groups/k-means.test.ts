import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom } from '../kernel/chance.ts';
import { axesOf } from '../map/axes.ts';
import { groundOf } from '../map/ground.ts';
import { pointsOf, votesNeeded, withAtLeast } from '../map/points.ts';
import { goldens } from '../testing/golden.ts';
import { leastInertia, naiveSilhouette } from '../testing/naive.ts';
import { adjustedRandIndex } from '../trust/rand-index.ts';
import type { Place, Plane } from './clustering.ts';
import { grouped } from './grouped.ts';
import { kMeans } from './k-means.ts';
import { EXACT_UP_TO, silhouettes } from './silhouette.ts';
import { bestOfTries } from './starts.ts';

const planeOf = (points: readonly Place[]): Plane => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
});

test.each(goldens())(
  '$name: from the recorded centres the groups and silhouettes are the reference’s',
  (golden) => {
    const { votes, moderatedOut, answer } = golden;
    const ground = groundOf(votes, moderatedOut);
    const axes = axesOf(ground);
    const members = withAtLeast(ground, pointsOf(ground, axes), votesNeeded(ground.statements));
    const place = new Map(Array.from(members.who, (row, at) => [votes.participants[row]!, at]));
    const order = answer.clusterable.map((id) => place.get(`${id}`)!);
    expect(members.who).toHaveLength(order.length);
    const signs = answer.pca.components.map((axis, at) =>
      Math.sign(
        axis.reduce(
          (sum, value, column) =>
            sum + value * axes.components[at]![votes.statementAt(`${answer.statements[column]}`)!]!,
          0,
        ),
      ),
    );
    const plane = planeOf(order.map((at) => [members.x[at]! * signs[0]!, members.y[at]! * signs[1]!]));
    for (const reference of Object.values(answer.kmeans_from_fixed_init)) {
      const found = kMeans(plane, reference.init_centers);
      expect(adjustedRandIndex(found.labels, reference.labels)).toBe(1);
      expect(found.inertia).toBeCloseTo(reference.inertia, 8);
      expect(silhouettes(plane, [Uint8Array.from(reference.labels)])[0]).toBeCloseTo(
        reference.silhouette,
        10,
      );
    }
  },
);

test.each(goldens())('$name: our beginnings never end in worse groups than the reference’s one', (golden) => {
  const { tried } = grouped(groundOf(golden.votes, golden.moderatedOut), 1);
  expect(tried.length).toBeGreaterThan(1);
  for (const { groups, inertia } of tried)
    expect(inertia / golden.answer.kmeans_from_fixed_init[groups]!.inertia).toBeLessThan(1.001);
});

const coordinate = fc.integer({ min: -20, max: 20 });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 5, maxLength: 8 });

test('of a few points the best of fifty beginnings is the best of all groupings', () => {
  const chance = chanceFrom(4);
  const drawn = () => Math.floor(chance() * 41) - 20;
  const gaps = Array.from({ length: 150 }, (_, time) => {
    const some = Array.from({ length: 7 }, (): Place => [drawn(), drawn()]);
    const groups = 2 + (time % 2);
    return bestOfTries(planeOf(some), groups, chance).inertia - leastInertia(some, groups);
  });
  expect(Math.min(...gaps)).toBeGreaterThan(-1e-9);
  expect(gaps.filter((gap) => gap < 1e-9).length).toBeGreaterThanOrEqual(148);
});

test('silhouettes are what their definition says, several labellings at once', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 2, max: 3 }), (some, groups) => {
      const labellings = [some.map((_, at) => at % 2), some.map((_, at) => at % groups)];
      const found = silhouettes(
        planeOf(some),
        labellings.map((labels) => Uint8Array.from(labels)),
      );
      labellings.forEach((labels, at) => expect(found[at]).toBeCloseTo(naiveSilhouette(some, labels), 10));
    }),
  );
});

test.each([2, 5])('with many points the silhouette of %i groups is near the exact one', (groups) => {
  const chance = chanceFrom(groups);
  const many = Array.from({ length: EXACT_UP_TO + 100 }, (_, at): Place => {
    const around = (at % groups) * 2;
    return [around + 3 * (chance() + chance() - 1), (around % 3) + 3 * (chance() - 0.5)];
  });
  const { labels } = bestOfTries(planeOf(many), groups, chance);
  const [near] = silhouettes(planeOf(many), [labels]);
  expect(Math.abs(near! - naiveSilhouette(many, [...labels]))).toBeLessThan(0.005);
});

test('a centre without points goes to the point that lies farthest out', () => {
  const plane = planeOf([
    [0, 0],
    [1, 0],
    [0, 1],
    [9, 9],
  ]);
  const { labels, centers } = kMeans(plane, [
    [0, 0],
    [50, 50],
    [60, 60],
  ]);
  expect(new Set(labels).size).toBe(3);
  expect(centers).toContainEqual([9, 9]);
});
