import { wordsFor } from './bits.ts';

/**
 * Sets of positive rows, each kept once, with how many prime implicants cover exactly that set. A smallest model
 * never needs two of one class, so models are looked for among classes and written out afterwards.
 */
export class CoverageClasses {
  readonly rows: number;
  readonly words: number;
  bits: Int32Array;
  weights: Int32Array;
  count = 0;
  #slots: Int32Array;

  constructor(rows: number) {
    this.rows = rows;
    this.words = wordsFor(rows);
    this.bits = new Int32Array(64 * this.words);
    this.weights = new Int32Array(64);
    this.#slots = new Int32Array(256).fill(-1);
  }

  /** Adds one to the class of these rows, which is made when it is new; answers the number of the class. */
  add(rows: Int32Array): number {
    const slot = this.#slotOf(rows, 0);
    const known = this.#slots[slot]!;
    if (known !== -1) {
      this.weights[known]!++;
      return known;
    }
    if (this.count === this.weights.length) this.#grow();
    this.bits.set(rows, this.count * this.words);
    this.weights[this.count] = 1;
    this.#slots[slot] = this.count;
    this.count++;
    if (this.count * 2 > this.#slots.length) this.#rehash();
    return this.count - 1;
  }

  /** Whether a class covers a row. */
  covers(index: number, row: number): boolean {
    return ((this.bits[index * this.words + (row >>> 5)]! >>> (row & 31)) & 1) === 1;
  }

  #slotOf(rows: Int32Array, from: number): number {
    let hash = 0x811c9dc5;
    for (let word = 0; word < this.words; word++) {
      hash = Math.imul(hash ^ rows[from + word]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const last = this.#slots.length - 1;
    let slot = (hash >>> 0) & last;
    while (this.#slots[slot] !== -1 && !this.#isSame(this.#slots[slot]!, rows, from))
      slot = (slot + 1) & last;
    return slot;
  }

  #isSame(index: number, rows: Int32Array, from: number): boolean {
    for (let word = 0; word < this.words; word++)
      if (this.bits[index * this.words + word] !== rows[from + word]) return false;
    return true;
  }

  #grow(): void {
    const [bits, weights] = [new Int32Array(this.bits.length * 2), new Int32Array(this.weights.length * 2)];
    bits.set(this.bits);
    weights.set(this.weights);
    [this.bits, this.weights] = [bits, weights];
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
    for (let index = 0; index < this.count; index++)
      this.#slots[this.#slotOf(this.bits, index * this.words)] = index;
  }
}
