/** How far coders agree. */
export interface Agreement {
  /** 1 is perfect, 0 what chance would give, below that they disagree systematically; null where it cannot be told. */
  readonly alpha: number | null;
  /** Things that at least two coders judged. */
  readonly pairable: number;
}

/** From here on codes may carry patterns (Krippendorff, 2004: tentative conclusions). */
export const ENOUGH_AGREEMENT = 0.67;

type Counts = ReadonlyMap<number, number>;

/**
 * Krippendorff's alpha for ordered values: of all coders at once, any number of them, with gaps. Differences count by
 * how many judgements lie between two values, not by the values themselves. Where nothing varies there is nothing to
 * agree about: null.
 *
 * Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
 *
 * @param units for each thing that was judged the degrees that coders gave it
 * @example ordinalAlpha([[0, 0], [1, 1]]) // => { alpha: 1, pairable: 2 }
 * @example ordinalAlpha([[1, 1], [1]]) // => { alpha: null, pairable: 1 }
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): Agreement {
  const paired = units.filter((unit) => unit.length > 1);
  const counts = countsOf(paired.flat());
  const apart = ordinalDistances(counts);
  const observed = sum(paired.map((unit) => sum(pairsOf(countsOf(unit), apart)) / (unit.length - 1)));
  const expected = sum(pairsOf(counts, apart));
  const judgements = sum([...counts.values()]);
  const alpha = expected === 0 ? null : 1 - ((judgements - 1) * observed) / expected;
  return { alpha, pairable: paired.length };
}

/** For every two different values how often they meet, times the square of their distance. */
const pairsOf = (counts: Counts, apart: (a: number, b: number) => number): readonly number[] =>
  [...counts].flatMap(([a, many]) =>
    [...counts].filter(([b]) => b > a).map(([b, others]) => many * others * apart(a, b) ** 2),
  );

function ordinalDistances(counts: Counts): (a: number, b: number) => number {
  const ordered = [...counts].toSorted(([a], [b]) => a - b);
  const middle = new Map<number, number>();
  let below = 0;
  for (const [value, many] of ordered) {
    middle.set(value, below + many / 2);
    below += many;
  }
  return (a, b) => (middle.get(b) ?? 0) - (middle.get(a) ?? 0);
}

function countsOf(values: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
