import { kmeans } from 'ml-kmeans';
import { PCA } from 'ml-pca';
import { conversation, type Size } from './conversation.ts';
import { cpuMs, peakMb } from './cpu.ts';

/** CPU in milliseconds, and memory in megabytes. */
export interface Peer {
  readonly axes: number;
  readonly groups: number;
  /** Null where all pairs of so many people would take minutes. */
  readonly silhouettes: number | null;
  readonly memory: number;
}

const MOST_FOR_PAIRS = 10_000;
const COUNTS = [2, 3, 4, 5];
/** Votes that somebody needs to belong to a group. */
const LEAST = 7;

/**
 * The same by well-kept libraries for full matrices: means in place of missing votes, ml-pca by the covariance, ml-kmeans
 * from one beginning for each number of groups, and silhouettes over all pairs, which no library here has.
 */
export function measurePeer(size: Size): Peer {
  const rows = [...conversation(size)]
    .filter(({ length }) => length > 0)
    .map((votes) => new Map(votes.map(({ statement, vote }) => [statement, vote!])));
  const ids = Array.from({ length: size.statements }, (_, at) => `s${at}`);
  const means = ids.map((id) => {
    const given = rows.flatMap((row) => (row.has(id) ? [row.get(id)!] : []));
    return given.reduce<number>((sum, vote) => sum + vote, 0) / given.length;
  });
  const full = rows.map((row) => ids.map((id, at) => row.get(id) ?? means[at]!));
  let points: number[][] = [];
  const axes = cpuMs(() => {
    const pca = new PCA(full, { method: 'covarianceMatrix' });
    points = pca.predict(full, { nComponents: 2 }).to2DArray();
  });
  points = points.flatMap((point, at) => {
    const scale = Math.sqrt(ids.length / rows[at]!.size);
    return rows[at]!.size < LEAST ? [] : [point.map((place) => place * scale)];
  });
  const labels: number[][] = [];
  const groups = cpuMs(() => {
    for (const count of COUNTS)
      labels.push(kmeans(points, count, { initialization: 'kmeans++', seed: 1 }).clusters);
  });
  const silhouettes =
    size.people > MOST_FOR_PAIRS ? null : cpuMs(() => labels.forEach((own) => meanSilhouette(points, own)));
  return { axes, groups, silhouettes, memory: peakMb() };
}

function meanSilhouette(points: readonly (readonly number[])[], labels: readonly number[]): number {
  const sizes = labels.reduce<number[]>((all, label) => ((all[label] = (all[label] ?? 0) + 1), all), []);
  let total = 0;
  for (const [at, [x = 0, y = 0]] of points.entries()) {
    const far = sizes.map(() => 0);
    for (let other = 0; other < points.length; other += 1)
      far[labels[other]!]! += Math.hypot(points[other]![0]! - x, points[other]![1]! - y);
    const own = labels[at]!;
    const inside = far[own]! / Math.max(1, sizes[own]! - 1);
    const outside = Math.min(...far.map((sum, label) => (label === own ? Infinity : sum / sizes[label]!)));
    total += (outside - inside) / Math.max(inside, outside);
  }
  return total / points.length;
}
