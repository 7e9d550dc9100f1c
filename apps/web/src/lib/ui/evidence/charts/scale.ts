/** From what is measured to where it is drawn, and back. */
export interface Scale {
  readonly toPlace: (value: number) => number;
  readonly toValue: (place: number) => number;
}

/**
 * A straight scale. A range of no length stands in the middle of its place.
 * @example linearScale([0, 1], [20, 220]).toPlace(0.5) // => 120
 * @example linearScale([0, 1], [220, 20]).toValue(20) // => 1
 * @example linearScale([0.8, 0.8], [0, 100]).toPlace(0.8) // => 50
 */
export function linearScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  if (low === high) return { toPlace: () => (start + end) / 2, toValue: () => low };
  return {
    toPlace: (value) => start + ((value - low) / (high - low)) * (end - start),
    toValue: (place) => low + ((place - start) / (end - start)) * (high - low),
  };
}
