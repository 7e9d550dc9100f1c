import { ARENA_PRICES, type ArenaPrice } from './codes.ts';

/** What the list of arenas is asked. Every question has an address of its own. */
export interface ArenaQuery {
  /** Words to look for, all of them; empty for all arenas. */
  readonly text: string;
  /** A municipality's code, or `region:` and a region's; empty for all. */
  readonly place: string;
  readonly kind: string;
  /** Open an evening in the week. */
  readonly evening: boolean;
  readonly stepFree: boolean;
  /** A language that is spoken at the desk. */
  readonly language: string;
  readonly price: ArenaPrice | '';
  /** Also those that nobody has confirmed for long. */
  readonly all: boolean;
  /** From 1. */
  readonly page: number;
}

/** How many arenas one page of the list shows. */
export const ARENAS_A_PAGE = 24;
const LONGEST_QUESTION = 100;
const LAST_PAGE = 4000;

/** A question that asks for everything. */
export const EVERY_ARENA: ArenaQuery = {
  text: '',
  place: '',
  kind: '',
  evening: false,
  stepFree: false,
  language: '',
  price: '',
  all: false,
  page: 1,
};

const NAMES = {
  text: 'q',
  place: 'sted',
  kind: 'slags',
  evening: 'aften',
  stepFree: 'trinfri',
  language: 'sprog',
  price: 'pris',
  all: 'alle',
} as const satisfies Partial<Record<keyof ArenaQuery, string>>;

/**
 * Reads a question from an address. Nothing in an address is an error: what cannot be understood is left out.
 * @example readArenaQuery(new URLSearchParams('q=kaffe&sted=0751&aften=1&page=2')).place // => '0751'
 * @example readArenaQuery(new URLSearchParams("sted='--&side=-1")).page // => 1
 */
export function readArenaQuery(address: URLSearchParams): ArenaQuery {
  const of = (name: keyof typeof NAMES) => address.get(NAMES[name]) ?? '';
  const fits = (text: string, pattern: RegExp) => (pattern.test(text) ? text : '');
  const page = Math.trunc(Number(address.get('side') ?? 1));
  return {
    text: of('text')
      .toWellFormed()
      .replaceAll(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, LONGEST_QUESTION)
      .replace(/[\uD800-\uDBFF]$/u, '')
      .trim(),
    place: fits(of('place'), /^(?:0\d{3}|region:[a-z\d]{3,20})$/),
    kind: fits(of('kind'), /^[A-Za-z]{2,40}$/),
    evening: of('evening') !== '',
    stepFree: of('stepFree') !== '',
    language: fits(of('language'), /^[A-Za-z]{2,40}$/),
    price: ARENA_PRICES.find((price) => price === of('price')) ?? '',
    all: of('all') !== '',
    page: page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/**
 * The address of a question: only what is asked for, always in the same order. Reading it gives the question back.
 * @example arenaQueryAddress({ ...EVERY_ARENA, text: 'kaffe', evening: true, page: 2 }) // => 'q=kaffe&aften=1&side=2'
 */
export function arenaQueryAddress({ page, ...query }: ArenaQuery): string {
  const address = new URLSearchParams();
  for (const [name, at] of Object.entries(NAMES) as [keyof typeof NAMES, string][]) {
    const value = query[name];
    if (value === true) address.set(at, '1');
    else if (value !== false && value !== '') address.set(at, value);
  }
  if (page > 1) address.set('side', String(page));
  return address.toString();
}

/**
 * How many of the filters are in use, words not counted.
 * @example filtersInUse({ ...EVERY_ARENA, evening: true, price: 'free' }) // => 2
 */
export const filtersInUse = ({ place, kind, evening, stepFree, language, price, all }: ArenaQuery): number =>
  [place, kind, evening, stepFree, language, price, all].filter(Boolean).length;
