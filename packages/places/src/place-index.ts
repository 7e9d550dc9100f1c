import { TypedFastBitSet as Bits } from 'typedfastbitset';
import { project, type Position } from './projection.ts';
import type { Bounds } from './view.ts';

/** A set of places by their slots. */
export type Slots = Bits;

/** Each inner list is an "or", the lists together an "and"; an empty list asks for nothing. */
export type Wanted = readonly (readonly string[])[];

const FIRST_ROOM = 1024;

/**
 * Places by where they are and by marks (what can be asked for), in columns of numbers. Nothing is built beforehand: going
 * through 50,000 places takes less than a millisecond, so a change costs nothing and any choice of marks is as quick as
 * any other. Made from a table, and can be thrown away at any time.
 */
export class PlaceIndex {
  /** On the map of the world. */
  x = new Float64Array(FIRST_ROOM);
  y = new Float64Array(FIRST_ROOM);
  /** On the unit sphere, so that what is nearer needs no sines. */
  sphere = new Float64Array(3 * FIRST_ROOM);
  readonly #keys: (string | null)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #marksAt: (readonly string[])[] = [];
  readonly #marks = new Map<string, Bits>();
  readonly #free: number[] = [];
  readonly #all = new Bits();

  get size(): number {
    return this.#slots.size;
  }

  /** Puts a place in, instead of what was known under its key. @returns its slot */
  put(key: string, position: Position, marks: readonly string[]): number {
    this.remove(key);
    const slot = this.#free.pop() ?? this.#keys.length;
    this.#grow(slot);
    const { x, y } = project(position);
    this.x[slot] = x;
    this.y[slot] = y;
    this.sphere.set(onSphere(position), 3 * slot);
    this.#keys[slot] = key;
    this.#slots.set(key, slot);
    this.#marksAt[slot] = marks;
    this.#all.add(slot);
    for (const mark of marks) this.#setOf(mark).add(slot);
    return slot;
  }

  /** Takes a place out; nothing happens when it is not there. */
  remove(key: string): void {
    const slot = this.#slots.get(key);
    if (slot === undefined) return;
    for (const mark of this.#marksAt[slot] ?? []) this.#setOf(mark).remove(slot);
    this.#all.remove(slot);
    this.#slots.delete(key);
    this.#keys[slot] = null;
    this.#free.push(slot);
  }

  slotOf = (key: string): number | undefined => this.#slots.get(key);
  keyAt = (slot: number): string | null => this.#keys[slot] ?? null;

  /** The places that have what is wanted, and are among `among` where that is given. */
  fitting(wanted: Wanted, among: Slots | null = null): Slots {
    let fits = among ? this.#all.new_intersection(among) : this.#all.clone();
    for (const marks of wanted) {
      if (marks.length === 0) continue;
      const some = new Bits();
      for (const mark of marks) some.union(this.#marks.get(mark) ?? new Bits());
      fits = fits.new_intersection(some);
    }
    return fits as Bits;
  }

  /** Those of some places that lie in a rectangle of the map, its edges included. */
  inside({ west, east, north, south }: Bounds, among: Slots): Slots {
    const { x, y } = this;
    const found = new Bits();
    among.forEach((slot) => {
      const [atX = NaN, atY = NaN] = [x[slot], y[slot]];
      if (atX >= west && atX <= east && atY >= north && atY <= south) found.add(slot);
    });
    return found;
  }

  #setOf(mark: string): Bits {
    const known = this.#marks.get(mark);
    if (known) return known;
    const made = new Bits();
    this.#marks.set(mark, made);
    return made;
  }

  #grow(slot: number): void {
    if (slot < this.x.length) return;
    this.x = larger(this.x);
    this.y = larger(this.y);
    this.sphere = larger(this.sphere);
  }
}

function larger(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(2 * numbers.length);
  copy.set(numbers);
  return copy;
}

/** The unit vector of a position. */
export function onSphere({ latitude, longitude }: Position): readonly [number, number, number] {
  const [up, round] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  const flat = Math.cos(up);
  return [flat * Math.cos(round), flat * Math.sin(round), Math.sin(up)];
}
