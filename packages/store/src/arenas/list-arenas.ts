import { MUNICIPALITIES, regionOf } from '@samskab/domain';
import { ARENAS_A_PAGE, type ArenaPrice, type ArenaQuery } from '@samskab/domain/arenas';
import { freshSince, listedSince, type EntryId } from '@samskab/domain/entries';
import type { Day } from '@samskab/domain/processes';
import { and, arrayContains, asc, desc, eq, gte, inArray, like, ne, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { arenas } from '../schema/index.ts';
import { wordPatterns } from './arena-row.ts';

/** An arena on a list. */
export interface ArenaCard {
  readonly id: EntryId;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly municipality: string | null;
  readonly city: string;
  readonly purpose: string;
  readonly price: ArenaPrice | null;
  readonly languages: readonly string[];
  readonly stepFree: boolean;
  readonly evenings: number;
  readonly resting: boolean;
  readonly isExample: boolean;
  readonly lastConfirmedOn: Day | null;
}

/** The columns of a card: also for others that list arenas, such as a map. */
export const ARENA_CARD = {
  id: sql<EntryId>`${arenas.id}`,
  slug: arenas.slug,
  name: arenas.name,
  kind: arenas.kind,
  municipality: arenas.municipality,
  city: sql<string>`${arenas.facts}->>'city'`,
  purpose: sql<string>`${arenas.facts}->>'purpose'`,
  price: arenas.price,
  languages: arenas.languages,
  stepFree: arenas.stepFree,
  evenings: arenas.evenings,
  resting: arenas.resting,
  isExample: arenas.isExample,
  lastConfirmedOn: arenas.lastConfirmedOn,
};

/** The codes of the municipalities of a place of a question: of one, or of a region as it is on a day. */
const municipalitiesAt = (place: string, today: Day): readonly string[] =>
  place.startsWith('region:')
    ? MUNICIPALITIES.filter(({ code }) => regionOf(code, today)?.code === place.slice('region:'.length)).map(
        ({ code }) => code,
      )
    : [place];

/** What arenas a question asks for, as a condition in SQL: the same for lists, maps and counts. */
export function arenasAsked(query: Omit<ArenaQuery, 'page'>, today: Day): SQL | undefined {
  const { text, place, kind, evening, stepFree, language, price, all } = query;
  return and(
    eq(arenas.state, 'published'),
    all ? undefined : gte(arenas.lastConfirmedOn, listedSince('arena', today)),
    place ? inArray(arenas.municipality, [...municipalitiesAt(place, today)]) : undefined,
    kind ? eq(arenas.kind, kind) : undefined,
    evening ? ne(arenas.evenings, 0) : undefined,
    stepFree ? eq(arenas.stepFree, true) : undefined,
    language ? arrayContains(arenas.languages, [language]) : undefined,
    price ? eq(arenas.price, price) : undefined,
    ...wordPatterns(text).map((pattern) => like(arenas.words, pattern)),
  );
}

/** A page of the list: those that were confirmed lately first, those that rest last, then by name. */
export async function listArenas(
  reader: Reader,
  query: ArenaQuery,
  today: Day,
): Promise<{ readonly cards: readonly ArenaCard[]; readonly total: number }> {
  const asked = arenasAsked(query, today);
  const isFresh = sql`coalesce(${arenas.lastConfirmedOn} >= ${freshSince('arena', today)}::date, false)`;
  const cards = await reader
    .select(ARENA_CARD)
    .from(arenas)
    .where(asked)
    .orderBy(asc(arenas.resting), desc(isFresh), sql`${arenas.name} collate "da-x-icu"`, asc(arenas.id))
    .limit(ARENAS_A_PAGE)
    .offset((query.page - 1) * ARENAS_A_PAGE);
  return { cards, total: await reader.$count(arenas, asked) };
}

/** How many more a question would find if those that nobody has confirmed were shown too. */
export const countUnconfirmed = async (reader: Reader, query: ArenaQuery, today: Day): Promise<number> =>
  query.all
    ? 0
    : (await reader.$count(arenas, arenasAsked({ ...query, all: true }, today))) -
      (await reader.$count(arenas, arenasAsked(query, today)));

/** The kinds, municipalities and languages of arenas that can be found: what a form offers to choose from. */
export async function arenaChoices(reader: Reader): Promise<{
  readonly kinds: readonly string[];
  readonly municipalities: readonly string[];
  readonly languages: readonly string[];
}> {
  const published = eq(arenas.state, 'published');
  const kinds = await reader.selectDistinct({ kind: arenas.kind }).from(arenas).where(published);
  const places = await reader.selectDistinct({ code: arenas.municipality }).from(arenas).where(published);
  const languages = await reader
    .selectDistinct({ code: sql<string>`unnest(${arenas.languages})` })
    .from(arenas)
    .where(published);
  return {
    kinds: kinds.map(({ kind }) => kind),
    municipalities: places.flatMap(({ code }) => code ?? []),
    languages: languages.map(({ code }) => code),
  };
}

/** The published address of every arena and when it changed: for the site map. */
export const arenaAddresses = (reader: Reader) =>
  reader
    .select({ slug: arenas.slug, updatedAt: arenas.updatedAt })
    .from(arenas)
    .where(and(eq(arenas.state, 'published'), eq(arenas.isExample, false)))
    .orderBy(asc(arenas.slug));
