import { lowestBit } from './bits.ts';
import type { EncodedRows } from './encoded-rows.ts';
import { PrimeList } from './prime-list.ts';

/**
 * Cubes by the conditions that are free in them, as bits, and the lowest row they cover, counted from 0; true while
 * no larger cube has taken them in.
 */
type Cubes = Map<number, Map<number, boolean>>;

/** How far apart in number two rows are that differ by one in a condition. */
interface Scale {
  readonly values: readonly number[];
  readonly strides: readonly number[];
}

/**
 * The prime implicants that cover no row but the allowed ones (Quine, 1952; McCluskey, 1956; for more than two
 * values Cronqvist, 2003): rows that differ in one condition and have all its values are merged, and what was
 * merged is merged again. `allowed` counts rows from 0.
 */
export function primesWithin(
  positive: EncodedRows,
  allowed: readonly number[],
  values: readonly number[],
): PrimeList {
  const primes = new PrimeList(positive);
  const strides = values.map((_, index) => values.slice(index + 1).reduce((a, b) => a * b, 1));
  const scale = { values, strides };
  let level: Cubes = new Map([[0, new Map(allowed.map((row) => [row, true]))]]);
  while (level.size > 0) {
    const next = mergeLevel(level, scale);
    collect(level, scale, primes);
    level = next;
  }
  return primes;
}

/** All cubes with one more free condition; marks those they are made of. */
function mergeLevel(level: Cubes, scale: Scale): Cubes {
  const next: Cubes = new Map();
  for (const [free, cubes] of level) {
    // Conditions after the last free one only, so that a cube is found once.
    for (let condition = 32 - Math.clz32(free); condition < scale.values.length; condition++) {
      const larger = new Map<number, boolean>();
      for (const base of cubes.keys())
        if (digitOf(base, condition, scale) === 0 && hasAllValues(cubes, base, condition, scale))
          larger.set(base, true);
      if (larger.size === 0) continue;
      next.set(free | (1 << condition), larger);
      for (const base of larger.keys()) markParts(level, free | (1 << condition), base, scale);
    }
  }
  return next;
}

function hasAllValues(
  cubes: ReadonlyMap<number, boolean>,
  base: number,
  condition: number,
  { values, strides }: Scale,
): boolean {
  for (let value = 1; value < values[condition]!; value++)
    if (!cubes.has(base + value * strides[condition]!)) return false;
  return true;
}

function markParts(level: Cubes, free: number, base: number, { values, strides }: Scale): void {
  for (let rest = free; rest !== 0; rest &= rest - 1) {
    const condition = lowestBit(rest);
    const parts = level.get(free & ~(1 << condition))!;
    for (let value = 0; value < values[condition]!; value++)
      parts.set(base + value * strides[condition]!, false);
  }
}

function collect(level: Cubes, scale: Scale, primes: PrimeList): void {
  const all = (1 << scale.values.length) - 1;
  for (const [free, cubes] of level)
    for (const [base, isPrime] of cubes) {
      if (!isPrime) continue;
      const values = scale.values.map((_, condition) => digitOf(base, condition, scale));
      primes.addValues(all & ~free, values);
    }
}

const digitOf = (base: number, condition: number, { values, strides }: Scale): number =>
  Math.floor(base / strides[condition]!) % values[condition]!;
