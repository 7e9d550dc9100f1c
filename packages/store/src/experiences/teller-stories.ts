import {
  experienceContent,
  type ExperienceContent,
  type ExperienceId,
  type PersonId,
  type State,
} from '@samskab/domain';
import { and, count, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { experiences, tellers, voices } from '../schema/index.ts';

/** A story on its teller's own page. */
export interface OwnStory {
  readonly id: ExperienceId;
  readonly slug: string;
  readonly state: State;
  readonly content: ExperienceContent;
  readonly publishedVersion: number | null;
  readonly releaseAt: Date | null;
  readonly updatedAt: Date;
  /** Voices that were invited and have not answered. */
  readonly waitingVoices: number;
}

/** The stories that an account tells, the one touched last first. */
export async function storiesOf(reader: Reader, account: PersonId): Promise<readonly OwnStory[]> {
  const rows = await reader
    .select({ story: experiences })
    .from(tellers)
    .innerJoin(experiences, eq(experiences.id, tellers.experienceId))
    .where(eq(tellers.account, account))
    .orderBy(desc(experiences.updatedAt), desc(experiences.id));
  const waiting = await voicesWaitingFor(
    reader,
    rows.map(({ story }) => story.id),
  );
  return rows.map(({ story }) => ({
    id: story.id as ExperienceId,
    slug: story.slug,
    state: story.state as State,
    content: experienceContent.parse(story.content),
    publishedVersion: story.publishedVersion,
    releaseAt: story.releaseAt,
    updatedAt: story.updatedAt,
    waitingVoices: waiting.get(story.id) ?? 0,
  }));
}

/** The address of a story among the published ones; null when there is no such story. */
export async function slugOf(reader: Reader, id: ExperienceId): Promise<string | null> {
  const [row] = await reader
    .select({ slug: experiences.slug })
    .from(experiences)
    .where(eq(experiences.id, id));
  return row?.slug ?? null;
}

async function voicesWaitingFor(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ id: voices.experienceId, n: count() })
    .from(voices)
    .where(and(inArray(voices.experienceId, [...ids]), eq(voices.state, 'invited')))
    .groupBy(voices.experienceId);
  return new Map(rows.map(({ id, n }) => [id, n]));
}

const neverWrittenIn = and(
  eq(experiences.state, 'draft'),
  eq(experiences.revision, 0),
  eq(experiences.origin, 'told'),
  isNull(experiences.publishedVersion),
);

/** A story that the account began and never wrote in; null when there is none. Begun again instead of a second. */
export async function untouchedStoryOf(reader: Reader, account: PersonId): Promise<ExperienceId | null> {
  const [row] = await reader
    .select({ id: experiences.id })
    .from(experiences)
    .innerJoin(tellers, eq(tellers.experienceId, experiences.id))
    .where(and(eq(tellers.account, account), neverWrittenIn))
    .limit(1);
  return (row?.id ?? null) as ExperienceId | null;
}

/** Deletes stories that were begun before a moment and never written in. Answers how many there were. */
export async function dropUntouchedStories(tx: Transaction, begunBefore: Date): Promise<number> {
  const told = sql`exists (select 1 from ${tellers} where ${tellers.experienceId} = ${experiences.id})`;
  const gone = await tx
    .delete(experiences)
    .where(and(neverWrittenIn, lt(experiences.updatedAt, begunBefore), told))
    .returning({ id: experiences.id });
  return gone.length;
}
