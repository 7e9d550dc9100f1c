import { and, eq, sql } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { experiences, experienceVersions, libraryEntries } from '../schema/index.ts';

/** Stories that can be read now, with how much they hide; which ones is for the caller to say. */
export const shelfStories = (reader: Reader) =>
  reader
    .select({
      id: libraryEntries.experienceId,
      slug: libraryEntries.slug,
      title: libraryEntries.title,
      language: libraryEntries.language,
      methods: libraryEntries.methods,
      anonymity: sql<string | null>`${experienceVersions.content}->>'anonymity'`,
    })
    .from(libraryEntries)
    .innerJoin(experiences, eq(experiences.id, libraryEntries.experienceId))
    .innerJoin(
      experienceVersions,
      and(
        eq(experienceVersions.experienceId, experiences.id),
        eq(experienceVersions.number, experiences.publishedVersion),
      ),
    )
    .$dynamic();

/** Whether a story says where it is from (A0, A1, or nothing said): only then may it be shown with a place. */
export const tellsWhere = ({ anonymity }: { readonly anonymity: string | null }): boolean =>
  anonymity === null || anonymity === 'A0' || anonymity === 'A1';
