import { PCA } from 'ml-pca';
import { expect, test } from 'vitest';
import { planted } from '../testing/planted.ts';
import { naiveMap } from '../testing/naive.ts';
import { goldens } from '../testing/golden.ts';
import type { VoteEvent } from '../votes/vote.ts';
import { votesOf, type Votes } from '../votes/votes.ts';
import { axesOf } from './axes.ts';
import { groundOf } from './ground.ts';
import { leadingAxes } from './leading-axes.ts';
import { pointsOf } from './points.ts';

const mapOf = (votes: Votes, moderatedOut: readonly string[] = []) => {
  const ground = groundOf(votes, moderatedOut);
  const axes = axesOf(ground);
  return { axes, points: pointsOf(ground, axes) };
};
const dot = (one: ArrayLike<number>, other: ArrayLike<number>) =>
  Array.from(one).reduce((sum, value, at) => sum + value * other[at]!, 0);

const PLAN = { people: 40, statements: 15, groups: 2, filled: 0.6, loyalty: 0.8 };

test.each(goldens())('$name: means, axes, variances and places are those of the reference', (golden) => {
  const { votes, moderatedOut, answer } = golden;
  const { axes, points } = mapOf(votes, moderatedOut);
  const columns = answer.statements.map((id) => votes.statementAt(`${id}`)!);
  columns.forEach((column, at) => expect(axes.means[column]).toBeCloseTo(answer.pca.mean[at]!, 12));
  const along = answer.pca.components.map((axis, at) =>
    dot(
      axis,
      columns.map((column) => axes.components[at]![column]!),
    ),
  );
  along.forEach((cosine) => expect(Math.abs(cosine)).toBeGreaterThan(1 - 1e-12));
  answer.pca.explained_variance.forEach((variance, at) =>
    expect(axes.variances[at]).toBeCloseTo(variance, 10),
  );
  expect(points.who).toHaveLength(answer.participants.length);
  const place = new Map(Array.from(points.who, (row, at) => [votes.participants[row]!, at]));
  answer.participants.forEach((id, at) => {
    const own = place.get(`${id}`)!;
    expect(points.x[own]! * Math.sign(along[0]!)).toBeCloseTo(answer.projections[at]![0], 9);
    expect(points.y[own]! * Math.sign(along[1]!)).toBeCloseTo(answer.projections[at]![1], 9);
  });
});

test.each([1, 2, 3, 4])('the map is that of the full matrix with means in it (seed %i)', (seed) => {
  const events = planted(seed, PLAN);
  const { axes, points } = mapOf(votesOf(events));
  const naive = naiveMap(events);
  const votes = votesOf(events);
  for (const axis of [0, 1] as const) {
    const ours = votes.statements.map((_, column) => axes.components[axis][column]!);
    const sign = Math.sign(
      dot(
        ours,
        votes.statements.map((id) => naive.components[axis]!.get(id)!),
      ),
    );
    expect(axes.variances[axis]).toBeCloseTo(naive.variances[axis]!, 10);
    Array.from(points.who).forEach((row, at) => {
      const place = naive.places.get(votes.participants[row]!)![axis];
      expect(sign * (axis === 0 ? points.x : points.y)[at]!).toBeCloseTo(place, 8);
    });
  }
});

test('where nothing is missing the axes are those of ml-pca', () => {
  const events = planted(7, { ...PLAN, filled: 1 });
  const votes = votesOf(events);
  const rows = votes.participants.map((id) =>
    votes.statements.map((statement) => votes.voteOf(id, statement)!),
  );
  const loadings = new PCA(rows).getLoadings();
  const { axes } = mapOf(votes);
  for (const axis of [0, 1] as const)
    expect(Math.abs(dot(axes.components[axis].subarray(0, 15), loadings.getRow(axis)))).toBeCloseTo(1, 10);
});

test('the eigenvectors of large matrices, of equal eigenvalues and of hardly different ones are exact', () => {
  const size = 120;
  for (const values of [
    [9, 9, 1],
    [9, 8.99, 8.98],
    [5, 0, 0],
    [1e-9, 1e-10, 0],
  ]) {
    // Householder's mirror turns the axes into vectors that lie along none of them.
    const mirror = Float64Array.from({ length: size }, (_, at) => Math.sin(at + 1));
    const long = dot(mirror, mirror);
    const vector = (at: number) =>
      Float64Array.from(
        { length: size },
        (_, row) => Number(row === at) - (2 * mirror[at]! * mirror[row]!) / long,
      );
    const matrix = new Float64Array(size * size);
    values.forEach((value, at) => {
      const own = vector(at);
      for (let row = 0; row < size; row += 1)
        for (let column = 0; column < size; column += 1)
          matrix[row * size + column]! += value * own[row]! * own[column]!;
    });
    const found = leadingAxes(matrix, size, 2);
    expect(found.values[0]! / values[0]!).toBeCloseTo(1, 9);
    expect(found.values[1]!).toBeCloseTo(values[1]!, 9);
    const plane = (own: Float64Array) => dot(own, found.vectors[0]!) ** 2 + dot(own, found.vectors[1]!) ** 2;
    expect(plane(vector(0))).toBeCloseTo(1, 9);
  }
});

const shuffledEvents = (events: readonly VoteEvent[], step: number): readonly VoteEvent[] =>
  events.map((_, at) => events[(at * step) % events.length]!);

test('the order in which votes came, and people who never voted, change nothing', () => {
  const events = planted(3, PLAN).slice(0, 307);
  const [one, other] = [
    votesOf(events),
    votesOf([...shuffledEvents(events, 101), { participant: 'new', statement: 's1', vote: null }]),
  ];
  const [first, second] = [mapOf(one), mapOf(other)];
  expect(second.axes.variances[0]).toBeCloseTo(first.axes.variances[0], 12);
  const placeOf = ({ points }: typeof first, votes: Votes, id: string) =>
    Math.abs(points.x[Array.from(points.who).findIndex((row) => votes.participants[row] === id)]!);
  for (const id of one.participants)
    expect(placeOf(second, other, id)).toBeCloseTo(placeOf(first, one, id), 9);
});

test('votes that are all alike have no axes, and everybody stands in the middle', () => {
  const { axes, points } = mapOf(
    votesOf(planted(1, { ...PLAN, groups: 1, loyalty: 1 }).map((one) => ({ ...one, vote: 1 as const }))),
  );
  expect(axes.variances).toEqual([0, 0]);
  expect([...points.x, ...points.y].every((place) => place === 0)).toBe(true);
});
