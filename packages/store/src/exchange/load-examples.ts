import { experienceContent, reuseContent, voiceContent } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { Store } from '../engine/index.ts';
import { takeOffShelf } from '../library/shelf.ts';
import { experiences } from '../schema/index.ts';
import { importBatch, saveSource, type Source } from './import-batch.ts';

/** The example library as a source: written for Samskab, marked everywhere, never evidence. */
const EXAMPLES: Source = {
  key: 'samskab-examples',
  title: 'Samskabs eksempler',
  url: null,
  licence: 'CC-BY-4.0',
  attribution: 'Konstruerede eksempler, skrevet til Samskab',
};

const exampleFile = z.object({
  key: z.string().min(1),
  constructed: z.literal(true),
  publishedOn: z.iso.date(),
  content: experienceContent,
  voices: z.array(voiceContent).default([]),
  reuses: z.array(reuseContent).default([]),
});

/**
 * Loads the example library from a folder of JSON files. Loading it again changes nothing.
 * Refuses (throws) a file that is not marked as constructed: an example must never pass for an experience.
 * @returns how many stories there were
 */
export async function loadExamples(store: Store, folder: string, at: Date): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const files = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const records = files.map((text) => {
    const { key, publishedOn, content, voices, reuses } = exampleFile.parse(JSON.parse(text));
    return { key, content, voices, reuses, publishedAt: new Date(`${publishedOn}T08:00:00Z`) };
  });
  await store.write(async (tx) => {
    await saveSource(tx, EXAMPLES);
    await importBatch(tx, EXAMPLES.key, 'example', records, at);
  });
  return records.length;
}

/** Removes every example story and all that belongs to it. @returns how many there were */
export const removeExamples = (store: Store): Promise<number> =>
  store.write(async (tx) => {
    const rows = await tx
      .select({ id: experiences.id })
      .from(experiences)
      .where(eq(experiences.origin, 'example'));
    if (rows.length === 0) return 0;
    await takeOffShelf(tx, ...rows.map(({ id }) => id as Parameters<typeof takeOffShelf>[1]));
    await tx.delete(experiences).where(eq(experiences.origin, 'example'));
    return rows.length;
  });
