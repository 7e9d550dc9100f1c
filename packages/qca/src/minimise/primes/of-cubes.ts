import type { Term } from '../../kernel/terms.ts';
import type { Meter } from '../cover/meter.ts';
import { countBits } from './bits.ts';
import type { EncodedRows } from './encoded-rows.ts';
import { PrimeList } from './prime-list.ts';

/** A term as bits: its conditions, and in each plane a bit of their values, 0 elsewhere. */
interface Cube {
  readonly mask: number;
  readonly planes: readonly number[];
}

/**
 * The prime implicants that cover no row outside these terms, by iterated consensus condition by condition (Tison,
 * 1967; with more than two values all of a condition's values must meet). Rows are never listed, so that terms may
 * be as wide as they like. When the meter is empty the list is incomplete and says so.
 */
export function primesOfCubes(
  positive: EncodedRows,
  terms: readonly Term[],
  values: readonly number[],
  meter: Meter,
): PrimeList {
  const primes = new PrimeList(positive);
  let cubes = unabsorbed(
    terms.map((term) => cubeOf(term, positive.planes)),
    meter,
  );
  for (let isChanged = true; isChanged && !meter.isEmpty;) {
    const before = cubes;
    for (let condition = 0; condition < values.length; condition++) {
      const more = consensus(cubes, condition, values[condition]!, meter);
      if (more.length > 0) cubes = unabsorbed([...cubes, ...more], meter);
    }
    isChanged = !isSame(before, cubes);
  }
  primes.complete = !meter.isEmpty;
  for (const cube of cubes)
    primes.addValues(
      cube.mask,
      values.map((_, condition) => valueOf(cube, condition)),
    );
  return primes;
}

function cubeOf(term: Term, planes: number): Cube {
  const bits = Array.from({ length: planes }, () => 0);
  let mask = 0;
  for (const { condition, value } of term) {
    mask |= 1 << condition;
    for (let plane = 0; plane < planes; plane++) bits[plane]! |= ((value >>> plane) & 1) << condition;
  }
  return { mask, planes: bits };
}

const valueOf = ({ planes }: Cube, condition: number): number =>
  planes.reduce((value, bits, plane) => value | (((bits >>> condition) & 1) << plane), 0);

/** What follows when a condition has any of its values: one cube of each value, met in all other conditions. */
function consensus(cubes: readonly Cube[], condition: number, values: number, meter: Meter): readonly Cube[] {
  const having = cubes.filter(({ mask }) => (mask >>> condition) & 1);
  let met: readonly Cube[] | null = null;
  for (let value = 0; value < values; value++) {
    const rests = having
      .filter((cube) => valueOf(cube, condition) === value)
      .map((cube) => without(cube, condition));
    met = met === null ? rests : unabsorbed(meetAll(met, rests, meter), meter);
    if (met.length === 0) return [];
  }
  return met ?? [];
}

function without({ mask, planes }: Cube, condition: number): Cube {
  const others = ~(1 << condition);
  return { mask: mask & others, planes: planes.map((bits) => bits & others) };
}

function meetAll(first: readonly Cube[], second: readonly Cube[], meter: Meter): readonly Cube[] {
  const met: Cube[] = [];
  for (const a of first) {
    meter.spend(second.length * STEPS_PER_PAIR);
    if (meter.isEmpty) return met;
    for (const b of second) {
      const shared = a.mask & b.mask;
      if (a.planes.some((bits, plane) => ((bits ^ b.planes[plane]!) & shared) !== 0)) continue;
      met.push({ mask: a.mask | b.mask, planes: a.planes.map((bits, plane) => bits | b.planes[plane]!) });
    }
  }
  return met;
}

const STEPS_PER_PAIR = 10;

/** The cubes that lie in no other, widest first. */
function unabsorbed(cubes: readonly Cube[], meter: Meter): readonly Cube[] {
  const kept: Cube[] = [];
  for (const cube of cubes.toSorted(compareCubes)) {
    meter.spend(kept.length);
    if (!kept.some((other) => isInside(cube, other))) kept.push(cube);
  }
  return kept;
}

const isInside = (inner: Cube, outer: Cube): boolean =>
  (inner.mask & outer.mask) === outer.mask &&
  outer.planes.every((bits, plane) => ((bits ^ inner.planes[plane]!) & outer.mask) === 0);

function compareCubes(a: Cube, b: Cube): number {
  const byWidth = countBits(a.mask) - countBits(b.mask) || a.mask - b.mask;
  if (byWidth !== 0) return byWidth;
  return a.planes.reduce((difference, bits, plane) => difference || bits - b.planes[plane]!, 0);
}

const isSame = (a: readonly Cube[], b: readonly Cube[]): boolean =>
  a.length === b.length && a.every((cube, at) => compareCubes(cube, b[at]!) === 0);
