import type { CoverageClasses } from '../primes/coverage-classes.ts';
import { chartOf } from './chart.ts';
import { markDominated } from './dominated-columns.ts';
import { Meter } from './meter.ts';

export interface MaximalClasses {
  /** The classes that lie in no other, ascending: one of these serves wherever a smaller one would. */
  readonly maximal: Int32Array;
  /** For each class a maximal one that holds it; a maximal one for itself. */
  readonly containerOf: Int32Array;
}

/** Which classes lie in others. */
export function maximalClasses(classes: CoverageClasses): MaximalClasses {
  const all = Int32Array.from({ length: classes.count }, (_, index) => index);
  const gone = new Uint8Array(classes.count);
  const containerOf = new Int32Array(classes.count);
  markDominated(chartOf(classes, all), gone, new Meter(Infinity), containerOf);
  return { maximal: all.filter((index) => gone[index] === 0), containerOf };
}
