import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Place } from '../groups/clustering.ts';
import type { Vote, VoteEvent } from '../votes/vote.ts';

/** Last votes by participant and statement, as one would write it without thinking of speed. */
export function lastVotes(events: readonly VoteEvent[]): ReadonlyMap<string, ReadonlyMap<string, Vote>> {
  const people = new Map<string, Map<string, Vote>>();
  for (const { participant, statement, vote } of events) {
    const own = people.get(participant) ?? new Map<string, Vote>();
    if (vote === null) own.delete(statement);
    else own.set(statement, vote);
    people.set(participant, own);
  }
  return people;
}

export interface NaiveMap {
  readonly means: ReadonlyMap<string, number>;
  readonly variances: readonly number[];
  /** Each axis by statement. */
  readonly components: readonly ReadonlyMap<string, number>[];
  readonly places: ReadonlyMap<string, Place>;
}

/** The map by a full matrix in which missing votes are means, and a full eigendecomposition of its covariance. */
export function naiveMap(events: readonly VoteEvent[]): NaiveMap {
  const people = [...lastVotes(events)].filter(([, votes]) => votes.size > 0);
  const statements = [...new Set(people.flatMap(([, votes]) => [...votes.keys()]))];
  const means = new Map(
    statements.map((statement) => {
      const given = people.flatMap(([, votes]) => (votes.has(statement) ? [votes.get(statement)!] : []));
      return [statement, given.reduce<number>((sum, vote) => sum + vote, 0) / given.length];
    }),
  );
  const centred = new Matrix(
    people.map(([, votes]) => statements.map((one) => (votes.get(one) ?? means.get(one)!) - means.get(one)!)),
  );
  const covariance = centred
    .transpose()
    .mmul(centred)
    .div(people.length - 1);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(covariance);
  const order = realEigenvalues
    .map((_, at) => at)
    .toSorted((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  const axes = order.slice(0, 2).map((at) => eigenvectorMatrix.getColumn(at));
  const places = people.map(([id, votes], row) => {
    const scale = Math.sqrt(statements.length / votes.size);
    const along = (axis: readonly number[]) =>
      scale * axis.reduce((sum, weight, column) => sum + weight * centred.get(row, column), 0);
    return [id, [along(axes[0]!), along(axes[1]!)]] as const;
  });
  return {
    means,
    variances: order.map((at) => realEigenvalues[at]!),
    components: axes.map((axis) => new Map(statements.map((one, column) => [one, axis[column]!]))),
    places: new Map(places),
  };
}

/** The least inertia of any way to part points into groups, by trying them all. */
export function leastInertia(points: readonly Place[], groups: number): number {
  let least = Infinity;
  for (let code = 0; code < groups ** points.length; code += 1) {
    const parts = Array.from({ length: groups }, (): Place[] => []);
    points.forEach((point, at) => parts[Math.floor(code / groups ** at) % groups]!.push(point));
    if (parts.every(({ length }) => length > 0))
      least = Math.min(
        least,
        parts.reduce((sum, part) => sum + spread(part), 0),
      );
  }
  return least;
}

function spread(part: readonly Place[]): number {
  const middle = [0, 1].map((axis) => part.reduce((sum, point) => sum + point[axis]!, 0) / part.length);
  return part.reduce((sum, [x, y]) => sum + (x - middle[0]!) ** 2 + (y - middle[1]!) ** 2, 0);
}

/** The mean silhouette as its definition has it. */
export function naiveSilhouette(points: readonly Place[], labels: readonly number[]): number {
  const far = (one: Place, two: Place) => Math.hypot(one[0] - two[0], one[1] - two[1]);
  const values = points.map((point, at) => {
    const meanTo = (group: number) => {
      const others = points.filter((_, other) => labels[other] === group && other !== at);
      return others.reduce((sum, other) => sum + far(point, other), 0) / others.length;
    };
    if (labels.filter((label) => label === labels[at]).length === 1) return 0;
    const inside = meanTo(labels[at]!);
    const outside = Math.min(...[...new Set(labels)].filter((label) => label !== labels[at]).map(meanTo));
    return Math.max(inside, outside) === 0 ? 0 : (outside - inside) / Math.max(inside, outside);
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
