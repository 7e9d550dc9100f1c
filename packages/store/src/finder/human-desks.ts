import type { Position } from '@samskab/domain';
import type { ArenaContent } from '@samskab/domain/arenas';
import { listedSince } from '@samskab/domain/entries';
import type { Day } from '@samskab/domain/processes';
import { and, between, eq, gte, inArray, or, sql } from 'drizzle-orm';
import { contentOfArena } from '../arenas/arena-row.ts';
import type { Reader } from '../engine/index.ts';
import { arenas } from '../schema/index.ts';

/** Kinds of arenas where somebody sits who knows what there is: libraries and volunteer centres. */
export const DESK_KINDS = ['library', 'volunteerCentre'] as const;

/** Some thirty kilometres: who has to go further telephones. */
const DEGREES = { latitude: 0.3, longitude: 0.5 } as const;
/** How much shorter a degree of longitude is than one of latitude in the middle of Denmark. */
const NARROWING = 0.56;

/** A desk with a person at it. */
export interface HumanDesk {
  readonly id: string;
  readonly slug: string;
  readonly isExample: boolean;
  readonly content: ArenaContent;
}

/** The nearest desks to a place, at most `limit`, among arenas that anybody may see today. */
export async function desksNear(
  reader: Reader,
  near: Position,
  { today, limit }: { readonly today: Day; readonly limit: number },
): Promise<readonly HumanDesk[]> {
  const { latitude, longitude } = near;
  const north = sql`${arenas.latitude} - ${latitude}`;
  const east = sql`(${arenas.longitude} - ${longitude}) * ${NARROWING}::float8`;
  const rows = await reader
    .select()
    .from(arenas)
    .where(
      and(
        eq(arenas.state, 'published'),
        eq(arenas.resting, false),
        inArray(arenas.kind, [...DESK_KINDS]),
        or(eq(arenas.isExample, true), gte(arenas.lastConfirmedOn, listedSince('arena', today))),
        between(arenas.latitude, latitude - DEGREES.latitude, latitude + DEGREES.latitude),
        between(arenas.longitude, longitude - DEGREES.longitude, longitude + DEGREES.longitude),
      ),
    )
    .orderBy(sql`power(${north}, 2) + power(${east}, 2)`, arenas.id)
    .limit(limit);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    isExample: row.isExample,
    content: contentOfArena(row),
  }));
}
