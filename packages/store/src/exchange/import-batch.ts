import type { ExperienceContent, ExperienceId, Origin, ReuseContent, VoiceContent } from '@samskab/domain';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Transaction } from '../engine/index.ts';
import { slugFor } from '../experiences/create-draft.ts';
import { putManyOnShelf } from '../library/shelf.ts';
import {
  experienceMoves,
  experiences,
  experienceVersions,
  reuses,
  sources,
  voices,
} from '../schema/index.ts';

/** Where imported stories come from. Kept with each of them and shown to readers. */
export interface Source {
  readonly key: string;
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
  readonly attribution: string;
}

/** A story read from a source. The same key gives the same story, however often it is imported. */
export interface ImportRecord {
  readonly key: string;
  readonly content: ExperienceContent;
  readonly voices?: readonly VoiceContent[];
  readonly reuses?: readonly ReuseContent[];
  /** When readers could first read it; the time of the import when not told. */
  readonly publishedAt?: Date;
}

export type Taken = 'created' | 'updated' | 'unchanged';

interface Known {
  readonly id: ExperienceId;
  readonly key: string | null;
  readonly content: ExperienceContent;
  readonly publishedVersion: number | null;
  readonly state: string;
}

/** Writes the source, so that stories can point at it. */
export async function saveSource(tx: Transaction, source: Source): Promise<void> {
  const { key: _key, ...facts } = source;
  await tx.insert(sources).values(source).onConflictDoUpdate({ target: sources.key, set: facts });
}

/**
 * Publishes a batch of stories from a source in one transaction: new ones as version 1, changed ones as the
 * next version, unchanged ones not at all. A story that an editor works on or has withdrawn is left alone.
 * @returns what became of each record, in their order
 */
export async function importBatch(
  tx: Transaction,
  source: string,
  origin: Exclude<Origin, 'told'>,
  records: readonly ImportRecord[],
  at: Date,
): Promise<readonly Taken[]> {
  const known = new Map((await knownOf(tx, source, records)).map((story) => [story.key, story]));
  const fresh: ImportRecord[] = [];
  const changed: { readonly story: Known; readonly record: ImportRecord }[] = [];
  const taken = records.map((record): Taken => {
    const story = known.get(record.key);
    if (!story) {
      fresh.push(record);
      return 'created';
    }
    if (story.state !== 'published' || canonical(story.content) === canonical(record.content))
      return 'unchanged';
    changed.push({ story, record });
    return 'updated';
  });
  const created = fresh.map((record) => ({ id: uuid() as ExperienceId, record }));
  if (created.length > 0) await create(tx, source, origin, created, at);
  if (changed.length > 0) await renew(tx, changed, at);
  const ids = [...created.map(({ id }) => id), ...changed.map(({ story }) => story.id)];
  if (ids.length > 0) await putManyOnShelf(tx, ids);
  return taken;
}

async function knownOf(
  tx: Transaction,
  source: string,
  records: readonly ImportRecord[],
): Promise<readonly Known[]> {
  if (records.length === 0) return [];
  const rows = await tx
    .select({
      id: experiences.id,
      key: experiences.sourceKey,
      content: experiences.content,
      publishedVersion: experiences.publishedVersion,
      state: experiences.state,
    })
    .from(experiences)
    .where(
      and(
        eq(experiences.source, source),
        inArray(
          experiences.sourceKey,
          records.map(({ key }) => key),
        ),
      ),
    );
  return rows.map((row) => ({ ...row, id: row.id as ExperienceId }));
}

type Created = readonly { readonly id: ExperienceId; readonly record: ImportRecord }[];

async function create(
  tx: Transaction,
  source: string,
  origin: Origin,
  created: Created,
  at: Date,
): Promise<void> {
  await tx.insert(experiences).values(
    created.map(({ id, record }) => ({
      id,
      slug: slugFor(id, record.content.title),
      origin,
      state: 'published',
      content: record.content,
      publishedVersion: 1,
      firstPublishedAt: record.publishedAt ?? at,
      source,
      sourceKey: record.key,
      createdAt: at,
      updatedAt: at,
    })),
  );
  await tx.insert(experienceVersions).values(
    created.map(({ id, record }) => ({
      experienceId: id,
      number: 1,
      content: record.content,
      publishedAt: record.publishedAt ?? at,
    })),
  );
  await tx.insert(experienceMoves).values(created.map(({ id }) => moveRow(id, null, source, at)));
  await addParties(tx, created, at);
}

async function addParties(tx: Transaction, created: Created, at: Date): Promise<void> {
  const told = created.flatMap(({ id, record }) =>
    (record.voices ?? []).map((content) => ({
      id: uuid(),
      experienceId: id,
      state: 'shown',
      content,
      createdAt: at,
      answeredAt: at,
    })),
  );
  const tried = created.flatMap(({ id, record }) =>
    (record.reuses ?? []).map((content) => ({
      id: uuid(),
      experienceId: id,
      state: 'shown',
      content,
      createdAt: at,
    })),
  );
  if (told.length > 0) await tx.insert(voices).values(told);
  if (tried.length > 0) await tx.insert(reuses).values(tried);
}

async function renew(
  tx: Transaction,
  changed: readonly { readonly story: Known; readonly record: ImportRecord }[],
  at: Date,
): Promise<void> {
  for (const { story, record } of changed) {
    const number = (story.publishedVersion ?? 0) + 1;
    await tx
      .update(experiences)
      .set({
        content: record.content,
        publishedVersion: number,
        revision: sql`${experiences.revision} + 1`,
        updatedAt: at,
      })
      .where(eq(experiences.id, story.id));
    await tx
      .insert(experienceVersions)
      .values({ experienceId: story.id, number, content: record.content, publishedAt: at });
    await tx.insert(experienceMoves).values(moveRow(story.id, 'published', 'import', at));
  }
}

const moveRow = (experienceId: string, fromState: string | null, message: string, at: Date) => ({
  id: uuid(),
  experienceId,
  move: 'publish',
  fromState,
  toState: 'published',
  by: 'clock',
  actor: null,
  message,
  at,
});

// jsonb does not keep the order of keys, so two equal contents must be compared in one order.
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
