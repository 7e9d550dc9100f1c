import { arenaContent, MEETING_ACTORS, whatIsMissing, type ArenaContent } from '@samskab/domain/arenas';
import type { EntryId } from '@samskab/domain/entries';
import { danishDay, dayAfter } from '@samskab/domain/processes';
import { eq } from 'drizzle-orm';
import { v5 as uuidOf } from 'uuid';
import * as z from 'zod';
import type { Store, Transaction } from '../engine/index.ts';
import { removeExampleEntries } from '../entries/index.ts';
import { shippedFiles } from '../operations/shipped-files.ts';
import { arenas } from '../schema/index.ts';
import { arenaColumns } from './arena-row.ts';
import { recordMeeting } from './meetings.ts';
import { freeArenaSlug } from './save-arena.ts';

/** Namespace of the identifiers of examples, so that an example loaded again is the same one. */
const EXAMPLES = 'c0b5a1de-3f0e-4d0c-8f52-9d6f7c1b2a44';

const exampleArena = z.object({
  key: z.string().min(1),
  /** How many days before it is loaded it was confirmed, so that some are fresh and some are not. */
  confirmedDaysAgo: z.int().min(0),
  content: arenaContent,
  meetings: z
    .array(
      z.object({
        daysAgo: z.int().min(0),
        actors: z.array(z.enum(MEETING_ACTORS)).min(1),
        people: z.int().nullable().default(null),
      }),
    )
    .default([]),
});
const exampleFile = z.object({
  region: z.string().min(1),
  constructed: z.literal(true),
  arenas: z.array(exampleArena).min(1),
});

/** An example: what it says, and what is told to have happened there. */
export type ExampleArena = Readonly<z.infer<typeof exampleArena>> & { readonly content: ArenaContent };

/**
 * The example arenas that ship with this version. Throws where a file is not marked as constructed: an example must never
 * pass for a place.
 */
export async function shippedArenas(): Promise<readonly ExampleArena[]> {
  const files = await shippedFiles('arenas');
  return files.flatMap(({ content }) => exampleFile.parse(content).arenas);
}

/**
 * The identifier of an example, the same on every installation: for events and communities that are held there.
 * @example exampleArenaId('samtalebussen').length // => 36
 */
export const exampleArenaId = (key: string): EntryId => uuidOf(key, EXAMPLES) as EntryId;

/**
 * Loads the example arenas; again changes nothing.
 * @returns how many there are
 */
export async function loadExampleArenas(store: Store, at: Date): Promise<number> {
  const examples = await shippedArenas();
  await store.write(async (tx) => {
    for (const example of examples) await loadExample(tx, example, at);
  });
  return examples.length;
}

async function loadExample(tx: Transaction, example: ExampleArena, at: Date): Promise<void> {
  const { key, content, confirmedDaysAgo, meetings } = example;
  const id = exampleArenaId(key);
  const today = danishDay(at);
  const [there] = await tx.select({ id: arenas.id }).from(arenas).where(eq(arenas.id, id));
  if (there) return;
  await tx.insert(arenas).values({
    ...arenaColumns(content),
    id,
    slug: await freeArenaSlug(tx, { name: content.name, id }),
    state: 'published',
    isExample: true,
    lastConfirmedOn: dayAfter(today, -confirmedDaysAgo),
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
  });
  for (const { daysAgo, actors, people } of meetings)
    await recordMeeting(tx, {
      arena: id,
      source: `example:${daysAgo}`,
      heldOn: dayAfter(today, -daysAgo),
      actors,
      people,
      at,
    });
}

/** Removes every example arena and all that belongs to it. @returns how many there were */
export const removeExampleArenas = (store: Store): Promise<number> =>
  store.write((tx) => removeExampleEntries(tx, 'arena'));

/**
 * What an example lacks; nothing in those that ship.
 * @example exampleLacks([]) // => []
 */
export const exampleLacks = (examples: readonly ExampleArena[]): readonly string[] =>
  examples.flatMap(({ key, content }) => whatIsMissing(content).map((part) => `${key}: ${part}`));
