/** How much may come at once, and how much a second for ever. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/**
 * Counts what comes (a token bucket): answers whether one more may.
 * @example rateOf({ burst: 1, perSecond: 1 }, 0)(0) // => true
 */
export function rateOf({ burst, perSecond }: Rate, startMs: number): (nowMs: number) => boolean {
  let left = burst;
  let last = startMs;
  return (now) => {
    left = Math.min(burst, left + ((now - last) / 1000) * perSecond);
    last = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
