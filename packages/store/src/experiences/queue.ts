import {
  completeness,
  experienceContent,
  type ExperienceId,
  type Origin,
  type PersonId,
  type QueueRow,
  type QueueTab,
  type State,
  type TellerKind,
} from '@samskab/domain';
import { and, asc, count, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { approvals, experiences, tellers, user } from '../schema/index.ts';

export const QUEUE_PAGE = 20;

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  readonly total: number;
}

const { state, submittedAt, reviewer, updatedAt, releaseAt, replyDueAt, id } = experiences;
const heldBy = (editor: PersonId) => and(eq(state, 'inReview'), eq(reviewer, editor));

function onTab(tab: QueueTab, editor: PersonId): SQL | undefined {
  switch (tab) {
    case 'waiting':
      return and(
        inArray(state, ['submitted', 'inReview']),
        sql`not (${state} = 'inReview' and ${reviewer} is not distinct from ${editor})`,
      );
    case 'mine':
      return heldBy(editor);
    case 'second':
      return eq(state, 'secondReview');
    case 'reply':
      return eq(state, 'replyPeriod');
    case 'changes':
      return eq(state, 'changesAsked');
    case 'approved':
      return eq(state, 'approved');
    case 'decided':
      // Imports are not decided about one by one, and would hide what is.
      return or(
        inArray(state, ['withdrawn', 'declined']),
        and(eq(state, 'published'), eq(experiences.origin, 'told')),
      );
  }
}

/** The one that waits longest first; what comes by itself in the order it comes; what is over newest first. */
function inOrder(tab: QueueTab): readonly SQL[] {
  if (tab === 'approved') return [asc(releaseAt), asc(id)];
  if (tab === 'reply') return [asc(replyDueAt), asc(id)];
  if (tab === 'decided') return [desc(updatedAt), desc(id)];
  return [asc(submittedAt), asc(id)];
}

/** A page of the queue. @param page from 1 */
export async function queuePage(
  reader: Reader,
  { tab, editor, page }: { readonly tab: QueueTab; readonly editor: PersonId; readonly page: number },
): Promise<QueuePage> {
  const where = onTab(tab, editor);
  const [counted] = await reader.select({ n: count() }).from(experiences).where(where);
  const approvedByMe = sql<boolean>`exists (select 1 from ${approvals} where ${approvals.experienceId} = ${id} and ${approvals.editor} = ${editor})`;
  const rows = await reader
    .select({ story: experiences, teller: tellers, reviewer: user, approvedByMe })
    .from(experiences)
    .leftJoin(tellers, eq(tellers.experienceId, id))
    .leftJoin(user, eq(user.id, reviewer))
    .where(where)
    .orderBy(...inOrder(tab))
    .limit(QUEUE_PAGE)
    .offset((page - 1) * QUEUE_PAGE);
  return { total: counted?.n ?? 0, rows: rows.map((row) => queueRow(row, tab, editor)) };
}

interface Found {
  readonly story: typeof experiences.$inferSelect;
  readonly teller: typeof tellers.$inferSelect | null;
  readonly reviewer: typeof user.$inferSelect | null;
  readonly approvedByMe: boolean;
}

function queueRow(
  { story, teller, reviewer: held, approvedByMe }: Found,
  tab: QueueTab,
  editor: PersonId,
): QueueRow {
  const content = experienceContent.parse(story.content);
  return {
    id: story.id as ExperienceId,
    slug: story.slug,
    origin: story.origin as Origin,
    state: story.state as State,
    title: content.title,
    language: content.language,
    valence: content.valence,
    anonymity: content.anonymity,
    completeness: completeness(content),
    since: (tab === 'decided' ? null : story.submittedAt) ?? story.updatedAt,
    teller: tellerKind(teller),
    own: teller?.account === editor,
    reviewer: held && { id: held.id as PersonId, name: held.name },
    approvedByMe,
    publishedVersion: story.publishedVersion,
    releaseAt: story.releaseAt,
    replyDueAt: story.replyDueAt,
  };
}

const tellerKind = (teller: typeof tellers.$inferSelect | null): TellerKind => {
  if (!teller) return 'nobody';
  return teller.account ? 'account' : teller.returnKeyDigest ? 'returnLink' : 'nobody';
};

/** Stories that an editor can take up now, the one that waits longest first: nobody holds them, and they are not their own. */
export async function freeStories(
  reader: Reader,
  editor: PersonId,
  limit: number,
): Promise<readonly ExperienceId[]> {
  const rows = await reader
    .select({ id })
    .from(experiences)
    .leftJoin(tellers, eq(tellers.experienceId, id))
    .where(and(eq(state, 'submitted'), sql`${tellers.account} is distinct from ${editor}`))
    .orderBy(...inOrder('waiting'))
    .limit(limit);
  return rows.map((row) => row.id as ExperienceId);
}

/** How many stories stand on each tab that asks for something; what is decided is not counted. */
export type QueueCounts = Readonly<Record<Exclude<QueueTab, 'decided'>, number>>;

export async function queueCounts(reader: Reader, editor: PersonId): Promise<QueueCounts> {
  const rows = await reader
    .select({ state, reviewer, n: count() })
    .from(experiences)
    .where(
      inArray(state, ['submitted', 'inReview', 'secondReview', 'replyPeriod', 'changesAsked', 'approved']),
    )
    .groupBy(state, reviewer);
  const sum = (fits: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(fits).reduce((total, { n }) => total + n, 0);
  const mine = (row: (typeof rows)[number]) => row.state === 'inReview' && row.reviewer === editor;
  return {
    waiting: sum((row) => row.state === 'submitted' || (row.state === 'inReview' && !mine(row))),
    mine: sum(mine),
    second: sum((row) => row.state === 'secondReview'),
    reply: sum((row) => row.state === 'replyPeriod'),
    changes: sum((row) => row.state === 'changesAsked'),
    approved: sum((row) => row.state === 'approved'),
  };
}
