import { mostAlike, type AlikeFound, type PlaceFacts } from '@samskab/domain/arenas/alike';
import type { EntryId, EntryState } from '@samskab/domain/entries';
import { and, between, eq, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '../../engine/index.ts';
import { arenas } from '../../schema/index.ts';

/** An arena as others are compared with it. */
export interface KnownArena extends PlaceFacts {
  readonly id: EntryId;
  readonly slug: string;
  readonly state: EntryState;
  readonly municipality: string | null;
}

/** Degrees north and east within which places are compared: more than two kilometres in Denmark. */
const AROUND = { north: 0.03, east: 0.05 } as const;
/** More places than this within a few streets are compared no further. */
const COMPARED = 500;

const columns = {
  id: sql<EntryId>`${arenas.id}`,
  slug: arenas.slug,
  name: arenas.name,
  state: arenas.state,
  municipality: arenas.municipality,
  street: sql<string>`coalesce(${arenas.facts}->>'street', '')`,
  postcode: sql<string>`coalesce(${arenas.facts}->>'postcode', '')`,
  isApproximate: sql<boolean>`coalesce((${arenas.facts}->>'isApproximate')::boolean, false)`,
  latitude: arenas.latitude,
  longitude: arenas.longitude,
};

/**
 * Arenas that a place may be one with, whatever their state, the most alike first, at most five: to be shown before the
 * same place is made twice.
 * @param except the arena that is being changed
 */
export async function alikeArenas(
  reader: Reader,
  place: PlaceFacts,
  except: string | null = null,
): Promise<readonly AlikeFound<KnownArena>[]> {
  const near = nearTo(place);
  if (!near) return [];
  const where = and(near, ne(arenas.state, 'draft'), except === null ? undefined : ne(arenas.id, except));
  return mostAlike(place, await known(reader, where));
}

function nearTo({ position, postcode }: PlaceFacts): SQL | undefined {
  const around = position
    ? and(
        between(arenas.latitude, position.latitude - AROUND.north, position.latitude + AROUND.north),
        between(arenas.longitude, position.longitude - AROUND.east, position.longitude + AROUND.east),
      )
    : undefined;
  const sameCode = postcode === '' ? undefined : eq(sql`${arenas.facts}->>'postcode'`, postcode);
  return around || sameCode ? or(around, sameCode) : undefined;
}

/** Every arena that is not a draft or an example, for a whole file to be compared with. */
export const knownArenas = async (reader: Reader): Promise<readonly KnownArena[]> =>
  known(reader, and(ne(arenas.state, 'draft'), eq(arenas.isExample, false)), null);

async function known(
  reader: Reader,
  where: SQL | undefined,
  limit: number | null = COMPARED,
): Promise<readonly KnownArena[]> {
  const asked = reader.select(columns).from(arenas).where(where).$dynamic();
  const rows = await (limit === null ? asked : asked.limit(limit));
  return rows.map(({ latitude, longitude, isApproximate, ...row }) => ({
    ...row,
    position: latitude === null || longitude === null || isApproximate ? null : { latitude, longitude },
  }));
}
