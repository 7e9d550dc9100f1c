import { ok, refuse, type PersonId, type Result } from '@samskab/domain';
import { fillGaps } from '@samskab/domain/arenas/alike';
import type { ArenaContent } from '@samskab/domain/arenas';
import type { EntryId } from '@samskab/domain/entries';
import { desc, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../../engine/index.ts';
import { holdEntry, noteEntry } from '../../entries/index.ts';
import { arenaMerges, arenas } from '../../schema/index.ts';
import { arenaColumns } from '../arena-row.ts';
import { readArena } from '../read-arena.ts';
import { moveRows } from './move-rows.ts';

export interface ArenaMerge {
  /** The arena that is no more afterwards. */
  readonly from: EntryId;
  readonly into: EntryId;
  readonly by: PersonId;
  readonly why: string;
  readonly at: Date;
}

export type MergeRefusal =
  | { readonly code: 'same' }
  /** One of them is not there any more: somebody else was quicker. */
  | { readonly code: 'gone' }
  /** One is an example and the other is not: made-up things must not become true. */
  | { readonly code: 'example' };

/**
 * Makes two arenas one. What only the other said fills the gaps of the one that stays; its stewards, meetings, events,
 * processes, experiences, checks, reports and history go along, its address leads to the one that stays, and all it said is
 * kept beside it. Merged again it answers `gone` and changes nothing.
 */
export async function mergeArenas(
  tx: Transaction,
  { from, into, by, why, at }: ArenaMerge,
): Promise<Result<{ readonly slug: string }, MergeRefusal>> {
  if (from === into) return refuse({ code: 'same' });
  // In one order, so that two who merge crosswise do not stand in each other's way.
  for (const id of [from, into].toSorted()) await holdEntry(tx, 'arena', { id });
  const [gone, stays] = [await readArena(tx, { id: from }), await readArena(tx, { id: into })];
  if (!gone || !stays) return refuse({ code: 'gone' });
  if (gone.head.isExample !== stays.head.isExample) return refuse({ code: 'example' });

  const lastConfirmedOn = later(stays.head.lastConfirmedOn, gone.head.lastConfirmedOn);
  const content = fillGaps(stays.content, gone.content);
  await tx
    .update(arenas)
    .set({ ...arenaColumns(content), lastConfirmedOn, updatedAt: at })
    .where(eq(arenas.id, into));
  await moveRows(tx, from, into);
  await tx.update(arenaMerges).set({ intoId: into }).where(eq(arenaMerges.intoId, from));
  await tx.insert(arenaMerges).values({
    id: from,
    slug: gone.head.slug,
    intoId: into,
    content: gone.content,
    mergedBy: by,
    why,
    mergedAt: at,
  });
  await tx.delete(arenas).where(eq(arenas.id, from));
  const note = [gone.head.name, why].filter((part) => part !== '').join(': ');
  await noteEntry(tx, { kind: 'arena', id: into }, { event: 'merge', note, by: 'editor', actor: by, at });
  return ok({ slug: stays.head.slug });
}

const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

/** The address of the arena that another one's address leads to by now; null when it leads to none. */
export async function mergedInto(reader: Reader, slug: string): Promise<string | null> {
  const [row] = await reader
    .select({ slug: arenas.slug })
    .from(arenaMerges)
    .innerJoin(arenas, eq(arenas.id, arenaMerges.intoId))
    .where(eq(arenaMerges.slug, slug));
  return row?.slug ?? null;
}

/** An arena that became one with another, as it was. */
export interface MergedArena {
  readonly slug: string;
  readonly content: ArenaContent;
  readonly why: string;
  readonly mergedAt: Date;
}

/** The arenas that became one with this one, the last first. */
export const mergesInto = (reader: Reader, into: EntryId): Promise<readonly MergedArena[]> =>
  reader
    .select({
      slug: arenaMerges.slug,
      content: arenaMerges.content,
      why: arenaMerges.why,
      mergedAt: arenaMerges.mergedAt,
    })
    .from(arenaMerges)
    .where(eq(arenaMerges.intoId, into))
    .orderBy(desc(arenaMerges.mergedAt));
