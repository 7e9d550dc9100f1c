/** Seeded chance: the same seed gives the same corpus on every machine. */
export interface Chance {
  /** A number from 0 up to, but not including, 1. */
  readonly number: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** One of the items, the first far more often than the last, as by Zipf's law. */
  readonly leaning: <Item>(items: readonly Item[]) => Item;
  /** Different ones, in no order. */
  readonly some: <Item>(items: readonly Item[], many: number) => Item[];
  readonly isSo: (probability: number) => boolean;
}

/** Mulberry32 (Tommy Ettinger, 2017, public domain). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[Math.min(place, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to choose from');
    return item;
  };
  const whole = (from: number, to: number) => from + Math.floor(number() * (to - from + 1));
  const leaning = <Item>(items: readonly Item[]) => at(items, Math.floor((items.length + 1) ** number()) - 1);
  const some = <Item>(items: readonly Item[], many: number): Item[] => {
    const found = new Set<Item>();
    for (let tries = 0; found.size < Math.min(many, items.length) && tries < 20 * many; tries += 1)
      found.add(leaning(items));
    return [...found];
  };
  return {
    number,
    whole,
    oneOf: (items) => at(items, whole(0, items.length - 1)),
    leaning,
    some,
    isSo: (probability) => number() < probability,
  };
}
