import type { Origin } from '@samskab/domain';
import type { NamingRow } from '@samskab/domain/naming';
import { asc } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { libraryEntries } from '../schema/index.ts';

/** A story that can be read now, with what it was called and what it was. */
export interface NamedStory extends NamingRow {
  readonly kind: 'experience';
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly origin: Origin;
}

/** All stories on the shelf with their two words, in the order of their titles. */
export async function namedStories(reader: Reader): Promise<readonly NamedStory[]> {
  const rows = await reader
    .select({
      id: libraryEntries.experienceId,
      slug: libraryEntries.slug,
      title: libraryEntries.title,
      language: libraryEntries.language,
      origin: libraryEntries.origin,
      declared: libraryEntries.declaredForm,
      actual: libraryEntries.actualForm,
      year: libraryEntries.startYear,
    })
    .from(libraryEntries)
    .orderBy(asc(libraryEntries.title), asc(libraryEntries.experienceId));
  return rows.map((row) => ({ ...row, kind: 'experience', origin: row.origin as Origin }));
}
