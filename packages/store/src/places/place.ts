import { municipality } from '@samskab/domain';
import { listedSince, type EntryKind } from '@samskab/domain/entries';
import type { Day } from '@samskab/domain/processes';
import type { Position } from '@samskab/places';
import { inArray, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { arenas, communities } from '../schema/index.ts';
import { isShownOn } from '../communities/community-shelf.ts';

/** A published arena or community as maps remember it. */
export interface Place {
  readonly kind: EntryKind;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Code of the vocabulary `arenaKind`; empty for a community. */
  readonly sort: string;
  readonly municipality: string | null;
  /** Town or place as it was written; may be empty. */
  readonly town: string;
  readonly position: Position;
  /** The position is only the middle of the municipality, or otherwise not the door. */
  readonly isApproximate: boolean;
  readonly isExample: boolean;
  readonly lastConfirmedOn: Day | null;
  readonly certificateUntil: Day | null;
  /** On which weekdays it is open an evening: Monday is 1, Sunday 64. Communities tell their evenings as events. */
  readonly evenings: number;
  readonly stepFree: boolean;
  readonly free: boolean;
}

/** What a place is asked for by, beside where it is. */
export const marksOf = ({ kind, evenings, stepFree, free }: Place): readonly string[] => [
  kind,
  ...(stepFree ? ['stepFree'] : []),
  ...(free ? ['free'] : []),
  ...[1, 2, 3, 4, 5, 6, 7].filter((day) => evenings & (1 << (day - 1))).map((day) => `evening-${day}`),
];

/** Whether a published place is shown on a day: the same rules as the lists of arenas and of communities. */
export function isPlaceShown(place: Place, today: Day): boolean {
  if (place.kind === 'community') return isShownOn(place, today);
  return place.lastConfirmedOn !== null && place.lastConfirmedOn >= listedSince('arena', today);
}

/** A row as both tables give it; what is null or false for all of one kind is written so. */
interface Row extends Omit<Place, 'kind' | 'position' | 'isApproximate'> {
  readonly state: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly isApproximate: boolean | null;
}

const ARENA = {
  id: arenas.id,
  slug: arenas.slug,
  name: arenas.name,
  state: arenas.state,
  sort: arenas.kind,
  municipality: arenas.municipality,
  town: sql<string>`coalesce(${arenas.facts}->>'city', '')`,
  latitude: arenas.latitude,
  longitude: arenas.longitude,
  isApproximate: sql<boolean | null>`(${arenas.facts}->>'isApproximate')::boolean`,
  isExample: arenas.isExample,
  lastConfirmedOn: arenas.lastConfirmedOn,
  certificateUntil: sql<null>`null`,
  evenings: arenas.evenings,
  stepFree: arenas.stepFree,
  free: sql<boolean>`coalesce(${arenas.price} in ('free', 'freeForPublicGood'), false)`,
};

const COMMUNITY = {
  id: communities.id,
  slug: communities.slug,
  name: communities.name,
  state: communities.state,
  sort: sql<string>`''`,
  municipality: communities.municipality,
  town: sql<string>`coalesce(${communities.facts}->>'place', '')`,
  latitude: communities.latitude,
  longitude: communities.longitude,
  isApproximate: sql<boolean | null>`(${communities.facts}->>'isApproximate')::boolean`,
  isExample: communities.isExample,
  lastConfirmedOn: communities.lastConfirmedOn,
  certificateUntil: communities.certificateUntil,
  evenings: sql<number>`0`,
  stepFree: sql<boolean>`coalesce(${communities.facts}->'access' ? 'stepFree', false)`,
  free: sql<boolean>`coalesce((${communities.facts}->>'isFree')::boolean, false)`,
};

const BATCH = 5000;

/** All published places of a kind that have a place on the map, in portions. */
export async function* readPlaces(reader: Reader, kind: EntryKind): AsyncGenerator<readonly Place[]> {
  const { id, state } = kind === 'arena' ? arenas : communities;
  for (let after: string | null = null; ;) {
    const isNext: SQL = after === null ? sql`true` : sql`${id} > ${after}::uuid`;
    const rows = await rowsOf(reader, kind, sql`${state} = 'published' and ${isNext}`, BATCH);
    yield rows.flatMap((row) => placeOf(kind, row) ?? []);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}

/** Those of some entries that are published and have a place on the map. */
export async function placesOf(
  reader: Reader,
  kind: EntryKind,
  ids: readonly string[],
): Promise<readonly Place[]> {
  const { id } = kind === 'arena' ? arenas : communities;
  const rows = await rowsOf(reader, kind, inArray(id, [...ids]), ids.length);
  return rows.flatMap((row) => placeOf(kind, row) ?? []);
}

const rowsOf = (reader: Reader, kind: EntryKind, where: SQL, most: number): Promise<readonly Row[]> =>
  kind === 'arena'
    ? reader.select(ARENA).from(arenas).where(where).orderBy(arenas.id).limit(most)
    : reader.select(COMMUNITY).from(communities).where(where).orderBy(communities.id).limit(most);

/** Null for what is not published, and for what is nowhere: online only, or not told. */
function placeOf(kind: EntryKind, { state, latitude, longitude, ...row }: Row): Place | null {
  if (state !== 'published') return null;
  const isApproximate = row.isApproximate ?? false;
  if (latitude !== null && longitude !== null)
    return { ...row, kind, isApproximate, position: { latitude, longitude } };
  const centre = row.municipality === null ? null : municipality(row.municipality)?.centre;
  return centre ? { ...row, kind, isApproximate: true, position: centre } : null;
}
