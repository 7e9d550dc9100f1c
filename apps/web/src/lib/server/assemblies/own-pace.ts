/** A pace nobody answers statements at by hand. */
const AT_ONCE = 20;
const A_SECOND = 4;

interface Bucket {
  left: number;
  at: number;
}

/**
 * How fast one person may answer: twenty in a row, then four a second. Only this process counts, which is enough: one
 * person has one vote for each statement however often they press.
 */
export class OwnPace {
  readonly #buckets = new Map<string, Bucket>();

  /** Whether one more is not too fast. `now` in milliseconds. */
  allows(who: string, now: number): boolean {
    const bucket = this.#buckets.get(who) ?? { left: AT_ONCE, at: now };
    bucket.left = Math.min(AT_ONCE, bucket.left + ((now - bucket.at) / 1000) * A_SECOND);
    bucket.at = now;
    this.#buckets.set(who, bucket);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }

  /** Forgets those who have been away long enough to begin anew. */
  sweep(now: number): void {
    for (const [who, { at }] of this.#buckets)
      if (now - at > (AT_ONCE / A_SECOND) * 1000) this.#buckets.delete(who);
  }

  get size(): number {
    return this.#buckets.size;
  }
}
