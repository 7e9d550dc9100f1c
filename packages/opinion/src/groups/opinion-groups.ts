import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Axes } from '../map/axes.ts';
import { groundOf, type Ground } from '../map/ground.ts';
import { laidAsBefore } from '../map/orient.ts';
import type { Points } from '../map/points.ts';
import type { Votes } from '../votes/votes.ts';
import { farthestApart, type Tried } from './choose.ts';
import type { Place } from './clustering.ts';
import { grouped } from './grouped.ts';
import { settleCount, type Remembered } from './remembered.ts';
import { keepNames, nameBySize } from './rename.ts';

/** What groups are to be found by; everything may be left out. */
export interface GroupWish {
  /** Statements that are moderated out: they count as zero for everybody and keep their place in the scaling. */
  readonly moderatedOut?: readonly string[];
  /** What `remember` gave the last time, so that names, map and number of groups do not jump. */
  readonly before?: Remembered | null;
  /** Of chance, a whole number; 1 where none is given. The same votes and seed give the same groups. */
  readonly seed?: number;
}

/** People who vote alike. */
export interface OpinionGroup {
  /** From 0; kept from one analysis to the next. On screens 0 is A. */
  readonly id: number;
  readonly size: number;
  /** The middle of its members on the map. */
  readonly center: Place;
}

/** Groups of opinion, and what they were found on. */
export interface OpinionGroups {
  readonly votes: Votes;
  readonly ground: Ground;
  readonly axes: Axes;
  /** The share of all differences that each axis shows, 0 to 1. */
  readonly shown: readonly [number, number];
  /** Everybody with a vote. */
  readonly points: Points;
  /** The group of each participant by their number; -1 for whoever belongs to none, having voted too seldom. */
  readonly groupOf: Int8Array;
  readonly groups: readonly OpinionGroup[];
  readonly silhouette: number;
  /** The numbers of groups that were tried, and how far apart the groups stood. */
  readonly tried: readonly { readonly groups: number; readonly silhouette: number }[];
  readonly remembered: Pick<Remembered, 'shown' | 'best' | 'times'>;
  readonly seed: number;
}

/** Too few people with enough votes, or all of them in the same place. */
export interface NoGroups {
  readonly code: 'no_groups';
  /** People with enough votes. */
  readonly people: number;
}

const DEFAULT_SEED = 1;

/**
 * Groups of people who vote alike, as Polis finds them: principal components of the votes with the mean in place of
 * missing ones, places scaled by √(statements ÷ votes), k-means of those with at least 7 votes (or all), the number of
 * groups by silhouette. Refused where there are no two groups. Votes and `before` are only read.
 *
 * @example opinionGroups(votesOf([]), {}) // => { ok: false, error: { code: 'no_groups', people: 0 } }
 */
export function opinionGroups(votes: Votes, wish: GroupWish = {}): Result<OpinionGroups, NoGroups> {
  const { moderatedOut = [], before = null, seed = DEFAULT_SEED } = wish;
  const ground = groundOf(votes, moderatedOut);
  const { axes: found, points: laid, members, tried } = grouped(ground, seed);
  const best = farthestApart(tried);
  if (best === null) return refuse({ code: 'no_groups', people: members.who.length });
  const { axes, points } = laidAsBefore(votes, { axes: found, points: laid }, before?.axes ?? null);
  const count = settleCount(
    best.groups,
    tried.map(({ groups }) => groups),
    before,
  );
  const chosen = tried.find(({ groups }) => groups === count.shown) ?? best;
  const groupOf = named(votes, members, chosen, before);
  return ok({
    votes,
    ground,
    axes,
    shown: shares(ground, axes),
    points,
    groupOf,
    groups: groupsIn(groupOf, points),
    silhouette: chosen.silhouette,
    tried: tried.map(({ groups, silhouette }) => ({ groups, silhouette })),
    remembered: count,
    seed,
  });
}

/** People may be called anything, also `constructor`. */
const groupBefore = ({ groups }: Remembered, id: string): number | undefined =>
  Object.hasOwn(groups, id) ? groups[id] : undefined;

/** The group of every participant, called as before where it can be. */
function named(
  { participants, rows }: Votes,
  { who, x }: Points,
  chosen: Tried,
  before: Remembered | null,
): Int8Array {
  const sizes = chosen.centers.map(() => 0);
  const shared = chosen.centers.map(() => new Map<number, number>());
  const left = chosen.centers.map(() => 0);
  chosen.labels.forEach((label, at) => {
    sizes[label]! += 1;
    left[label]! += x[at]!;
    const old = before === null ? undefined : groupBefore(before, participants[who[at]!]!);
    if (old !== undefined) shared[label]!.set(old, (shared[label]!.get(old) ?? 0) + 1);
  });
  const isNew = shared.every(({ size }) => size === 0);
  const names = isNew ? nameBySize(sizes, left) : keepNames(shared);
  const groupOf = new Int8Array(rows.count).fill(-1);
  chosen.labels.forEach((label, at) => (groupOf[who[at]!] = names[label]!));
  return groupOf;
}

function groupsIn(groupOf: Int8Array, { who, x, y }: Points): readonly OpinionGroup[] {
  const sums = new Map<number, [number, number, number]>();
  for (let at = 0; at < who.length; at += 1) {
    const id = groupOf[who[at]!]!;
    if (id < 0) continue;
    const sum = sums.get(id) ?? [0, 0, 0];
    sums.set(id, [sum[0] + 1, sum[1] + x[at]!, sum[2] + y[at]!]);
  }
  return [...sums]
    .toSorted(([a], [b]) => a - b)
    .map(([id, [size, right, above]]) => ({ id, size, center: [right / size, above / size] }));
}

/** The trace of the covariance is the sum of the variances of the statements. */
function shares({ tallies, isOut, who }: Ground, { means, variances }: Axes): readonly [number, number] {
  let whole = 0;
  for (let column = 0; column < isOut.length; column += 1) {
    if (isOut[column] === 1) continue;
    const strong = tallies.agree[column]! + tallies.disagree[column]!;
    whole += strong - (strong + tallies.pass[column]!) * means[column]! ** 2;
  }
  const share = (variance: number) => (whole === 0 ? 0 : (variance * Math.max(1, who.length - 1)) / whole);
  return [share(variances[0]), share(variances[1])];
}

/**
 * What the next analysis of the same conversation should be given as `before`.
 * @example remember(opinionGroups(votesOfRows(['+++', '++0', '---', '--0'])).value).groups // => { 1: 0, 2: 0, 3: 1, 4: 1 }
 */
export function remember({ votes, axes, groupOf, remembered }: OpinionGroups): Remembered {
  const [across, up] = axes.components;
  const members = votes.participants.flatMap((id, at) =>
    groupOf[at]! < 0 ? [] : [[id, groupOf[at]!] as const],
  );
  return {
    groups: Object.fromEntries(members),
    axes: Object.fromEntries(votes.statements.map((id, column) => [id, [across[column]!, up[column]!]])),
    ...remembered,
  };
}
