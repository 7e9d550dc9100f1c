import { GROUPS, type Group } from './groups.ts';

/** How many of a group sat at the table; null when they were there but nobody counted. */
export type Seats = { readonly group: Group; readonly count: number | null };

/** A chair on the drawing, its middle in the figure's own units with the table at 0, 0. */
export type Chair = {
  readonly group: Group;
  readonly taken: boolean;
  /** The number written on a chair that stands for several people; null where it stands for one. */
  readonly stands: number | null;
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

/** Radius of the circle the chairs stand on, and of the table itself. */
export const CHAIR_RING = 92;
export const TABLE_RADIUS = 58;

const MOST_CHAIRS = 16;
const LARGEST = 19;
const LARGEST_SHARED = 26;

/**
 * Places one chair for each person, group by group clockwise from the top, and one empty chair for each missing
 * group. With more than 16 people a group shares one chair with its number on it, so that the drawing stays
 * readable.
 *
 * @param seats counts below 1 are left out; a group named twice is added up
 * @param missing groups that should have been there; one that also has seats was not missing
 * @example placeChairs([{ group: 'citizens', count: 3 }], ['private']).length // => 4
 */
export function placeChairs(seats: readonly Seats[], missing: readonly Group[]): readonly Chair[] {
  const total = GROUPS.reduce((sum, group) => sum + (peopleOf(group, seats) ?? 0), 0);
  const shared = total > MOST_CHAIRS;
  const plan = GROUPS.flatMap((group) => chairsOf(group, peopleOf(group, seats), shared, missing));

  const room = CHAIR_RING * Math.sin(Math.PI / Math.max(plan.length, 2)) - 3;
  const size = Math.min(shared ? LARGEST_SHARED : LARGEST, room);
  return plan.map((chair, place) => {
    const turn = (2 * Math.PI * place) / plan.length - Math.PI / 2;
    return { ...chair, x: CHAIR_RING * Math.cos(turn), y: CHAIR_RING * Math.sin(turn), size };
  });
}

/**
 * How many of a group there were: 0 for none, null for some, uncounted.
 *
 * @example peopleOf('public', [{ group: 'public', count: 2 }, { group: 'public', count: 1 }]) // => 3
 */
export function peopleOf(group: Group, seats: readonly Seats[]): number | null {
  const counts = seats.filter((seat) => seat.group === group && seat.count !== 0).map((seat) => seat.count);
  if (counts.length > 0 && counts.every((count) => count === null)) return null;
  return counts.reduce<number>((sum, count) => sum + Math.max(0, count ?? 1), 0);
}

type Planned = Pick<Chair, 'group' | 'taken' | 'stands'>;

function chairsOf(
  group: Group,
  people: number | null,
  shared: boolean,
  missing: readonly Group[],
): Planned[] {
  if (people === 0) return missing.includes(group) ? [{ group, taken: false, stands: null }] : [];
  if (people === null) return [{ group, taken: true, stands: null }];
  if (shared) return [{ group, taken: true, stands: people }];
  return Array.from({ length: people }, () => ({ group, taken: true, stands: null }));
}
