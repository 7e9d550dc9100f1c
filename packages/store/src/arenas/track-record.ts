import type { EntryId } from '@samskab/domain/entries';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { arenaExperiences, arenaProcesses, experiences, libraryEntries, processes } from '../schema/index.ts';

/** What an arena's page may lead to. */
export interface TrackedProcess {
  readonly slug: string;
  readonly title: string;
  /** Whether anybody may see what it is about; of others only the number is told. */
  readonly isPublic: boolean;
  readonly ended: boolean;
}

export interface TrackedExperience {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly valence: string | null;
}

/** The processes that were held in an arena, the newest first. */
export async function processesIn(reader: Reader, arena: EntryId): Promise<readonly TrackedProcess[]> {
  const rows = await reader
    .select({
      slug: processes.slug,
      title: sql<string>`${processes.head}->>'title'`,
      visibility: sql<string | null>`${processes.head}->'visibility'->>'about'`,
      erasing: sql<string | null>`${processes.head}->>'erasing'`,
      endedAt: processes.endedAt,
    })
    .from(arenaProcesses)
    .innerJoin(processes, eq(processes.id, arenaProcesses.processId))
    .where(eq(arenaProcesses.arenaId, arena))
    .orderBy(desc(processes.createdAt), asc(processes.id));
  return rows.map(({ slug, title, visibility, erasing, endedAt }) => ({
    slug,
    title,
    isPublic: visibility === 'public' && erasing === null,
    ended: endedAt !== null,
  }));
}

/** The experiences from an arena that can be read now, the newest first. */
export const experiencesFrom = (reader: Reader, arena: EntryId): Promise<readonly TrackedExperience[]> =>
  reader
    .select({
      slug: libraryEntries.slug,
      title: libraryEntries.title,
      language: libraryEntries.language,
      valence: libraryEntries.valence,
    })
    .from(arenaExperiences)
    .innerJoin(libraryEntries, eq(libraryEntries.experienceId, arenaExperiences.experienceId))
    .where(eq(arenaExperiences.arenaId, arena))
    .orderBy(desc(libraryEntries.publishedAt), asc(libraryEntries.slug));

/** A page of Samskab that an arena is tied to, by the last part of its address. */
export interface TrackLink {
  readonly arena: EntryId;
  readonly of: 'process' | 'experience';
  readonly slug: string;
  readonly at: Date;
}

/** Says that a process was held, or an experience made, in an arena; again changes nothing. False where there is none. */
export async function addTrack(
  tx: Transaction,
  { arena: arenaId, of, slug, at }: TrackLink,
): Promise<boolean> {
  if (of === 'process') {
    const [found] = await tx.select({ id: processes.id }).from(processes).where(eq(processes.slug, slug));
    if (!found) return false;
    await tx
      .insert(arenaProcesses)
      .values({ arenaId, processId: found.id, addedAt: at })
      .onConflictDoNothing();
    return true;
  }
  const [found] = await tx
    .select({ id: libraryEntries.experienceId })
    .from(libraryEntries)
    .where(eq(libraryEntries.slug, slug));
  if (!found) return false;
  await tx
    .insert(arenaExperiences)
    .values({ arenaId, experienceId: found.id, addedAt: at })
    .onConflictDoNothing();
  return true;
}

/** Takes such a tie back. */
export async function removeTrack(
  tx: Transaction,
  { arena, of, slug }: Omit<TrackLink, 'at'>,
): Promise<void> {
  const is = of === 'process' ? processes : experiences;
  const [found] = await tx.select({ id: is.id }).from(is).where(eq(is.slug, slug));
  if (!found) return;
  await (of === 'process'
    ? tx
        .delete(arenaProcesses)
        .where(and(eq(arenaProcesses.arenaId, arena), eq(arenaProcesses.processId, found.id)))
    : tx
        .delete(arenaExperiences)
        .where(and(eq(arenaExperiences.arenaId, arena), eq(arenaExperiences.experienceId, found.id))));
}
