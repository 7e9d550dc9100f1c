import { lowestBit } from './bits.ts';
import { CoverageClasses } from './coverage-classes.ts';
import { valueIn, type EncodedRows } from './encoded-rows.ts';

/**
 * Prime implicants that cover at least one positive row. A prime implicant is the set of its conditions, as bits;
 * its values are those of any row it covers. `classOf` names its rows.
 */
export class PrimeList {
  readonly positive: EncodedRows;
  readonly classes: CoverageClasses;
  masks = new Int32Array(64);
  classOf = new Int32Array(64);
  count = 0;
  complete = true;
  /** For each condition and value, the positive rows that have it. */
  readonly #having: readonly (readonly Int32Array[])[];
  readonly #all: Int32Array;
  readonly #covered: Int32Array;

  constructor(positive: EncodedRows) {
    this.positive = positive;
    this.classes = new CoverageClasses(positive.count);
    this.#covered = new Int32Array(this.classes.words);
    this.#all = new Int32Array(this.classes.words);
    for (let row = 0; row < positive.count; row++) this.#all[row >>> 5]! |= 1 << (row & 31);
    this.#having = Array.from({ length: positive.conditions }, (_, condition) =>
      rowsByValue(positive, condition, this.classes.words),
    );
  }

  /** Adds the prime implicant with these conditions that covers the row, unless an earlier row brought it. */
  add(mask: number, row: number): void {
    const covered = this.#coverage(mask, (condition) => valueIn(this.positive, row, condition));
    if (firstOf(covered) === row) this.#append(mask, covered);
  }

  /** Adds the prime implicant with these conditions and values, if it covers a positive row. */
  addValues(mask: number, values: readonly number[]): void {
    const covered = this.#coverage(mask, (condition) => values[condition]!);
    if (covered.some((word) => word !== 0)) this.#append(mask, covered);
  }

  #coverage(mask: number, valueOf: (condition: number) => number): Int32Array {
    const covered = this.#covered;
    covered.set(this.#all);
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const condition = lowestBit(rest);
      const having = this.#having[condition]![valueOf(condition)]!;
      for (let word = 0; word < covered.length; word++) covered[word]! &= having[word]!;
    }
    return covered;
  }

  #append(mask: number, covered: Int32Array): void {
    if (this.count === this.masks.length) this.#grow();
    this.masks[this.count] = mask;
    this.classOf[this.count++] = this.classes.add(covered);
  }

  /** A positive row that a class covers. */
  rowOf(index: number): number {
    const from = index * this.classes.words;
    return firstOf(this.classes.bits.subarray(from, from + this.classes.words));
  }

  #grow(): void {
    const [masks, classOf] = [new Int32Array(this.count * 2), new Int32Array(this.count * 2)];
    masks.set(this.masks);
    classOf.set(this.classOf);
    [this.masks, this.classOf] = [masks, classOf];
  }
}

function rowsByValue(rows: EncodedRows, condition: number, words: number): readonly Int32Array[] {
  const having = Array.from({ length: 1 << rows.planes }, () => new Int32Array(words));
  for (let row = 0; row < rows.count; row++)
    having[valueIn(rows, row, condition)]![row >>> 5]! |= 1 << (row & 31);
  return having;
}

function firstOf(set: Int32Array): number {
  let word = 0;
  while (word < set.length - 1 && set[word] === 0) word++;
  return (word << 5) + lowestBit(set[word]!);
}
