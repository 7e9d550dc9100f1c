import type { Axes } from '../map/axes.ts';
import { axesOf } from '../map/axes.ts';
import type { Ground } from '../map/ground.ts';
import { laidByTail } from '../map/orient.ts';
import { pointsOf, votesNeeded, withAtLeast, type Points } from '../map/points.ts';
import { tryGroups, type Tried } from './choose.ts';

/** A map, who on it may belong to a group, and the groupings that were tried. */
export interface Grouped {
  readonly axes: Axes;
  readonly points: Points;
  readonly members: Points;
  readonly tried: readonly Tried[];
}

/** The whole way from votes to groupings; the same for all votes, for some people's, and for votes dealt by chance. */
export function grouped(ground: Ground, seed: number): Grouped {
  const found = axesOf(ground);
  const { axes, points } = laidByTail({ axes: found, points: pointsOf(ground, found) });
  const members = withAtLeast(ground, points, votesNeeded(ground.statements));
  return { axes, points, members, tried: tryGroups(members, seed) };
}
