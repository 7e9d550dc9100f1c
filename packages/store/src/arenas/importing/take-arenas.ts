import type { PersonId } from '@samskab/domain';
import { fillGaps } from '@samskab/domain/arenas/alike';
import type { ArenaContent } from '@samskab/domain/arenas';
import type { EntryId } from '@samskab/domain/entries';
import { and, eq, inArray } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../../engine/index.ts';
import { noteEntry } from '../../entries/index.ts';
import { arenaOrigins, arenas } from '../../schema/index.ts';
import { arenaColumns } from '../arena-row.ts';
import { readArena } from '../read-arena.ts';
import { freeArenaSlug } from '../save-arena.ts';

/** A record of a list, and what is to become of it. */
export interface TakenArena {
  /** By what the list knows it. */
  readonly key: string;
  readonly content: ArenaContent;
  /** The arena that it is; null for one that is not here yet. */
  readonly into: EntryId | null;
}

export interface ArenaList {
  /** What the list is called. */
  readonly source: string;
  /** The day for which the list is right. */
  readonly confirmedOn: string;
  readonly by: PersonId;
  readonly at: Date;
}

export interface TakenCounts {
  readonly added: number;
  readonly filled: number;
  readonly unchanged: number;
}

/**
 * Takes arenas from a list that an editor has looked through: new ones are published, those that are here already are
 * filled where they say nothing. What stewards say of their own place is never written over; one that nobody keeps
 * follows the list that it came from.
 */
export async function takeArenas(
  tx: Transaction,
  taken: readonly TakenArena[],
  list: ArenaList,
): Promise<TakenCounts> {
  const origins = await originsOf(
    tx,
    list.source,
    taken.map(({ key }) => key),
  );
  const counts = { added: 0, filled: 0, unchanged: 0 };
  for (const one of taken) {
    const from = origins.get(one.key) ?? null;
    const into = one.into ?? from;
    const what = into === null ? await addTaken(tx, one, list) : await fillTaken(tx, one, into, from, list);
    counts[what] += 1;
  }
  return counts;
}

/** The arenas that came from a list before, by the list's own keys. */
export async function originsOf(
  reader: Reader,
  source: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EntryId>> {
  if (keys.length === 0) return new Map();
  const rows = await reader
    .select({ key: arenaOrigins.key, arena: arenaOrigins.arenaId })
    .from(arenaOrigins)
    .where(and(eq(arenaOrigins.source, source), inArray(arenaOrigins.key, [...keys])));
  return new Map(rows.map(({ key, arena }) => [key, arena as EntryId]));
}

async function addTaken(
  tx: Transaction,
  { key, content }: TakenArena,
  { source, confirmedOn, by, at }: ArenaList,
): Promise<'added'> {
  const id = uuid() as EntryId;
  const slug = await freeArenaSlug(tx, { name: content.name, id });
  const states = { state: 'published', lastConfirmedOn: confirmedOn, publishedAt: at } as const;
  await tx
    .insert(arenas)
    .values({ ...arenaColumns(content), ...states, id, slug, createdAt: at, updatedAt: at });
  await noteEntry(tx, { kind: 'arena', id }, { event: 'import', note: source, by: 'editor', actor: by, at });
  await keepOrigin(tx, source, key, id, at);
  return 'added';
}

async function fillTaken(
  tx: Transaction,
  { key, content }: TakenArena,
  into: EntryId,
  from: EntryId | null,
  list: ArenaList,
): Promise<'filled' | 'unchanged'> {
  const { source, by, at } = list;
  const there = await readArena(tx, { id: into });
  if (!there) throw new Error('An arena to be filled is not there');
  const follows = from === into && there.head.stewards.length === 0;
  const after = follows ? fillGaps(content, there.content) : fillGaps(there.content, content);
  await keepOrigin(tx, source, key, into, at);
  if (isDeepStrictEqual(after, there.content)) return 'unchanged';
  await tx
    .update(arenas)
    .set({ ...arenaColumns(after), updatedAt: at })
    .where(eq(arenas.id, into));
  await noteEntry(
    tx,
    { kind: 'arena', id: into },
    { event: 'import', note: source, by: 'editor', actor: by, at },
  );
  return 'filled';
}

async function keepOrigin(
  tx: Transaction,
  source: string,
  key: string,
  arenaId: EntryId,
  importedAt: Date,
): Promise<void> {
  await tx
    .insert(arenaOrigins)
    .values({ source, key, arenaId, importedAt })
    .onConflictDoUpdate({ target: [arenaOrigins.source, arenaOrigins.key], set: { arenaId, importedAt } });
}
