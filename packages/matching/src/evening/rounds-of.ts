/** Two people by their numbers, left and right counted apart. */
export interface Edge {
  readonly left: number;
  readonly right: number;
}

/**
 * Parts pairs into rounds so that nobody is in two pairs of the same round, and rounds differ by at most one pair. It can
 * be done in as many rounds as anybody has pairs (D. König, 1916): where two rounds are in each other's way, the chain
 * of pairs between them changes sides.
 * @returns the round of each pair, from 0
 * @throws RangeError where somebody has more pairs than there are rounds
 * @example roundsOf([{ left: 0, right: 0 }, { left: 0, right: 1 }], 2) // => [0, 1]
 */
export function roundsOf(edges: readonly Edge[], rounds: number): number[] {
  const colours = new Colours(edges, rounds);
  for (let edge = 0; edge < edges.length; edge += 1) colours.place(edge);
  colours.even();
  return colours.of;
}

class Colours {
  readonly of: number[];
  readonly #edges: readonly Edge[];
  readonly #rounds: number;
  readonly #offset: number;
  /** By person and round: the pair, or -1. */
  readonly #at: Int32Array;

  constructor(edges: readonly Edge[], rounds: number) {
    this.#edges = edges;
    this.#rounds = rounds;
    this.#offset = 1 + edges.reduce((most, { left }) => Math.max(most, left), -1);
    const people = this.#offset + 1 + edges.reduce((most, { right }) => Math.max(most, right), -1);
    this.#at = new Int32Array(people * rounds).fill(-1);
    this.of = edges.map(() => -1);
  }

  place(edge: number): void {
    const [left, right] = this.#ends(edge);
    const [free, other] = [this.#freeRound(left), this.#freeRound(right)];
    if (free !== other && this.#pairOf(right, free) >= 0)
      this.#swap(this.#chain(right, free, other), free, other);
    this.#set(edge, free);
  }

  /** Takes from the fullest round and gives to the emptiest until they differ by one at most. */
  even(): void {
    const sizes = Array.from(
      { length: this.#rounds },
      (_, round) => this.of.filter((one) => one === round).length,
    );
    for (;;) {
      const [full, empty] = [sizes.indexOf(Math.max(...sizes)), sizes.indexOf(Math.min(...sizes))];
      if (sizes[full]! - sizes[empty]! < 2) return;
      this.#swap(this.#chainToMove(full, empty), full, empty);
      sizes[full]! -= 1;
      sizes[empty]! += 1;
    }
  }

  /** A chain of the two rounds that has one pair more of the fuller: it begins and ends with one. */
  #chainToMove(full: number, empty: number): number[] {
    for (let edge = 0; edge < this.of.length; edge += 1) {
      if (this.of[edge] !== full) continue;
      const [left, right] = this.#ends(edge);
      const begin = [left, right].find((who) => this.#pairOf(who, empty) < 0);
      if (begin === undefined) continue;
      const chain = this.#chain(begin, full, empty);
      if (chain.length % 2 === 1) return chain;
    }
    throw new Error('Two rounds of different sizes have a chain between them');
  }

  /** Pairs along from a person, of the one round and the other by turns. */
  #chain(from: number, first: number, second: number): number[] {
    const chain: number[] = [];
    let [who, round] = [from, first];
    for (;;) {
      const edge = this.#pairOf(who, round);
      if (edge < 0) return chain;
      chain.push(edge);
      const [left, right] = this.#ends(edge);
      who = who === left ? right : left;
      round = round === first ? second : first;
    }
  }

  #swap(chain: readonly number[], one: number, other: number): void {
    const now = chain.map((edge) => this.of[edge]!);
    for (const edge of chain) this.#clear(edge);
    for (const [at, edge] of chain.entries()) this.#set(edge, now[at] === one ? other : one);
  }

  #ends(edge: number): readonly [number, number] {
    const { left, right } = this.#edges[edge]!;
    return [left, this.#offset + right];
  }

  #pairOf(who: number, round: number): number {
    return this.#at[who * this.#rounds + round]!;
  }

  #freeRound(who: number): number {
    for (let round = 0; round < this.#rounds; round += 1) if (this.#pairOf(who, round) < 0) return round;
    throw new RangeError('Somebody has more pairs than there are rounds');
  }

  #set(edge: number, round: number): void {
    for (const who of this.#ends(edge)) this.#at[who * this.#rounds + round] = edge;
    this.of[edge] = round;
  }

  #clear(edge: number): void {
    for (const who of this.#ends(edge)) this.#at[who * this.#rounds + this.of[edge]!] = -1;
  }
}
