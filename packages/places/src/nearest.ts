import { onSphere, type PlaceIndex, type Slots } from './place-index.ts';
import type { Position } from './projection.ts';

export interface Near {
  readonly key: string;
  readonly km: number;
}

/** The mean radius of the earth in kilometres (IUGG). */
const EARTH = 6371.0088;

/**
 * The nearest of some places, nearest first, at most `most`; places at the same distance in the order of their keys.
 * Distances are along the surface of a sphere: at most 0.5 % from the true ones.
 *
 * The straight line through the earth grows as the way along its surface does, so that it is enough for the order. The best
 * so far are kept in a heap with the worst on top: one pass, whatever is asked for.
 */
export function nearest(index: PlaceIndex, from: Position, most: number, among: Slots): readonly Near[] {
  if (most < 1) return [];
  const { sphere } = index;
  const [atX, atY, atZ] = onSphere(from);
  const best = new Best(most, (slot) => index.keyAt(slot) ?? '');
  among.forEach((slot) => {
    const x = (sphere[3 * slot] ?? NaN) - atX;
    const y = (sphere[3 * slot + 1] ?? NaN) - atY;
    const z = (sphere[3 * slot + 2] ?? NaN) - atZ;
    best.offer(slot, x * x + y * y + z * z);
  });
  return best.inOrder().map(({ slot, square }) => ({
    key: index.keyAt(slot) ?? '',
    km: 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(square) / 2)),
  }));
}

interface Candidate {
  readonly slot: number;
  readonly square: number;
}

/** The `most` candidates with the smallest squares: a binary heap, the largest first. */
class Best {
  readonly #heap: Candidate[] = [];
  readonly #most: number;
  readonly #keyOf: (slot: number) => string;

  constructor(most: number, keyOf: (slot: number) => string) {
    this.#most = most;
    this.#keyOf = keyOf;
  }

  offer(slot: number, square: number): void {
    const heap = this.#heap;
    const full = heap.length >= this.#most;
    const [worst] = heap;
    if (full && worst && square > worst.square) return;
    const candidate = { slot, square };
    if (!full) this.#rise(heap.push(candidate) - 1);
    else if (worst && this.#isBefore(candidate, worst)) {
      heap[0] = candidate;
      this.#sink();
    }
  }

  inOrder = (): readonly Candidate[] =>
    this.#heap.toSorted((a, b) => (this.#isBefore(a, b) ? -1 : this.#isBefore(b, a) ? 1 : 0));

  #isBefore(a: Candidate, b: Candidate): boolean {
    if (a.square !== b.square) return a.square < b.square;
    return this.#keyOf(a.slot) < this.#keyOf(b.slot);
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (!this.#swapWhenBefore(above, at)) return;
      at = above;
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const [one, other] = [this.#heap[left], this.#heap[right]];
      if (!one) return;
      const larger = other && this.#isBefore(one, other) ? right : left;
      if (!this.#swapWhenBefore(at, larger)) return;
      at = larger;
    }
  }

  /** Swaps two of which the lower is worse; true when it did. */
  #swapWhenBefore(upper: number, lower: number): boolean {
    const [above, below] = [this.#heap[upper], this.#heap[lower]];
    if (!above || !below || !this.#isBefore(above, below)) return false;
    this.#heap[upper] = below;
    this.#heap[lower] = above;
    return true;
  }
}
