import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Numbers from 0 to below 1. */
export type Chance = () => number;

/**
 * Chance that can be repeated: the same for the same seed on every machine (xoroshiro128+ of Blackman and Vigna, by
 * `pure-rand`). Good enough for starts and resampling, and for nothing secret.
 *
 * @param seed any whole number
 * @example chanceFrom(1)() === chanceFrom(1)() // => true
 */
export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/**
 * Puts the numbers of a list into an order left to chance, every order as likely as any other (Fisher and Yates,
 * 1938), in place.
 */
export function mix(numbers: Uint32Array | Int8Array, chance: Chance): void {
  for (let left = numbers.length - 1; left > 0; left -= 1) {
    const other = Math.floor(chance() * (left + 1));
    const kept = numbers[left]!;
    numbers[left] = numbers[other]!;
    numbers[other] = kept;
  }
}
