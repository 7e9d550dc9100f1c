import { FACETS, type Facet, type LibraryQuery } from '@samskab/domain';
import { TypedFastBitSet as Bits } from 'typedfastbitset';

/** What the index knows of one story on the shelf. A missing value is written 'unknown'. */
export interface Indexed {
  readonly id: string;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** Below this share of the shelf, going through the stories is quicker than through the sets of all values. */
const WORTH_A_WALK = 1 / 150;

/**
 * Counts and intersections over the shelf, kept in memory as one set of positions for each value. It is made
 * from the table and can be thrown away at any time. 20,000 stories take about 1 MB.
 */
export class FacetIndex {
  readonly #sets = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, Bits>()])) as Record<
    Facet,
    Map<string, Bits>
  >;
  readonly #positions = new Map<string, number>();
  readonly #stories: (Indexed | null)[] = [];
  readonly #free: number[] = [];
  readonly #all = new Bits();
  readonly #walkedBelow: number;

  constructor(walkedBelow = WORTH_A_WALK) {
    this.#walkedBelow = walkedBelow;
  }

  get size(): number {
    return this.#positions.size;
  }

  /** One more than the highest position there is or was. */
  get reach(): number {
    return this.#stories.length;
  }

  /** Puts a story in, in place of what was known of it. Returns its position. */
  put(story: Indexed): number {
    this.remove(story.id);
    const position = this.#free.pop() ?? this.#stories.length;
    this.#stories[position] = story;
    this.#positions.set(story.id, position);
    this.#all.add(position);
    for (const facet of FACETS)
      for (const value of story.values[facet]) this.#setOf(facet, value).add(position);
    return position;
  }

  /** Takes a story out; nothing happens when it is not there. */
  remove(id: string): void {
    const position = this.#positions.get(id);
    if (position === undefined) return;
    const story = this.#stories[position];
    for (const facet of FACETS)
      for (const value of story?.values[facet] ?? []) this.#setOf(facet, value).remove(position);
    this.#all.remove(position);
    this.#positions.delete(id);
    this.#stories[position] = null;
    this.#free.push(position);
  }

  positionOf = (id: string): number | undefined => this.#positions.get(id);
  storyAt = (position: number): Indexed | null => this.#stories[position] ?? null;
  stories = (): readonly Indexed[] => this.#stories.filter((story) => story !== null);

  /** Positions of the stories that have a value. */
  withValue = (facet: Facet, value: string): Bits => this.#sets[facet].get(value) ?? new Bits();

  /**
   * The stories that fit what is chosen, and for each facet how many stories each value would give. A facet's
   * own choice does not narrow its own counts: people see what else they could have chosen.
   * @param within positions that fit the words looked for; null when nothing was looked for
   */
  answer(
    chosen: LibraryQuery['chosen'],
    within: Bits | null,
  ): { readonly fits: Bits; readonly counts: FacetCounts } {
    const base = within ?? this.#all;
    const unions = FACETS.flatMap((facet) => {
      const values = chosen[facet];
      return values ? [{ facet, set: this.#union(facet, values) }] : [];
    });
    const narrowed = (but: Facet | null) =>
      unions
        .filter(({ facet }) => facet !== but)
        .reduce((fits, { set }) => fits.new_intersection(set) as Bits, base);
    const fits = narrowed(null);
    const counts = Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        this.#counts(facet, chosen[facet] ? narrowed(facet) : fits, chosen[facet] ?? []),
      ]),
    ) as unknown as FacetCounts;
    return { fits, counts };
  }

  #counts(facet: Facet, among: Bits, chosen: readonly string[]): readonly FacetCount[] {
    const few = among.size() < this.reach * this.#walkedBelow;
    const counted = few ? this.#counted(facet, among, chosen) : this.#intersected(facet, among, chosen);
    return counted.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  #intersected(facet: Facet, among: Bits, chosen: readonly string[]): readonly FacetCount[] {
    const counts: FacetCount[] = [];
    for (const [value, set] of this.#sets[facet]) {
      const count = among.intersection_size(set);
      if (count > 0 || chosen.includes(value)) counts.push({ value, count });
    }
    return counts;
  }

  #counted(facet: Facet, among: Bits, chosen: readonly string[]): readonly FacetCount[] {
    const known = chosen.filter((value) => this.#sets[facet].has(value));
    const counts = new Map<string, number>(known.map((value) => [value, 0]));
    among.forEach((position) => {
      for (const value of this.#stories[position]?.values[facet] ?? [])
        counts.set(value, (counts.get(value) ?? 0) + 1);
    });
    return Array.from(counts, ([value, count]) => ({ value, count }));
  }

  #union(facet: Facet, values: readonly string[]): Bits {
    return values.reduce((all, value) => all.union(this.withValue(facet, value)) as Bits, new Bits());
  }

  #setOf(facet: Facet, value: string): Bits {
    const known = this.#sets[facet].get(value);
    if (known) return known;
    const made = new Bits();
    this.#sets[facet].set(value, made);
    return made;
  }
}
