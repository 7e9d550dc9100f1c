import { statementIn, voteIn, type VoteRows } from './vote-rows.ts';
import type { Vote } from './vote.ts';

/**
 * What votes on every two statements have in common, in whole numbers, so that a vote more or less is counted up or
 * down and nothing is lost by rounding. From these the covariance follows for whatever means there are by then:
 * the sum over who voted on both of (x - m)(y - n) is `products - n·sums(x) - m·sums(y) + m·n·pairs`.
 */
export class Moments {
  /** Statements there is room for; the place of the pair (a, b) is a · stride + b. */
  stride: number;
  /** For a below b: the sum of the products of their votes. */
  products: Int32Array;
  /** For a below b: how many voted on both. */
  pairs: Int32Array;
  /** The sum of the votes on a of those who voted on b, for every a and b. */
  sums: Int32Array;

  constructor(stride = 32) {
    this.stride = stride;
    [this.products, this.pairs, this.sums] = [room(stride), room(stride), room(stride)];
  }

  /** The same counts, to be changed without changing these. */
  copy(): Moments {
    const copied = new Moments(0);
    copied.stride = this.stride;
    copied.products = this.products.slice();
    copied.pairs = this.pairs.slice();
    copied.sums = this.sums.slice();
    return copied;
  }

  /** Makes room for so many statements. */
  hold(statements: number): void {
    if (statements <= this.stride) return;
    const stride = Math.max(statements, this.stride * 2);
    for (const name of ['products', 'pairs', 'sums'] as const) {
      const wider = room(stride);
      for (let row = 0; row < this.stride; row += 1)
        wider.set(this[name].subarray(row * this.stride, (row + 1) * this.stride), row * stride);
      this[name] = wider;
    }
    this.stride = stride;
  }

  /**
   * Counts a vote together with the others of its row, which does not hold it; `sign` is 1 for one that comes and -1
   * for one that goes.
   */
  count(rows: VoteRows, row: number, statement: number, vote: Vote, sign: 1 | -1): void {
    const { stride, products, pairs, sums } = this;
    const start = rows.starts[row]!;
    const end = start + rows.lengths[row]!;
    const signed = sign * vote;
    for (let place = start; place < end; place += 1) {
      const packed = rows.cells[place]!;
      const other = statementIn(packed);
      const theirs = voteIn(packed);
      const pair = other < statement ? other * stride + statement : statement * stride + other;
      products[pair]! += signed * theirs;
      pairs[pair]! += sign;
      sums[statement * stride + other]! += signed;
      sums[other * stride + statement]! += sign * theirs;
    }
  }

  /** Counts every two votes of a row, or with `sign` -1 takes them out again. */
  countRow(rows: VoteRows, row: number, sign: 1 | -1): void {
    const { stride, products, pairs, sums } = this;
    const end = rows.starts[row]! + rows.lengths[row]!;
    for (let one = rows.starts[row]!; one < end; one += 1) {
      const lower = statementIn(rows.cells[one]!);
      const vote = sign * voteIn(rows.cells[one]!);
      for (let two = one + 1; two < end; two += 1) {
        const higher = statementIn(rows.cells[two]!);
        const theirs = voteIn(rows.cells[two]!);
        const pair = lower * stride + higher;
        products[pair]! += vote * theirs;
        pairs[pair]! += sign;
        sums[pair]! += vote;
        sums[higher * stride + lower]! += sign * theirs;
      }
    }
  }
}

const room = (stride: number): Int32Array => new Int32Array(stride * stride);
