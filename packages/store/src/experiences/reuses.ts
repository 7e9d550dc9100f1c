import {
  may,
  ok,
  refuse,
  REUSE_STATES,
  reuseContent,
  type ExperienceId,
  type PersonId,
  type Result,
  type Reuse,
  type ReuseContent,
  type ReuseId,
  type ReuseState,
} from '@samskab/domain';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { putOnShelf } from '../library/shelf.ts';
import { experiences, reuses } from '../schema/index.ts';
import { holdExperience } from './load-experience.ts';

export interface NewReuse {
  readonly id: ReuseId;
  readonly experienceId: ExperienceId;
  readonly content: ReuseContent;
  /** Who tells; null when told without an account. */
  readonly account: PersonId | null;
  readonly at: Date;
}

/** Most entries of one story that no editor has looked at; more than that is not people telling. */
export const MOST_WAITING_REUSES = 50;

export type ReuseRefusal = { readonly code: 'notPublished' } | { readonly code: 'tooMany' };

/** Takes what somebody tells who tried the same. Readers see it when an editor has. */
export async function addReuse(tx: Transaction, reuse: NewReuse): Promise<Result<ReuseId, ReuseRefusal>> {
  const { at, ...row } = reuse;
  const story = await holdExperience(tx, reuse.experienceId);
  if (!story || !may.tellReuse({ kind: 'anonymous' }, story)) return refuse({ code: 'notPublished' });
  const waiting = await countReuses(tx, and(eq(reuses.experienceId, story.id), eq(reuses.state, 'waiting')));
  if (waiting >= MOST_WAITING_REUSES) return refuse({ code: 'tooMany' });
  await tx.insert(reuses).values({ ...row, state: 'waiting', createdAt: at });
  return ok(reuse.id);
}

/** An entry that an editor has not looked at, with the story it belongs to. */
export interface WaitingReuse {
  readonly reuse: Reuse;
  readonly story: { readonly id: ExperienceId; readonly slug: string; readonly title: string };
}

/** Entries that wait for an editor, the one that waits longest first. */
export async function reusesWaiting(
  reader: Reader,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly WaitingReuse[]> {
  const rows = await reader
    .select({ reuse: reuses, slug: experiences.slug, content: experiences.content })
    .from(reuses)
    .innerJoin(experiences, eq(experiences.id, reuses.experienceId))
    .where(eq(reuses.state, 'waiting'))
    .orderBy(asc(reuses.createdAt), asc(reuses.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ reuse, slug, content }) => ({
    reuse: reuseOf(reuse),
    story: { id: reuse.experienceId as ExperienceId, slug, title: content.title },
  }));
}

/** How many entries wait for an editor. */
export const countReusesWaiting = (reader: Reader): Promise<number> =>
  countReuses(reader, eq(reuses.state, 'waiting'));

async function countReuses(reader: Reader, where: ReturnType<typeof and>): Promise<number> {
  const [row] = await reader.select({ n: count() }).from(reuses).where(where);
  return row?.n ?? 0;
}

/** The entries of a story, oldest first, whatever was decided about them. */
export async function reusesOf(reader: Reader, experienceId: ExperienceId): Promise<readonly Reuse[]> {
  const rows = await reader
    .select()
    .from(reuses)
    .where(eq(reuses.experienceId, experienceId))
    .orderBy(asc(reuses.createdAt), asc(reuses.id));
  return rows.map(reuseOf);
}

interface Judgement {
  readonly editor: PersonId;
  readonly at: Date;
}

/** Shows an entry to the readers, as it stands. False when there is nothing to decide about. */
export const showReuse = (tx: Transaction, id: ReuseId, { editor, at }: Judgement): Promise<boolean> =>
  decide(tx, id, { state: 'shown', decidedBy: editor, decidedAt: at, decidedWhy: '' });

/** Keeps an entry from the readers, also one that was shown, and says why. */
export const declineReuse = (
  tx: Transaction,
  id: ReuseId,
  { editor, at, why }: Judgement & { readonly why: string },
): Promise<boolean> =>
  decide(tx, id, { state: 'declined', decidedBy: editor, decidedAt: at, decidedWhy: why });

async function decide(
  tx: Transaction,
  id: ReuseId,
  decision: {
    readonly state: 'shown' | 'declined';
    readonly decidedBy: PersonId;
    readonly decidedAt: Date;
    readonly decidedWhy: string;
  },
): Promise<boolean> {
  const [decided] = await tx
    .update(reuses)
    .set(decision)
    .where(and(eq(reuses.id, id), inArray(reuses.state, [...REUSE_STATES])))
    .returning({ experienceId: reuses.experienceId });
  if (!decided) return false;
  await putOnShelf(tx, decided.experienceId as ExperienceId);
  return true;
}

const reuseOf = (row: typeof reuses.$inferSelect): Reuse => ({
  id: row.id as ReuseId,
  experienceId: row.experienceId as ExperienceId,
  content: reuseContent.parse(row.content),
  state: row.state as ReuseState,
  createdAt: row.createdAt,
  why: row.decidedWhy,
});
