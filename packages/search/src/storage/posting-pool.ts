import { NONE } from './none.ts';

/** 2^18 numbers, 1 MB: what memory is taken in. */
const PAGE_BITS = 18;
const PAGE = 1 << PAGE_BITS;

/**
 * Room for many lists of numbers that grow: slots of 1, 2, 4, … numbers, cut from pages. A free slot remembers
 * the next free one of its size in its own first number, so that nothing is kept outside the pages. Halves that
 * are free are not joined again; what a list leaves behind is used by the next list of that size or smaller.
 * Pages are never moved, so growing copies only the list that grows. A list longer than a page has a page of its
 * own, which is let go when the list leaves it.
 */
export class PostingPool {
  readonly #pages: Uint32Array[] = [];
  readonly #free = new Uint32Array(PAGE_BITS + 1).fill(NONE);

  /** The page that a slot lies on. A slot never goes beyond its page. */
  pageOf = (start: number): Uint32Array => this.#pages[start >>> PAGE_BITS] as Uint32Array;
  /** Where on its page a slot begins. */
  placeOf = (start: number): number => start & (PAGE - 1);

  get bytes(): number {
    return this.#pages.reduce((sum, page) => sum + page.byteLength, 0);
  }

  /** A slot of 2^size numbers; what stands in it is not cleared. */
  take(size: number): number {
    if (size > PAGE_BITS) return this.#newPage(2 ** size);
    let from = size;
    while (from <= PAGE_BITS && this.#free[from] === NONE) from += 1;
    const start = from > PAGE_BITS ? this.#newPage(PAGE) : this.#takeFree(from);
    // The upper half is given back until what is left is of the size asked for.
    for (let half = Math.min(from, PAGE_BITS) - 1; half >= size; half -= 1)
      this.give(start + 2 ** half, half);
    return start;
  }

  /** Gives a slot back. */
  give(start: number, size: number): void {
    if (size > PAGE_BITS) {
      this.#pages[start >>> PAGE_BITS] = new Uint32Array(0);
      return;
    }
    this.pageOf(start)[this.placeOf(start)] = this.#free[size] ?? NONE;
    this.#free[size] = start;
  }

  /** All free slots, for checking that nothing is used twice or lost. */
  *freeSlots(): Generator<{ readonly start: number; readonly size: number }> {
    for (let size = 0; size <= PAGE_BITS; size += 1)
      for (let start = this.#free[size] ?? NONE; start !== NONE; start = this.#nextFree(start))
        yield { start, size };
  }

  #nextFree = (start: number): number => this.pageOf(start)[this.placeOf(start)] ?? NONE;

  #takeFree(size: number): number {
    const start = this.#free[size] ?? NONE;
    this.#free[size] = this.#nextFree(start);
    return start;
  }

  #newPage(length: number): number {
    this.#pages.push(new Uint32Array(length));
    return (this.#pages.length - 1) * PAGE;
  }
}
