import type { Votes } from '../votes/votes.ts';
import type { Axes } from './axes.ts';
import type { Points } from './points.ts';

/** Axes, and where people stand along them. */
export interface Laid {
  readonly axes: Axes;
  readonly points: Points;
}

/**
 * The same map laid so that the longer tail of people points to the right and up. Where an axis begins is nobody's
 * choice; so it does not depend on the order of statements, nor on whether people are asked for or against.
 */
export const laidByTail = ({ axes, points }: Laid): Laid =>
  turned({ axes, points }, [isTailBehind(points.x), isTailBehind(points.y)]);

/** The same map laid as it lay before; as it is where nothing is known of before. */
export function laidAsBefore(
  { statements }: Pick<Votes, 'statements'>,
  laid: Laid,
  before: Readonly<Record<string, readonly [number, number]>> | null,
): Laid {
  if (before === null) return laid;
  const isAgainst = (axis: 0 | 1) =>
    statements.reduce(
      (sum, id, column) => sum + laid.axes.components[axis][column]! * (before[id]?.[axis] ?? 0),
      0,
    ) < 0;
  return turned(laid, [isAgainst(0), isAgainst(1)]);
}

function turned({ axes, points }: Laid, [right, above]: readonly [boolean, boolean]): Laid {
  const [across, up] = axes.components;
  const along = (numbers: Float64Array, isTurned: boolean) =>
    isTurned ? numbers.map((value) => -value) : numbers;
  return {
    axes: { ...axes, components: [along(across, right), along(up, above)] },
    points: { who: points.who, x: along(points.x, right), y: along(points.y, above) },
  };
}

function isTailBehind(places: Float64Array): boolean {
  let sum = 0;
  for (const place of places) sum += place ** 3;
  return sum < 0;
}
