/** The middle, the slow twentieth, and the slowest. */
export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

/** How long each takes, one after the other, in milliseconds. */
export async function msEach<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const item of items) {
    const began = performance.now();
    await work(item);
    times.push(performance.now() - began);
  }
  return times;
}

/**
 * The nearest rank, so that each is a time that was measured.
 * @example quantiles([3, 1, 2]) // => { p50: 2, p95: 3, most: 3 }
 */
export function quantiles(times: readonly number[]): Quantiles {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}
