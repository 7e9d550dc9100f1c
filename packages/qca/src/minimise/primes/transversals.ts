import { countBits, lowestBit, wordsFor } from './bits.ts';

/** Only the sets that hold no other: hitting these hits all. Small ones first. */
export function minimalSets(sets: readonly number[]): number[] {
  const sorted = [...new Set(sets)].toSorted((a, b) => countBits(a) - countBits(b) || a - b);
  const minimal: number[] = [];
  for (const set of sorted) if (!minimal.some((other) => (other & set) === other)) minimal.push(set);
  return minimal;
}

/**
 * All minimal sets of vertices that hit each edge (minimal transversals), found by the depth-first search MMCS of
 * Murakami and Uno (2014): every vertex chosen keeps an edge that only it hits. Vertices are bits of a word, at
 * most 30. An empty edge has no transversal; no edge at all has one, the empty set.
 */
export class Transversals {
  readonly #edges: readonly number[];
  readonly #words: number;
  /** The edges that hold a vertex. */
  readonly #holding: Int32Array;
  /** At each depth, the edges not hit yet. */
  readonly #open: Int32Array;
  /** At each depth, for each chosen vertex, the edges that only it hits. */
  readonly #own: Int32Array;
  readonly #stride: number;
  #visit: (set: number) => boolean = () => true;
  steps = 0;

  constructor(edges: readonly number[], vertices: number) {
    this.#edges = edges;
    this.#words = wordsFor(edges.length);
    this.#stride = vertices * this.#words;
    this.#holding = new Int32Array(this.#stride);
    this.#open = new Int32Array((vertices + 1) * this.#words);
    this.#own = new Int32Array((vertices + 1) * this.#stride);
    edges.forEach((edge, index) => {
      this.#open[index >>> 5]! |= 1 << (index & 31);
      for (let rest = edge; rest !== 0; rest &= rest - 1)
        this.#holding[lowestBit(rest) * this.#words + (index >>> 5)]! |= 1 << (index & 31);
    });
  }

  /** Visits each until `visit` answers false; answers whether all were visited. */
  each(vertices: number, visit: (set: number) => boolean): boolean {
    this.#visit = visit;
    return this.#search(0, 0, vertices);
  }

  #search(depth: number, chosen: number, candidates: number): boolean {
    this.steps++;
    const branch = this.#narrowest(depth, candidates);
    if (branch === -1) return this.#visit(chosen);
    let remaining = candidates & ~branch;
    for (let rest = branch; rest !== 0; rest &= rest - 1) {
      const vertex = lowestBit(rest);
      if (!this.#choose(depth, vertex)) continue;
      if (!this.#search(depth + 1, chosen | (1 << vertex), remaining)) return false;
      remaining |= 1 << vertex;
    }
    return true;
  }

  /** The candidates in the open edge that has fewest of them; −1 when no edge is open. */
  #narrowest(depth: number, candidates: number): number {
    const words = this.#words;
    const at = depth * words;
    let fewest = 33;
    let branch = -1;
    for (let word = 0; word < words; word++)
      for (let rest = this.#open[at + word]!; rest !== 0; rest &= rest - 1) {
        const inside = this.#edges[(word << 5) + lowestBit(rest)]! & candidates;
        const count = countBits(inside);
        if (count >= fewest) continue;
        fewest = count;
        branch = inside;
        if (count <= 1) return branch;
      }
    return branch;
  }

  /** Writes the state one deeper with the vertex chosen; false when a vertex would lose its last own edge. */
  #choose(depth: number, vertex: number): boolean {
    const words = this.#words;
    const held = vertex * words;
    const from = depth * this.#stride;
    const to = from + this.#stride;
    for (let slot = 0; slot < depth * words; slot += words) {
      let any = 0;
      for (let word = 0; word < words; word++)
        any |= this.#own[to + slot + word] = this.#own[from + slot + word]! & ~this.#holding[held + word]!;
      if (any === 0) return false;
    }
    const own = to + depth * words;
    for (let word = 0; word < words; word++) {
      const open = this.#open[depth * words + word]!;
      const holding = this.#holding[held + word]!;
      this.#own[own + word] = open & holding;
      this.#open[(depth + 1) * words + word] = open & ~holding;
    }
    return true;
  }
}
