import FlatQueue from 'flatqueue';
import type { PairGraph } from './pair-graph.ts';

/** What holds for everybody and for the whole. */
export interface Bounds {
  /** Meetings that each may still have. */
  readonly each: number;
  /** Meetings in all. */
  readonly all: number;
  /** Meetings each must still have to have as many as everybody should, left side first. */
  readonly owed: Int32Array;
}

/**
 * Which pairs are worth most together, when nobody has more than `each` and there are at most `all`; before worth comes
 * that as many as can be have what they are owed. `prices` are those of its dual: no pair that was left out is worth
 * more than its two prices allow.
 */
export interface Chosen {
  /** 1 by pair that is chosen. */
  readonly taken: Uint8Array;
  readonly prices: Float64Array;
  /** Whether it ended because no way to one more meeting was left, and not because all had enough. */
  readonly stuck: boolean;
}

/** A meeting that somebody is owed counts more than all worths of an evening together. */
export const OWED = 2 ** 42;

/**
 * The best set of pairs, exactly: one cheapest way to one more meeting after the other, as long as it is worth something (successive shortest paths with
 * Johnson's prices; R. K. Ahuja, T. L. Magnanti and J. B. Orlin, Network Flows, 1993, chapter 9). After each step the
 * set is the best of its size. Worths are whole numbers, so that sums are exact.
 */
export function mostWorth(graph: PairGraph, bounds: Bounds): Chosen {
  const search = new Search(graph, bounds);
  let count = 0;
  while (count < bounds.all && search.oneMore()) count += 1;
  return {
    taken: search.taken,
    prices: search.prices,
    stuck: count < bounds.all && !search.isBest && search.hasRoom(),
  };
}

/** People are numbered left side first; `held` is the pair by which a person was reached. */
class Search {
  readonly taken: Uint8Array;
  readonly prices: Float64Array;
  /** One meeting more would cost others more than it is worth. */
  isBest = false;
  readonly #graph: PairGraph;
  readonly #bounds: Bounds;
  readonly #count: Int32Array;
  readonly #distance: Float64Array;
  readonly #by: Int32Array;
  readonly #reached: number[] = [];
  readonly #queue = new FlatQueue<number>();
  #startPrice = 0;
  #endPrice = 0;

  constructor(graph: PairGraph, bounds: Bounds) {
    const people = graph.left + graph.right;
    this.#graph = graph;
    this.#bounds = bounds;
    this.taken = new Uint8Array(graph.worth.length);
    this.prices = new Float64Array(people);
    this.#count = new Int32Array(people);
    this.#distance = new Float64Array(people).fill(Number.POSITIVE_INFINITY);
    this.#by = new Int32Array(people);
    this.#firstPrices();
  }

  hasRoom(): boolean {
    const { left } = this.#graph;
    const free = (from: number, to: number) => {
      for (let who = from; who < to; who += 1) if (this.#isFree(who)) return true;
      return false;
    };
    return free(0, left) && free(left, this.prices.length);
  }

  /** Finds the best way to one more meeting and takes it; false where there is none, or none that is worth it. */
  oneMore(): boolean {
    const end = this.#cheapest();
    this.isBest = end.who >= 0 && end.distance + this.#endPrice - this.#startPrice >= 0;
    if (end.who >= 0 && !this.isBest) this.#take(end.who);
    this.#forget(end);
    return end.who >= 0 && !this.isBest;
  }

  #isFree(who: number): boolean {
    return this.#count[who]! < this.#bounds.each;
  }

  #owed(who: number): number {
    return this.#count[who]! < this.#bounds.owed[who]! ? OWED : 0;
  }

  /** Prices by which nothing is cheaper than nothing: the graph has no way back yet. */
  #firstPrices(): void {
    const { left, lefts, rights, worth } = this.#graph;
    for (let who = 0; who < left; who += 1) this.prices[who] = -this.#owed(who);
    for (let pair = 0; pair < worth.length; pair += 1) {
      const to = left + rights[pair]!;
      const price = this.prices[lefts[pair]!]! - worth[pair]!;
      if (price < this.prices[to]!) this.prices[to] = price;
    }
    for (let who = left; who < this.prices.length; who += 1)
      this.#endPrice = Math.min(this.#endPrice, this.prices[who]! - this.#owed(who));
  }

  /** Dijkstra from all who are free on the left to the best who is free on the right. */
  #cheapest(): { readonly who: number; readonly distance: number } {
    const { left } = this.#graph;
    for (let who = 0; who < left; who += 1)
      if (this.#isFree(who)) this.#reach(who, this.#startPrice - this.prices[who]! - this.#owed(who), -1);
    let best = { who: -1, distance: Number.POSITIVE_INFINITY };
    while (this.#queue.length > 0) {
      const distance = this.#queue.peekValue()!;
      if (distance >= best.distance) break;
      const who = this.#queue.pop()!;
      if (distance > this.#distance[who]!) continue;
      if (who < left) this.#toRight(who, distance);
      else {
        if (this.#isFree(who)) {
          const whole = distance + this.prices[who]! - this.#owed(who) - this.#endPrice;
          if (whole < best.distance) best = { who, distance: whole };
        }
        this.#toLeft(who, distance);
      }
    }
    this.#queue.clear();
    return best;
  }

  #toRight(who: number, distance: number): void {
    const { left, leftStart, rights, worth } = this.#graph;
    const from = distance + this.prices[who]!;
    for (let pair = leftStart[who]!; pair < leftStart[who + 1]!; pair += 1) {
      if (this.taken[pair] === 1) continue;
      const to = left + rights[pair]!;
      this.#reach(to, from - worth[pair]! - this.prices[to]!, pair);
    }
  }

  #toLeft(who: number, distance: number): void {
    const { left, lefts, rightStart, ofRight, worth } = this.#graph;
    const from = distance + this.prices[who]!;
    for (let at = rightStart[who - left]!; at < rightStart[who - left + 1]!; at += 1) {
      const pair = ofRight[at]!;
      if (this.taken[pair] === 0) continue;
      const to = lefts[pair]!;
      this.#reach(to, from + worth[pair]! - this.prices[to]!, pair);
    }
  }

  #reach(who: number, distance: number, by: number): void {
    if (distance >= this.#distance[who]!) return;
    if (this.#distance[who] === Number.POSITIVE_INFINITY) this.#reached.push(who);
    this.#distance[who] = distance;
    this.#by[who] = by;
    this.#queue.push(who, distance);
  }

  /** Goes back along the way: pairs that were not chosen are, and those that were are not. */
  #take(end: number): void {
    const { left, lefts, rights } = this.#graph;
    let who = end;
    for (;;) {
      const pair = this.#by[who]!;
      if (pair < 0) break;
      this.taken[pair]! ^= 1;
      who = who >= left ? lefts[pair]! : left + rights[pair]!;
    }
    this.#count[who]! += 1;
    this.#count[end]! += 1;
  }

  /** Moves the prices along, so that nothing is cheaper than nothing again, and is ready for the next. */
  #forget({ who: found, distance: whole }: { who: number; distance: number }): void {
    for (const who of this.#reached) {
      if (found >= 0 && this.#distance[who]! < whole) this.prices[who]! += this.#distance[who]! - whole;
      this.#distance[who] = Number.POSITIVE_INFINITY;
    }
    if (found >= 0) this.#startPrice -= whole;
    this.#reached.length = 0;
  }
}
