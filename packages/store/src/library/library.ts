import type { LibraryQuery } from '@samskab/domain';
import { getTableColumns, inArray } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { TypedFastBitSet as Bits } from 'typedfastbitset';
import type { Store } from '../engine/index.ts';
import { libraryEntries } from '../schema/index.ts';
import type { FacetCounts } from './facet-index.ts';
import { matchWords, rankByWords, RANKED_AT_MOST } from './match-words.ts';
import { LIBRARY_CHANGED } from './shelf.ts';
import { ShelfMemory } from './shelf-memory.ts';
import { similarStories, type Similar } from './similar.ts';

const { body: _body, search: _search, ...CARD_COLUMNS } = getTableColumns(libraryEntries);

export type LibraryCard = Omit<typeof libraryEntries.$inferSelect, 'body' | 'search'>;

export interface LibraryPage {
  readonly total: number;
  readonly cards: readonly LibraryCard[];
  readonly counts: FacetCounts;
  /** Pages there are, at least 1. */
  readonly pages: number;
}

/** Which similar stories are wished for, by how they went ('unknown' when not told), and how many at most. */
export interface SimilarWish {
  readonly accept: (valence: string) => boolean;
  readonly most: number;
}

export const CARDS_A_PAGE = 20;
/** Another process' change is seen at the latest after so many milliseconds, also when its hint was lost. */
const STALE_MS = 250;

/** The library of one process: answers from memory where it can, from the table where it must. */
export interface Library {
  /** A page of the list with the counts of every facet. */
  find(query: LibraryQuery): Promise<LibraryPage>;
  /** Cards in the given order; those that left the shelf are left out. */
  cards(ids: readonly string[]): Promise<readonly LibraryCard[]>;
  /** The stories most like one, for each wish a list; no story stands in two. */
  similar(id: string, wishes: readonly SimilarWish[]): Promise<readonly (readonly Similar[])[]>;
  /** Changes with every change to the shelf: a key for whatever is remembered about it. */
  revision(): Promise<number>;
  /** After an own write: the next question looks at the table first. */
  expectChange(): void;
  close(): Promise<void>;
}

/** Opens the library over a store. `clock` gives milliseconds and only decides how often the table is looked at. */
export async function openLibrary(
  store: Store,
  clock: () => number = () => performance.now(),
): Promise<Library> {
  const library = new LibraryInMemory(store, clock);
  await library.open();
  return library;
}

class LibraryInMemory implements Library {
  readonly #store: Store;
  readonly #clock: () => number;
  readonly #memory = new ShelfMemory();
  readonly #cards = new LRUCache<string, LibraryCard>({ max: 5000 });
  readonly #answers = new LRUCache<string, readonly number[]>({ max: 500 });
  #looked = Number.NEGATIVE_INFINITY;
  #looking: Promise<void> | null = null;
  #stop: () => Promise<void> = () => Promise.resolve();

  constructor(store: Store, clock: () => number) {
    this.#store = store;
    this.#clock = clock;
  }

  async open(): Promise<void> {
    this.#stop = await this.#store.hints.listen(LIBRARY_CHANGED, () => this.expectChange());
    await this.#current();
  }

  close = (): Promise<void> => this.#stop();
  expectChange = (): void => void (this.#looked = Number.NEGATIVE_INFINITY);

  async revision(): Promise<number> {
    await this.#current();
    return this.#memory.revision;
  }

  async find(query: LibraryQuery): Promise<LibraryPage> {
    await this.#current();
    const { fits, counts } = this.#memory.index.answer(query.chosen, await this.#matching(query.text));
    const total = fits.size();
    const pages = Math.max(1, Math.ceil(total / CARDS_A_PAGE));
    const from = (Math.min(query.page, pages) - 1) * CARDS_A_PAGE;
    const shown = await this.#ordered(query, fits, from, from + CARDS_A_PAGE);
    const ids = shown.flatMap((position) => this.#memory.index.storyAt(position)?.id ?? []);
    return { total, pages, counts, cards: await this.#cardsOf(ids) };
  }

  async cards(ids: readonly string[]): Promise<readonly LibraryCard[]> {
    await this.#current();
    return this.#cardsOf(ids);
  }

  async similar(id: string, wishes: readonly SimilarWish[]): Promise<readonly (readonly Similar[])[]> {
    await this.#current();
    const valenceAt = (position: number) => this.#memory.entryAt(position)?.valence ?? 'unknown';
    return similarStories(
      this.#memory.index,
      id,
      wishes.map(({ accept, most }) => ({ most, accept: (position) => accept(valenceAt(position)) })),
    );
  }

  async #current(): Promise<void> {
    if (this.#clock() - this.#looked < STALE_MS) return;
    this.#looking ??= this.#catchUp().finally(() => (this.#looking = null));
    await this.#looking;
  }

  async #catchUp(): Promise<void> {
    const looked = this.#clock();
    if (await this.#memory.catchUp(this.#store.read)) {
      this.#cards.clear();
      this.#answers.clear();
    }
    this.#looked = looked;
  }

  async #matching(text: string): Promise<Bits | null> {
    if (text === '') return null;
    const revisions = await this.#remembered(`match ${text}`, () => matchWords(this.#store.read, text));
    const found = new Bits();
    for (const revision of revisions) {
      const position = this.#memory.positionOfRevision(revision);
      if (position >= 0) found.add(position);
    }
    return found;
  }

  /** Positions from a place to a place in the answer's order; no more of the order is walked than that needs. */
  async #ordered(query: LibraryQuery, fits: Bits, from: number, until: number): Promise<readonly number[]> {
    if (query.sort !== 'relevance' || query.text === '')
      return this.#first(query.sort === 'relevance' ? 'newest' : query.sort, fits, until).slice(from);
    const newest = this.#first('newest', fits, Math.max(RANKED_AT_MOST, until));
    const nearest = newest
      .slice(0, RANKED_AT_MOST)
      .flatMap((position) => this.#memory.entryAt(position)?.revision ?? []);
    const key = `rank ${query.text}
${JSON.stringify(query.chosen)}`;
    const ranked = await this.#remembered(key, () => rankByWords(this.#store.read, query.text, nearest));
    return [...this.#positions(ranked), ...newest.slice(RANKED_AT_MOST)].slice(from, until);
  }

  #first(order: Exclude<LibraryQuery['sort'], 'relevance'>, fits: Bits, most: number): number[] {
    const first: number[] = [];
    for (const position of this.#memory.order(order)) {
      if (first.length === most) break;
      if (fits.has(position)) first.push(position);
    }
    return first;
  }

  async #remembered(key: string, ask: () => Promise<readonly number[]>): Promise<readonly number[]> {
    const known = this.#answers.get(key);
    if (known) return known;
    const found = await ask();
    this.#answers.set(key, found);
    return found;
  }

  #positions = (revisions: readonly number[]): number[] =>
    revisions
      .map((revision) => this.#memory.positionOfRevision(revision))
      .filter((position) => position >= 0);

  async #cardsOf(ids: readonly string[]): Promise<readonly LibraryCard[]> {
    const missing = ids.filter((id) => !this.#cards.has(id));
    if (missing.length > 0) {
      const rows = await this.#store.read
        .select(CARD_COLUMNS)
        .from(libraryEntries)
        .where(inArray(libraryEntries.experienceId, missing));
      for (const row of rows) this.#cards.set(row.experienceId, row);
    }
    return ids.flatMap((id) => this.#cards.get(id) ?? []);
  }
}
