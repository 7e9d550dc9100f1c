import { eq } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { experiences, libraryEntries } from '../schema/index.ts';

/** An example as other texts may lead to it. */
export interface ExampleStory {
  /** The key in its file, such as `ex01`: the same on every installation, as the address is not. */
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
}

/** The examples that can be read here now; none where they were removed. */
export async function exampleStories(reader: Reader): Promise<readonly ExampleStory[]> {
  const rows = await reader
    .select({
      key: experiences.sourceKey,
      slug: libraryEntries.slug,
      title: libraryEntries.title,
      language: libraryEntries.language,
    })
    .from(libraryEntries)
    .innerJoin(experiences, eq(experiences.id, libraryEntries.experienceId))
    .where(eq(experiences.origin, 'example'));
  return rows.flatMap(({ key, ...story }) => (key === null ? [] : [{ key, ...story }]));
}
