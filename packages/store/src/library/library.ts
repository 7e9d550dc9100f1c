import type { LibraryQuery } from '@samskab/domain';
import type { Completion, Language, Reason, Span } from '@samskab/search';
import { getTableColumns, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { TypedFastBitSet as Bits } from 'typedfastbitset';
import { built, UNNAMED, type Store } from '../engine/index.ts';
import { libraryEntries } from '../schema/index.ts';
import { CardMemory } from './card-memory.ts';
import type { FacetCounts } from './facet-index.ts';
import { SEARCH_LANGUAGE } from './search-language.ts';
import { LIBRARY_CHANGED } from './shelf.ts';
import { ShelfMemory } from './shelf-memory.ts';
import { similarStories, type Similar } from './similar.ts';
import { findWords, sizeOfFound, type AboutWords, type WordsFound } from './words-found.ts';

const { body: _body, words: _words, wordsMark: _mark, ...CARD_COLUMNS } = getTableColumns(libraryEntries);

export type LibraryCard = Omit<typeof libraryEntries.$inferSelect, 'body' | 'words' | 'wordsMark'>;

const cardRows = built((reader) =>
  reader
    .select(CARD_COLUMNS)
    .from(libraryEntries)
    .where(sql`${libraryEntries.experienceId} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare(UNNAMED),
);

export interface LibraryPage {
  readonly total: number;
  readonly cards: readonly LibraryCard[];
  readonly counts: FacetCounts;
  /** Pages there are, at least 1. */
  readonly pages: number;
  /** How the words were understood; null when none were looked for. */
  readonly words: AboutWords | null;
}

/** Where a card stands in an answer: found again by its id when others have come or gone before it. */
export interface Place {
  /** From 0. */
  readonly at: number;
  readonly id: string;
}

/** A part of an answer. */
export interface LibraryPart extends Omit<LibraryPage, 'pages'> {
  /** The place to go on after; null at the end. */
  readonly next: Place | null;
}

/** Which similar stories are wished for, by how they went ('unknown' when not told), and how many at most. */
export interface SimilarWish {
  readonly accept: (valence: string) => boolean;
  readonly most: number;
}

export const CARDS_A_PAGE = 20;
/** Another process' change is seen at the latest after so many milliseconds, also when its hint was lost. */
const STALE_MS = 250;
/** So many stories that came before a place are noticed when somebody goes on after it. */
const MOVED_AT_MOST = 200;
/** What is remembered of earlier searches. */
const FOUND_BYTES = 8 * 1024 * 1024;

/** The library of one process: answers from memory where it can, from the table where it must. */
export interface Library {
  /** A page of the list with the counts of every facet. */
  find(query: LibraryQuery): Promise<LibraryPage>;
  /** The cards after a place in an answer, for programs that read all of it; the query's page does not matter. */
  after(query: LibraryQuery, after: Place | null, limit: number): Promise<LibraryPart>;
  /** Why a story is found by words, word by word, the weightiest reason first. */
  explain(text: string, id: string): Promise<readonly Reason[]>;
  /** How well stories fit words, in the given order: the more the better, 0 where they are not found. */
  scores(text: string, ids: readonly string[]): Promise<readonly number[]>;
  /** Ways to write out the last word of a question, those in most stories first. */
  complete(text: string, most: number): Promise<readonly Completion[]>;
  /** Where a text that is shown has what words look for. */
  highlight(shown: string, text: string): readonly Span[];
  /** Stories that have most of the words of a text in common with it, whatever their order; most alike first. */
  alike(text: string, most: number): Promise<readonly string[]>;
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
  const library = new LibraryInMemory(store, clock, SEARCH_LANGUAGE);
  await library.open();
  return library;
}

class LibraryInMemory implements Library {
  readonly #store: Store;
  readonly #clock: () => number;
  readonly #memory: ShelfMemory;
  readonly #cards = new CardMemory();
  readonly #found = new LRUCache<string, WordsFound>({ maxSize: FOUND_BYTES, sizeCalculation: sizeOfFound });
  #looked = Number.NEGATIVE_INFINITY;
  #looking: Promise<void> | null = null;
  #stop: () => Promise<void> = () => Promise.resolve();

  constructor(store: Store, clock: () => number, language: Language) {
    this.#store = store;
    this.#clock = clock;
    this.#memory = new ShelfMemory(language);
  }

  async open(): Promise<void> {
    this.#stop = await this.#store.hints.listen(LIBRARY_CHANGED, () => this.expectChange());
    await this.#current();
  }

  close(): Promise<void> {
    this.#memory.words.stop();
    return this.#stop();
  }
  expectChange = (): void => void (this.#looked = Number.NEGATIVE_INFINITY);

  async revision(): Promise<number> {
    await this.#current();
    return this.#memory.revision;
  }

  async find(query: LibraryQuery): Promise<LibraryPage> {
    const { fits, counts, words } = await this.#answer(query);
    const total = fits.size();
    const pages = Math.max(1, Math.ceil(total / CARDS_A_PAGE));
    const from = (Math.min(query.page, pages) - 1) * CARDS_A_PAGE;
    const ids = this.#ids(this.#ordered(query, words, fits, from + CARDS_A_PAGE).slice(from));
    return { total, pages, counts, cards: await this.#cardsOf(ids), words: words && words.about };
  }

  async after(query: LibraryQuery, after: Place | null, limit: number): Promise<LibraryPart> {
    const { fits, counts, words } = await this.#answer(query);
    const reach = (after ? after.at + 1 + MOVED_AT_MOST : 0) + limit;
    const ids = this.#ids(this.#ordered(query, words, fits, reach));
    const moved = after ? ids.indexOf(after.id) : -1;
    const from = after ? (moved < 0 ? after.at : moved) + 1 : 0;
    const shown = ids.slice(from, from + limit);
    const last = shown.at(-1);
    const more = from + limit < fits.size();
    return {
      total: fits.size(),
      counts,
      cards: await this.#cardsOf(shown),
      words: words && words.about,
      next: more && last !== undefined ? { at: from + shown.length - 1, id: last } : null,
    };
  }

  async explain(text: string, id: string): Promise<readonly Reason[]> {
    await this.#current();
    const entry = this.#memory.entryOf(id);
    return entry ? this.#memory.words.explain(text, entry.revision) : [];
  }

  async scores(text: string, ids: readonly string[]): Promise<readonly number[]> {
    await this.#current();
    const { documents, scores } = (await this.#words(text)).matched;
    return ids.map((id) => {
      const entry = this.#memory.entryOf(id);
      return (entry && scores[documents.indexOf(entry.revision)]) ?? 0;
    });
  }

  async complete(text: string, most: number): Promise<readonly Completion[]> {
    await this.#current();
    return this.#memory.words.complete(text, most);
  }

  highlight = (shown: string, text: string): readonly Span[] => this.#memory.words.highlight(shown, text);

  async alike(text: string, most: number): Promise<readonly string[]> {
    await this.#current();
    return this.#memory.words
      .alike(text, most)
      .flatMap(
        (revision) => this.#memory.entryAt(this.#memory.positionOfRevision(revision))?.experienceId ?? [],
      );
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

  async #answer({ text, chosen }: LibraryQuery) {
    await this.#current();
    const words = text === '' ? null : await this.#words(text);
    return { words, ...this.#memory.index.answer(chosen, words && words.positions) };
  }

  #ids = (positions: readonly number[]): readonly string[] =>
    positions.flatMap((at) => this.#memory.index.storyAt(at)?.id ?? []);

  /** The first positions of an answer, in the order that was asked for. */
  #ordered({ sort }: LibraryQuery, words: WordsFound | null, fits: Bits, most: number): readonly number[] {
    if (words && sort === 'relevance') return this.#best(words, fits, most);
    return this.#first(sort === 'relevance' ? 'newest' : sort, fits, most);
  }

  async #current(): Promise<void> {
    if (this.#clock() - this.#looked < STALE_MS) return;
    this.#looking ??= this.#catchUp().finally(() => (this.#looking = null));
    await this.#looking;
  }

  async #catchUp(): Promise<void> {
    const looked = this.#clock();
    if (await this.#memory.catchUp(this.#store.read)) {
      this.#found.clear();
      void this.#memory.words.settle();
    }
    this.#looked = looked;
  }

  async #words(text: string): Promise<WordsFound> {
    const known = this.#found.get(text);
    if (known) return known;
    const revision = this.#memory.revision;
    const found = await findWords(this.#store.read, this.#memory, text);
    if (revision === this.#memory.revision) this.#found.set(text, found);
    return found;
  }

  /** Positions in the order of the words' answer, as many as are needed. */
  #best({ matched }: WordsFound, fits: Bits, most: number): readonly number[] {
    const { words, positionOfRevision, compareOnTie } = this.#memory;
    const revisions = words.first(matched, most, (one) => fits.has(positionOfRevision(one)), compareOnTie);
    return Array.from(revisions, positionOfRevision);
  }

  #first(order: Exclude<LibraryQuery['sort'], 'relevance'>, fits: Bits, most: number): number[] {
    const first: number[] = [];
    for (const position of this.#memory.order(order)) {
      if (first.length === most) break;
      if (fits.has(position)) first.push(position);
    }
    return first;
  }

  async #cardsOf(ids: readonly string[]): Promise<readonly LibraryCard[]> {
    const cards = new Map<string, LibraryCard>();
    for (const id of ids) {
      const card = this.#cards.get(this.#memory.entryOf(id)?.revision ?? -1);
      if (card) cards.set(id, card);
    }
    const missing = ids.filter((id) => !cards.has(id));
    if (missing.length > 0)
      for (const row of await cardRows(this.#store.read).execute({ ids: missing })) {
        cards.set(row.experienceId, row);
        this.#cards.keep(row);
      }
    return ids.flatMap((id) => cards.get(id) ?? []);
  }
}
