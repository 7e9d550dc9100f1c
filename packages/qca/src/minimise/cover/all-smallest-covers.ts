import type { CoverageClasses } from '../primes/coverage-classes.ts';
import { chartOf } from './chart.ts';
import type { MaximalClasses } from './maximal-classes.ts';
import type { Meter } from './meter.ts';
import { smallestCovers, type CoverFamily } from './smallest-covers.ts';

/**
 * Every cover of exactly `size` classes, when none has fewer. A cover becomes one of maximal classes when each class
 * gives way to its container; so those are found first, in a much smaller chart, and then what may take their places.
 */
export function* allSmallestCovers(
  classes: CoverageClasses,
  { maximal, containerOf }: MaximalClasses,
  size: number,
  meter: Meter,
): Generator<CoverFamily> {
  const contained = new Map<number, number[]>();
  containerOf.forEach((container, index) => {
    const members = contained.get(container);
    if (members) members.push(index);
    else contained.set(container, [index]);
  });
  for (const family of smallestCovers(chartOf(classes, maximal), size, meter))
    for (const cover of covers(family)) {
      if (meter.isEmpty) return;
      const groups = membersThatServe(classes, cover, contained);
      meter.spend(groups.length * classes.words * 4);
      if (groups.every(({ length }) => length === 1)) yield groups;
      else yield* smallestCovers(chartOf(classes, Int32Array.from(groups.flat()).toSorted()), size, meter);
    }
}

function* covers(family: CoverFamily): Generator<readonly number[]> {
  const [first, ...rest] = family;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const one of first) for (const others of covers(rest)) yield [one, ...others];
}

/** For each class of a cover those inside it that cover the rows that no other class of the cover does. */
function membersThatServe(
  { bits, words }: CoverageClasses,
  cover: readonly number[],
  contained: ReadonlyMap<number, readonly number[]>,
): readonly (readonly number[])[] {
  return cover.map((container) => {
    const own = bits.slice(container * words, (container + 1) * words);
    for (const other of cover)
      if (other !== container)
        for (let word = 0; word < words; word++) own[word]! &= ~bits[other * words + word]!;
    const serves = (index: number) => own.every((word, at) => (word & ~bits[index * words + at]!) === 0);
    return contained.get(container)!.filter(serves);
  });
}
