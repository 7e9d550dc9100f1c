import { BASE_VOCABULARIES, experienceContent, shelfCard, type ExperienceId } from '@samskab/domain';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';
import { hintAtCommit } from '../engine/index.ts';
import {
  experiences,
  experienceVersions,
  libraryEntries,
  libraryRemovals,
  libraryState,
  reuses,
  voices,
} from '../schema/index.ts';

/** Other processes are told on this channel that the shelf has changed. */
export const LIBRARY_CHANGED = 'library_changed';

/**
 * Puts the newest published version of a story on the shelf, or puts it there anew when voices or reuses
 * changed. Holds the library's revision until the commit, so that revisions appear in order.
 */
export async function putOnShelf(tx: Transaction, id: ExperienceId): Promise<void> {
  const [story] = await tx
    .select({
      slug: experiences.slug,
      origin: experiences.origin,
      firstPublishedAt: experiences.firstPublishedAt,
    })
    .from(experiences)
    .where(eq(experiences.id, id));
  const [version] = await tx
    .select()
    .from(experienceVersions)
    .where(eq(experienceVersions.experienceId, id))
    .orderBy(desc(experienceVersions.number))
    .limit(1);
  if (!story || !version) throw new Error('Only a published story stands on the shelf');

  const card = shelfCard(experienceContent.parse(version.content), BASE_VOCABULARIES);
  const [{ n: told } = { n: 0 }] = await tx
    .select({ n: count() })
    .from(voices)
    .where(and(eq(voices.experienceId, id), eq(voices.state, 'shown')));
  const [{ n: tried } = { n: 0 }] = await tx
    .select({ n: count() })
    .from(reuses)
    .where(and(eq(reuses.experienceId, id), eq(reuses.state, 'shown')));
  const entry = {
    ...card,
    themes: [...card.themes],
    targetGroups: [...card.targetGroups],
    actorGroups: [...card.actorGroups],
    actorTypes: [...card.actorTypes],
    methods: [...card.methods],
    slug: story.slug,
    origin: story.origin,
    voices: told,
    reuses: tried,
    publishedAt: story.firstPublishedAt ?? version.publishedAt,
    revision: await nextRevision(tx),
  };
  await tx
    .insert(libraryEntries)
    .values({ experienceId: id, ...entry })
    .onConflictDoUpdate({ target: libraryEntries.experienceId, set: entry });
  await tx.delete(libraryRemovals).where(eq(libraryRemovals.experienceId, id));
}

/** Takes a story off the shelf and leaves a mark for those who follow changes. */
export async function takeOffShelf(tx: Transaction, id: ExperienceId): Promise<void> {
  const gone = await tx
    .delete(libraryEntries)
    .where(eq(libraryEntries.experienceId, id))
    .returning({ id: libraryEntries.experienceId });
  if (gone.length === 0) return;
  const revision = await nextRevision(tx);
  await tx
    .insert(libraryRemovals)
    .values({ experienceId: id, revision })
    .onConflictDoUpdate({ target: libraryRemovals.experienceId, set: { revision } });
}

async function nextRevision(tx: Transaction): Promise<number> {
  const [state] = await tx
    .insert(libraryState)
    .values({ id: 1, revision: 1 })
    .onConflictDoUpdate({ target: libraryState.id, set: { revision: sql`${libraryState.revision} + 1` } })
    .returning();
  await hintAtCommit(tx, LIBRARY_CHANGED);
  if (!state) throw new Error('The library has a revision');
  return state.revision;
}
