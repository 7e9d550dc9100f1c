import { communityContent, type CommunityContent } from '@samskab/domain/communities';
import { danishDay, type Day } from '@samskab/domain/processes';
import { v5 as uuidOf } from 'uuid';
import * as z from 'zod';
import type { Store } from '../engine/index.ts';
import { freeEntrySlug, removeExampleEntries } from '../entries/index.ts';
import { shippedFiles } from '../operations/shipped-files.ts';
import { communities } from '../schema/index.ts';
import { rowOf } from './save-community.ts';

/** Namespace of the identifiers of examples, so that an example loaded again is the same one. */
const EXAMPLES = '7f0f2f9e-6f0e-4b0e-9d5a-2f6a0c1b7d31';

const exampleFile = z.object({
  region: z.string().min(1),
  constructed: z.literal(true),
  communities: z.array(z.unknown()).min(1),
});

/** An example with the key by which it stays the same. */
export interface ExampleCommunity {
  readonly key: string;
  readonly content: CommunityContent;
}

const keyed = z.object({ key: z.string().min(1) });

/** The example communities that ship with this version. Throws where a file is not marked as constructed. */
export async function shippedCommunities(): Promise<readonly ExampleCommunity[]> {
  const files = await shippedFiles('communities');
  return files.flatMap(({ content }) =>
    exampleFile
      .parse(content)
      .communities.map((raw) => ({ key: keyed.parse(raw).key, content: communityContent.parse(raw) })),
  );
}

/**
 * Loads the example communities; again changes nothing.
 * @returns how many there are
 */
export async function loadExampleCommunities(store: Store, at: Date): Promise<number> {
  const examples = await shippedCommunities();
  await store.write(async (tx) => {
    for (const { key, content } of examples) {
      const id = uuidOf(key, EXAMPLES);
      const slug = await freeEntrySlug(tx, 'community', { name: content.name, id });
      await tx
        .insert(communities)
        .values({
          ...rowOf(confirmed(content, danishDay(at)), at),
          id,
          slug,
          state: 'published',
          isExample: true,
          lastConfirmedOn: danishDay(at),
          createdAt: at,
          updatedAt: at,
          publishedAt: at,
        })
        .onConflictDoNothing({ target: communities.id });
    }
  });
  return examples.length;
}

/** An example among children says that its certificates are there, as a real one would. */
const confirmed = (content: CommunityContent, on: Day): CommunityContent =>
  content.facts.children === 'withVolunteers'
    ? { ...content, facts: { ...content.facts, certificate: { on, role: 'Formand (eksempel)' } } }
    : content;

/** Removes the example communities. @returns how many there were */
export const removeExampleCommunities = (store: Store): Promise<number> =>
  store.write((tx) => removeExampleEntries(tx, 'community'));
