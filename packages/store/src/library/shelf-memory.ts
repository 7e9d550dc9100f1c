import type { Sort } from '@samskab/domain';
import { and, asc, eq, getTableColumns, gt, inArray, lte } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { libraryEntries, libraryRemovals, libraryState } from '../schema/index.ts';
import { isEncoded, type Language } from '@samskab/search';
import { FacetIndex } from './facet-index.ts';
import { indexedValues, type Shelved } from './indexed.ts';
import { ORDERS } from './orders.ts';
import { WordSearch, wordsOf } from './word-search.ts';

type Order = Exclude<Sort, 'relevance'>;

const {
  body: _body,
  summary: _summary,
  regionLabel: _region,
  methods: _methods,
  declaredForm: _form,
  slug: _slug,
  wordsMark: _mark,
  ...COLUMNS
} = getTableColumns(libraryEntries);
const BATCH = 2000;

type Read = Shelved & { readonly words: Uint8Array | null };

async function entriesBetween(reader: Reader, after: number, until: number): Promise<readonly Read[]> {
  const { revision } = libraryEntries;
  return reader
    .select(COLUMNS)
    .from(libraryEntries)
    .where(and(gt(revision, after), lte(revision, until)))
    .orderBy(asc(revision))
    .limit(BATCH);
}

/** The shelf as this process remembers it, brought up to date from the revisions of the table. */
export class ShelfMemory {
  readonly index = new FacetIndex();
  words: WordSearch;
  /** The revision this memory stands at; 0 before anything was read. */
  revision = 0;
  readonly #entries: (Shelved | undefined)[] = [];
  /** Position + 1 by revision, 0 for none: asked thousands of times for one search. */
  #byRevision = new Int32Array(1024);
  readonly #orders = new Map<Order, readonly number[]>();

  constructor(language: Language) {
    this.words = new WordSearch(language);
  }

  entryAt = (position: number): Shelved | undefined => this.#entries[position];
  entryOf = (id: string): Shelved | undefined => this.#entries[this.index.positionOf(id) ?? -1];
  /** Where the entry with a revision stands; -1 when it is no longer there. */
  positionOfRevision = (revision: number): number => (this.#byRevision[revision] ?? 0) - 1;

  /** Which of two entries that fit words equally well comes first, by their revisions: the better documented. */
  compareOnTie = (a: number, b: number): number => {
    const one = this.#entries[this.positionOfRevision(a)];
    const other = this.#entries[this.positionOfRevision(b)];
    return one && other ? ORDERS.evidence(one, other) : b - a;
  };

  /** Positions in an order; sorted when first asked after a change. */
  order(name: Order): readonly number[] {
    const known = this.#orders.get(name);
    if (known) return known;
    const positions = this.#entries.flatMap((entry, position) => (entry ? [position] : []));
    const sorted = positions.toSorted((a, b) => ORDERS[name](this.#known(a), this.#known(b)));
    this.#orders.set(name, sorted);
    return sorted;
  }

  /** Reads what changed since this memory's revision. True when something had. */
  async catchUp(reader: Reader): Promise<boolean> {
    const [state] = await reader.select().from(libraryState).where(eq(libraryState.id, 1));
    const revision = state?.revision ?? 0;
    if (revision === this.revision) return false;
    // A restored database starts counting anew: then nothing remembered holds.
    if (revision < this.revision) this.#forgetAll();
    try {
      await this.#readRemovals(reader, revision);
      await this.#readEntries(reader, revision);
    } catch (error) {
      // Half a change is worse than none: the next to ask reads everything anew.
      this.#forgetAll();
      throw error;
    }
    this.revision = revision;
    this.#orders.clear();
    return true;
  }

  async #readRemovals(reader: Reader, until: number): Promise<void> {
    const { revision } = libraryRemovals;
    const removals = await reader
      .select()
      .from(libraryRemovals)
      .where(and(gt(revision, this.revision), lte(revision, until)));
    for (const { experienceId } of removals) this.#forget(experienceId);
  }

  /**
   * The next entries are read while those before are put in place. What is written meanwhile has a higher revision and
   * waits for the next time, so that nothing is read twice.
   */
  async #readEntries(reader: Reader, until: number): Promise<void> {
    let reading = entriesBetween(reader, this.revision, until);
    for (;;) {
      const entries = await reading;
      const last = entries.length === BATCH ? entries.at(-1) : undefined;
      if (last) {
        reading = entriesBetween(reader, last.revision, until);
        // What goes wrong is told when it is waited for, and not before.
        reading.catch(() => {});
      }
      const unread = await this.#unread(reader, entries);
      for (const entry of entries) this.#remember(entry, unread);
      if (!last) return;
    }
  }

  /** Words of entries that were put on the shelf before it kept their words, or in a shape that is not read here. */
  async #unread(reader: Reader, entries: readonly Read[]): Promise<ReadonlyMap<number, Uint8Array>> {
    const missing = entries
      .filter(({ words }) => !words || !isEncoded(words))
      .map(({ revision }) => revision);
    if (missing.length === 0) return new Map();
    const { title, summary, body, revision } = libraryEntries;
    const rows = await reader
      .select({ title, summary, body, revision })
      .from(libraryEntries)
      .where(inArray(revision, missing));
    return new Map(rows.map((row) => [row.revision, wordsOf(row, this.words.language)]));
  }

  #remember({ words, ...entry }: Read, unread: ReadonlyMap<number, Uint8Array>): void {
    this.#forget(entry.experienceId);
    const position = this.index.put(indexedValues(entry));
    this.#entries[position] = entry;
    this.#placeOfRevision(entry.revision, position + 1);
    const known = unread.get(entry.revision) ?? words;
    if (known) this.words.add(entry.revision, known);
  }

  #forget(id: string): void {
    const position = this.index.positionOf(id);
    if (position === undefined) return;
    const entry = this.#entries[position];
    if (entry) this.#placeOfRevision(entry.revision, 0);
    if (entry) this.words.remove(entry.revision);
    this.#entries[position] = undefined;
    this.index.remove(id);
  }

  #placeOfRevision(revision: number, place: number): void {
    if (revision >= this.#byRevision.length) {
      const larger = new Int32Array(Math.max(2 * this.#byRevision.length, revision + 1));
      larger.set(this.#byRevision);
      this.#byRevision = larger;
    }
    this.#byRevision[revision] = place;
  }

  #forgetAll(): void {
    for (const entry of this.#entries) if (entry) this.#forget(entry.experienceId);
    this.words = new WordSearch(this.words.language);
    this.revision = 0;
  }

  #known(position: number): Shelved {
    const entry = this.#entries[position];
    if (!entry) throw new Error('Positions in an order are taken');
    return entry;
  }
}
