/** The sides from which the library can be narrowed down, in the order they are shown. */
export const FACETS = [
  'theme',
  'valence',
  'form',
  'actorGroup',
  'targetGroup',
  'municipality',
  'year',
  'evidence',
  'language',
  'country',
  'origin',
] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'newest', 'oldest', 'title', 'evidence', 'completeness'] as const;
export type Sort = (typeof SORTS)[number];

/** A question to the library. Every one has an address of its own, so that it can be shared and kept. */
export interface LibraryQuery {
  /** Words to look for; empty for all. */
  readonly text: string;
  /** Chosen values: any of them within a facet, all facets together. */
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

/** Longest question we look for; what is beyond is left out, and the page says so. */
export const LONGEST_QUESTION = 200;
const MOST_VALUES = 50;
const VALUE = /^[A-Za-z0-9_.-]{1,40}$/;
/** Pages beyond this are not offered: whoever needs everything takes the open data. */
export const LAST_PAGE = 500;

const isSort = (text: string): text is Sort => (SORTS as readonly string[]).includes(text);

/**
 * Reads a question from an address. Nothing in an address is an error: what cannot be understood is left out,
 * because people shorten, mistype and share addresses.
 * @example readLibraryQuery(new URLSearchParams('q=gryde&theme=loneliness&page=2')) // => { text: 'gryde', chosen: { theme: ['loneliness'] }, sort: 'relevance', page: 2 }
 * @example readLibraryQuery(new URLSearchParams('theme=%27%3B--&page=-1')) // => { text: '', chosen: {}, sort: 'newest', page: 1 }
 */
export function readLibraryQuery(address: URLSearchParams): LibraryQuery {
  const text = (address.get('q') ?? '')
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUESTION)
    // Half a letter, or a blank, where it was cut: the address of the question would be that of another.
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd();
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = [...new Set(address.getAll(facet))]
      .filter((value) => VALUE.test(value))
      .slice(0, MOST_VALUES);
    if (values.length > 0) chosen[facet] = values;
  }
  const sort = address.get('sort') ?? '';
  const page = Math.trunc(Number(address.get('page') ?? 1));
  return {
    text,
    chosen,
    sort:
      isSort(sort) && !(sort === 'relevance' && text === '') ? sort : text === '' ? 'newest' : 'relevance',
    page: page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/**
 * Whether an address asks for more words than are looked for, so that the answer has to say so.
 * @example isQuestionCut(new URLSearchParams({ q: 'gryde '.repeat(20) })) // => false
 * @example isQuestionCut(new URLSearchParams({ q: 'gryde '.repeat(50) })) // => true
 */
export const isQuestionCut = (address: URLSearchParams): boolean =>
  (address.get('q') ?? '').trim().length > LONGEST_QUESTION;

/**
 * The address of a question, always the same for the same question: facets in their order, nothing that holds
 * anyway. Reading it gives the question back.
 * @example libraryAddress({ text: '', chosen: { year: ['2022'], theme: ['loneliness'] }, sort: 'newest', page: 1 }) // => 'theme=loneliness&year=2022'
 */
export function libraryAddress({ text, chosen, sort, page }: LibraryQuery): string {
  const address = new URLSearchParams();
  if (text !== '') address.set('q', text);
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) address.append(facet, value);
  if (sort !== (text === '' ? 'newest' : 'relevance')) address.set('sort', sort);
  if (page !== 1) address.set('page', String(page));
  return address.toString();
}

/**
 * The same question with one value chosen, or no longer chosen; always back on its first page.
 * @example toggled({ text: '', chosen: {}, sort: 'newest', page: 3 }, 'theme', 'poverty') // => { text: '', chosen: { theme: ['poverty'] }, sort: 'newest', page: 1 }
 */
export function toggled(query: LibraryQuery, facet: Facet, value: string): LibraryQuery {
  const before = query.chosen[facet] ?? [];
  const values = before.includes(value) ? before.filter((chosen) => chosen !== value) : [...before, value];
  const { [facet]: _old, ...others } = query.chosen;
  return { ...query, chosen: values.length > 0 ? { ...others, [facet]: values } : others, page: 1 };
}
