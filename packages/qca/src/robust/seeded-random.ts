/**
 * Chance that can be repeated: numbers from 0 to below 1, the same for the same seed on every machine. Good enough for
 * resampling, and for nothing secret.
 *
 * SplitMix32 after Steele, Lea and Flood (2014), with the mixing constants of MurmurHash3.
 *
 * @param seed any whole number
 * @example seededRandom(1)() === seededRandom(1)() // => true
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/**
 * The same values in an order left to chance, every order as likely as any other (Fisher and Yates, 1938).
 * @param random answers numbers from 0 to below 1
 * @example shuffled([1, 2, 3], () => 0) // => [2, 3, 1]
 */
export function shuffled<Value>(values: readonly Value[], random: () => number): readonly Value[] {
  const mixed = [...values];
  for (let left = mixed.length - 1; left > 0; left -= 1) {
    const other = Math.floor(random() * (left + 1));
    [mixed[left], mixed[other]] = [mixed[other] as Value, mixed[left] as Value];
  }
  return mixed;
}
