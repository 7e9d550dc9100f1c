import { HONEYCOMB } from './lattice.ts';

/** A place in a drawing; y grows downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Whether a dot that belongs at one place may be moved to another, for its radius. */
export type MayStand = (moved: Place, own: Place, radius: number) => boolean;

/** Where the dots stand, in the order of the cases, and how big they are. */
export interface PlacedDots {
  readonly radius: number;
  readonly places: readonly Place[];
}

const RADII = [7, 6, 5, 4, 3.25, 2.5, 2] as const;
const GAP = 1.5;

/**
 * Gives each case a dot of its own. Cases whose place is taken stand as near to it as may be, in a honeycomb; the same
 * cases always stand alike. Dots are made smaller until all have room; where even the smallest have none, those left
 * stand on their own place, over others.
 * @example placeDots([{ x: 10, y: 10 }, { x: 10, y: 10 }], () => true).places // => [{ x: 10, y: 10 }, { x: 1.75, y: 10 }]
 */
export function placeDots(own: readonly Place[], mayStand: MayStand): PlacedDots {
  for (const radius of RADII) {
    const { places, left } = placeAll(own, mayStand, radius);
    if (left === 0 || radius === RADII.at(-1)) return { radius, places };
  }
  throw new RangeError('There is no smallest dot.');
}

/** Cases of one place share how far the search around it has come. */
interface Spot {
  readonly cases: number[];
  next: number;
}

function placeAll(own: readonly Place[], mayStand: MayStand, radius: number) {
  const spots = spotsOf(own);
  const places: Place[] = [...own];
  const taken = new Taken(2 * radius + GAP);
  let left = 0;
  const stand = (spot: Spot, index: number): void => {
    const place = nextFree(spot, own[index]!, mayStand, radius, taken);
    if (place) {
      taken.add(place);
      places[index] = place;
    } else left++;
  };
  // First one case of each place, so that nobody is pushed away by those who do not belong there.
  for (const spot of spots) stand(spot, spot.cases[0]!);
  for (const spot of spots) for (const index of spot.cases.slice(1)) stand(spot, index);
  return { places, left };
}

function spotsOf(own: readonly Place[]): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (const [index, { x, y }] of own.entries()) {
    const spot = spots.get(`${x} ${y}`);
    if (spot) spot.cases.push(index);
    else spots.set(`${x} ${y}`, { cases: [index], next: 0 });
  }
  return [...spots.values()].toSorted((a, b) => {
    const [one, other] = [own[a.cases[0]!]!, own[b.cases[0]!]!];
    return one.y - other.y || one.x - other.x;
  });
}

function nextFree(spot: Spot, own: Place, mayStand: MayStand, radius: number, taken: Taken): Place | null {
  while (spot.next < HONEYCOMB.length) {
    const { dx, dy } = HONEYCOMB[spot.next++]!;
    const place = { x: own.x + dx * taken.apart, y: own.y + dy * taken.apart };
    if (mayStand(place, own, radius) && taken.isFree(place)) return place;
  }
  return null;
}

/** Places that are taken, in squares as wide as places must be apart, so that only neighbours are asked. */
class Taken {
  readonly apart: number;
  readonly #squares = new Map<string, Place[]>();

  constructor(apart: number) {
    this.apart = apart;
  }

  add(place: Place): void {
    const key = `${this.#square(place.x)} ${this.#square(place.y)}`;
    const there = this.#squares.get(key);
    if (there) there.push(place);
    else this.#squares.set(key, [place]);
  }

  isFree({ x, y }: Place): boolean {
    const [column, row] = [this.#square(x), this.#square(y)];
    for (let across = column - 1; across <= column + 1; across++)
      for (let down = row - 1; down <= row + 1; down++)
        for (const other of this.#squares.get(`${across} ${down}`) ?? [])
          if (Math.hypot(x - other.x, y - other.y) < this.apart - 1e-6) return false;
    return true;
  }

  #square(at: number): number {
    return Math.floor(at / this.apart);
  }
}
