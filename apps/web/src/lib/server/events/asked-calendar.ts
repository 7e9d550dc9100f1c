import { windowOf, type EventQuery } from '@samskab/domain/events';
import { entryHead, listDates, type DateFilter, type ListedDate } from '@samskab/store';
import { store } from '../store.ts';

/** So many dates stand on a page. */
export const DATES_A_PAGE = 30;

/** What a query names: the arena and the community by their addresses. */
export interface AskedHomes {
  readonly arena: { readonly id: string; readonly slug: string; readonly name: string } | null;
  readonly community: { readonly id: string; readonly slug: string; readonly name: string } | null;
}

export async function askedHomes(query: Pick<EventQuery, 'arena' | 'community'>): Promise<AskedHomes> {
  const { read } = store();
  return {
    arena: query.arena === null ? null : await entryHead(read, 'arena', { slug: query.arena }),
    community:
      query.community === null ? null : await entryHead(read, 'community', { slug: query.community }),
  };
}

/** Nobody's identifier: what asks for an arena that is not there finds nothing. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What dates are asked for, once the homes are known. */
export const filterOf = (query: EventQuery, { arena, community }: AskedHomes): DateFilter => ({
  municipality: query.municipality,
  theme: query.theme,
  language: query.language,
  arenaId: query.arena === null ? null : (arena?.id ?? NOBODY),
  communityId: query.community === null ? null : (community?.id ?? NOBODY),
  evening: query.evening,
  free: query.free,
  stepFree: query.stepFree,
});

/** A page of the calendar, and whether there is another after it. */
export async function askedDates(
  query: EventQuery,
  homes: AskedHomes,
  now: Date,
): Promise<{ readonly dates: readonly ListedDate[]; readonly more: boolean }> {
  const found = await listDates(store().read, windowOf(query.when, now), filterOf(query, homes), {
    most: DATES_A_PAGE + 1,
    skip: (query.page - 1) * DATES_A_PAGE,
    over: query.when === 'past',
  });
  return { dates: found.slice(0, DATES_A_PAGE), more: found.length > DATES_A_PAGE };
}
