import type { Votes } from '../votes/votes.ts';
import type { Axes } from './axes.ts';
import type { Points } from './points.ts';

type Before = Readonly<Record<string, readonly [number, number]>> | null;

/**
 * The same map, turned over where it should be: as it lay before, or where nothing came before so that the longer tail
 * of people points to the right and up. Nothing else depends on it.
 */
export function oriented(
  votes: Votes,
  axes: Axes,
  points: Points,
  before: Before,
): { readonly axes: Axes; readonly points: Points } {
  const signs = [0, 1].map((axis) => {
    const along = before === null ? 0 : likeness(votes, axes, before, axis);
    return along === 0 ? tail(axis === 0 ? points.x : points.y) : Math.sign(along);
  });
  const turned = (numbers: Float64Array, axis: number) =>
    signs[axis] === -1 ? numbers.map((value) => -value) : numbers;
  const [across, up] = axes.components;
  return {
    axes: { ...axes, components: [turned(across, 0), turned(up, 1)] },
    points: { who: points.who, x: turned(points.x, 0), y: turned(points.y, 1) },
  };
}

function likeness(
  { statements }: Votes,
  { components }: Axes,
  before: NonNullable<Before>,
  axis: number,
): number {
  return statements.reduce(
    (sum, id, column) => sum + components[axis]![column]! * (before[id]?.[axis] ?? 0),
    0,
  );
}

const tail = (places: Float64Array): number =>
  places.reduce((sum, place) => sum + place ** 3, 0) < 0 ? -1 : 1;
