import { BASE_VOCABULARIES, experienceContent, shelfCard, type ExperienceId } from '@samskab/domain';
import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import { hintAtCommit, type Transaction } from '../engine/index.ts';
import { agreeCodes } from '../evidence/agree-codes.ts';
import {
  experiences,
  experienceVersions,
  libraryEntries,
  libraryRemovals,
  libraryState,
  reuses,
  voices,
} from '../schema/index.ts';
import { SEARCH_LANGUAGE } from './search-language.ts';
import { wordsOf } from './word-search.ts';
import { wordsMark } from './words-mark.ts';

/** Other processes are told on this channel that the shelf has changed. */
export const LIBRARY_CHANGED = 'library_changed';

type NewEntry = typeof libraryEntries.$inferInsert;

/** Puts the newest published version of a story on the shelf, or anew when its voices or reuses changed. */
export const putOnShelf = (tx: Transaction, id: ExperienceId): Promise<void> => putManyOnShelf(tx, [id]);

/**
 * Puts the newest published versions of stories on the shelf. Stories that are withdrawn or were never
 * published are passed over. Holds the library's revision until the commit, so that revisions appear in order.
 */
export async function putManyOnShelf(tx: Transaction, ids: readonly ExperienceId[]): Promise<void> {
  const published = await publishedVersions(tx, ids);
  if (published.length === 0) return;
  const told = await shown(tx, voices, ids);
  const tried = await shown(tx, reuses, ids);
  const first = await nextRevision(tx, published.length);
  const entries = published.map(({ id, content, ...facts }, n): NewEntry => {
    const card = shelfCard(experienceContent.parse(content), BASE_VOCABULARIES);
    return {
      ...card,
      words: wordsOf(card, SEARCH_LANGUAGE),
      wordsMark: wordsMark(),
      ...facts,
      experienceId: id,
      themes: [...card.themes],
      targetGroups: [...card.targetGroups],
      actorGroups: [...card.actorGroups],
      actorTypes: [...card.actorTypes],
      methods: [...card.methods],
      voices: told.get(id) ?? 0,
      reuses: tried.get(id) ?? 0,
      revision: first + n,
    };
  });
  // Taken off and put on again: shorter than naming every column twice, and the search column is made anew anyway.
  await tx.delete(libraryEntries).where(inArray(libraryEntries.experienceId, [...ids]));
  await tx.insert(libraryEntries).values(entries);
  await agreeCodes(tx, published);
  await tx.delete(libraryRemovals).where(inArray(libraryRemovals.experienceId, [...ids]));
}

function publishedVersions(tx: Transaction, ids: readonly ExperienceId[]) {
  return tx
    .select({
      id: experiences.id,
      slug: experiences.slug,
      origin: experiences.origin,
      content: experienceVersions.content,
      publishedAt:
        sql<Date>`coalesce(${experiences.firstPublishedAt}, ${experienceVersions.publishedAt})`.mapWith(
          experienceVersions.publishedAt,
        ),
    })
    .from(experiences)
    .innerJoin(
      experienceVersions,
      and(
        eq(experienceVersions.experienceId, experiences.id),
        eq(experienceVersions.number, experiences.publishedVersion),
      ),
    )
    .where(and(inArray(experiences.id, [...ids]), isNull(experiences.withdrawnAt)));
}

async function shown(
  tx: Transaction,
  table: typeof voices | typeof reuses,
  ids: readonly ExperienceId[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .select({ id: table.experienceId, n: count() })
    .from(table)
    .where(and(inArray(table.experienceId, [...ids]), eq(table.state, 'shown')))
    .groupBy(table.experienceId);
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** Takes stories off the shelf and leaves a mark for those who follow changes. */
export async function takeOffShelf(tx: Transaction, ...ids: readonly ExperienceId[]): Promise<void> {
  const gone = await tx
    .delete(libraryEntries)
    .where(inArray(libraryEntries.experienceId, [...ids]))
    .returning({ experienceId: libraryEntries.experienceId });
  if (gone.length === 0) return;
  const first = await nextRevision(tx, gone.length);
  await tx
    .insert(libraryRemovals)
    .values(gone.map(({ experienceId }, n) => ({ experienceId, revision: first + n })))
    .onConflictDoUpdate({ target: libraryRemovals.experienceId, set: { revision: sql`excluded.revision` } });
}

/** Takes `many` revisions in a row; answers the first. Holds the library's revision until the commit. */
export async function nextRevision(tx: Transaction, many: number): Promise<number> {
  const [state] = await tx
    .insert(libraryState)
    .values({ id: 1, revision: many })
    .onConflictDoUpdate({
      target: libraryState.id,
      set: { revision: sql`${libraryState.revision} + ${many}` },
    })
    .returning();
  await hintAtCommit(tx, LIBRARY_CHANGED);
  if (!state) throw new Error('The library has a revision');
  return state.revision - many + 1;
}
