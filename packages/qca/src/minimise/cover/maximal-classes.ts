import type { CoverageClasses } from '../primes/coverage-classes.ts';
import { chartOf } from './chart.ts';
import { markDominated } from './dominated-columns.ts';
import { Meter } from './meter.ts';

/** The classes that lie in no other, ascending: one of these serves wherever a smaller one would. */
export function maximalClasses(classes: CoverageClasses): Int32Array {
  const all = Int32Array.from({ length: classes.count }, (_, index) => index);
  const gone = new Uint8Array(classes.count);
  markDominated(chartOf(classes, all), gone, new Meter(Infinity));
  return all.filter((index) => gone[index] === 0);
}
