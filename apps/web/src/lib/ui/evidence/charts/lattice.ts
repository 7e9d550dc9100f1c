/** A step away from a place, in distances between neighbours. */
export interface Step {
  readonly dx: number;
  readonly dy: number;
}

const RINGS = 40;
const ROW = Math.sqrt(3) / 2;

/**
 * Places of a honeycomb around its middle, nearest first, those of equal distance clockwise from the right. Any two
 * are at least 1 apart.
 */
export const HONEYCOMB: readonly Step[] = honeycomb();

function honeycomb(): readonly Step[] {
  const steps: (Step & { readonly distance: number; readonly turn: number })[] = [];
  for (let row = -RINGS; row <= RINGS; row++)
    for (let column = -RINGS; column <= RINGS; column++) {
      const dx = column + (row % 2 === 0 ? 0 : 0.5);
      const dy = row * ROW;
      // Rounded: equal distances must be equal on every machine.
      const distance = Math.round((dx * dx + dy * dy) * 1000);
      if (distance <= RINGS * RINGS * 750) steps.push({ dx, dy, distance, turn: Math.atan2(dy, dx) });
    }
  return steps
    .toSorted((a, b) => a.distance - b.distance || a.turn - b.turn)
    .map(({ dx, dy }) => ({ dx, dy }));
}
