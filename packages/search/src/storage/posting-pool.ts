import { NONE } from './none.ts';

/** 2^18 numbers, 1 MB: what memory is taken in. */
const PAGE_BITS = 18;
const PAGE = 1 << PAGE_BITS;

/** How long the slots of each size are: 1, 2, 3, 4, 6, 8, 12, 16, … up to 2^24. */
export const SLOT_LENGTHS: Uint32Array = Uint32Array.from([
  1,
  ...Array.from({ length: 23 }, (_, power) => [2 ** (power + 1), 3 * 2 ** power]).flat(),
  2 ** 24,
]);
/** The size of a whole page. */
const PAGE_SIZE = SLOT_LENGTHS.indexOf(PAGE);

/**
 * Room for many lists of numbers that grow: slots cut from pages. A free slot remembers the next free one of its
 * size in its own first number, so that nothing is kept outside the pages. Free neighbours are not joined again;
 * what a list leaves behind is used by the next list of that size or smaller. Pages are never moved, so growing
 * copies only the list that grows. A list longer than a page has a page of its own, which is let go when the list
 * leaves it.
 */
export class PostingPool {
  readonly #pages: Uint32Array[] = [];
  readonly #free = new Uint32Array(PAGE_SIZE + 1).fill(NONE);

  /** The page that a slot lies on. A slot never goes beyond its page. */
  pageOf = (start: number): Uint32Array => this.#pages[start >>> PAGE_BITS] as Uint32Array;
  /** Where on its page a slot begins. */
  placeOf = (start: number): number => start & (PAGE - 1);

  get bytes(): number {
    return this.#pages.reduce((sum, page) => sum + page.byteLength, 0);
  }

  /** A slot of a size; what stands in it is not cleared. */
  take(size: number): number {
    const length = SLOT_LENGTHS[size] as number;
    if (size > PAGE_SIZE) return this.#newPage(length);
    let from = size;
    while (from < PAGE_SIZE && this.#free[from] === NONE) from += 1;
    const start = this.#free[from] === NONE ? this.#newPage(PAGE) : this.#takeFree(from);
    this.#giveRest(start + length, (SLOT_LENGTHS[from] as number) - length);
    return start;
  }

  /** Gives a slot back. */
  give(start: number, size: number): void {
    if (size > PAGE_SIZE) {
      this.#pages[start >>> PAGE_BITS] = new Uint32Array(0);
      return;
    }
    this.pageOf(start)[this.placeOf(start)] = this.#free[size] as number;
    this.#free[size] = start;
  }

  /** All free slots, for checking that nothing is used twice or lost. */
  *freeSlots(): Generator<{ readonly start: number; readonly size: number }> {
    for (let size = 0; size <= PAGE_SIZE; size += 1)
      for (let start = this.#free[size] as number; start !== NONE; start = this.#nextFree(start))
        yield { start, size };
  }

  /** Cuts what is left of a slot into the longest slots there are. */
  #giveRest(start: number, length: number): void {
    let [at, left] = [start, length];
    for (let size = PAGE_SIZE; left > 0; size -= 1)
      while ((SLOT_LENGTHS[size] as number) <= left) {
        this.give(at, size);
        at += SLOT_LENGTHS[size] as number;
        left -= SLOT_LENGTHS[size] as number;
      }
  }

  #nextFree = (start: number): number => this.pageOf(start)[this.placeOf(start)] as number;

  #takeFree(size: number): number {
    const start = this.#free[size] as number;
    this.#free[size] = this.#nextFree(start);
    return start;
  }

  #newPage(length: number): number {
    this.#pages.push(new Uint32Array(length));
    return (this.#pages.length - 1) * PAGE;
  }
}
