import type { ArenaContent } from '@samskab/domain/arenas';
import { listedSince, type EntryId } from '@samskab/domain/entries';
import type { Day } from '@samskab/domain/processes';
import { and, asc, eq, gt, gte, type SQL } from 'drizzle-orm';
import type { Reader } from '../../engine/index.ts';
import { arenas } from '../../schema/index.ts';
import { contentOfArena } from '../arena-row.ts';

/** An arena as it is carried away. */
export interface ExportedArena {
  readonly id: EntryId;
  readonly slug: string;
  readonly content: ArenaContent;
  readonly lastConfirmedOn: string | null;
  readonly updatedAt: Date;
  readonly isExample: boolean;
}

const ARENAS_A_TIME = 200;
/** What lists show on a day: published, and not so long unconfirmed that nobody may rely on it. */
const isPublic = (today: Day): SQL | undefined =>
  and(eq(arenas.state, 'published'), gte(arenas.lastConfirmedOn, listedSince('arena', today)));

/** How many arenas `publicArenas` gives. */
export const countPublicArenas = (reader: Reader, today: Day): Promise<number> =>
  reader.$count(arenas, isPublic(today));

/** Every arena that lists show, by id. Asked for in small portions, so that nobody minds a slow reader. */
export async function* publicArenas(reader: Reader, today: Day): AsyncGenerator<ExportedArena> {
  for (let after: string | null = null; ;) {
    const beyond: SQL | undefined = after === null ? undefined : gt(arenas.id, after);
    const rows: readonly (typeof arenas.$inferSelect)[] = await reader
      .select()
      .from(arenas)
      .where(and(isPublic(today), beyond))
      .orderBy(asc(arenas.id))
      .limit(ARENAS_A_TIME);
    for (const row of rows) {
      const { slug, lastConfirmedOn, updatedAt, isExample } = row;
      yield {
        id: row.id as EntryId,
        slug,
        content: contentOfArena(row),
        lastConfirmedOn,
        updatedAt,
        isExample,
      };
    }
    after = rows.at(-1)?.id ?? null;
    if (after === null || rows.length < ARENAS_A_TIME) return;
  }
}
