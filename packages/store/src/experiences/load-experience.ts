import {
  experienceContent,
  type ActorGroup,
  type Experience,
  type ExperienceId,
  type Origin,
  type PersonId,
  type State,
} from '@samskab/domain';
import { eq, type SQL } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { approvals, experiences, tellers } from '../schema/index.ts';

type Row = typeof experiences.$inferSelect;

/** A story by its identifier; null when there is none. */
export const experienceById = (reader: Reader, id: ExperienceId): Promise<Experience | null> =>
  load(reader, eq(experiences.id, id));

/** A story by its address. */
export const experienceBySlug = (reader: Reader, slug: string): Promise<Experience | null> =>
  load(reader, eq(experiences.slug, slug));

/** A story held until the transaction ends, for whoever will decide about it. */
export async function holdExperience(tx: Transaction, id: ExperienceId): Promise<Experience | null> {
  const held = await tx.select().from(experiences).where(eq(experiences.id, id)).for('update');
  return held[0] ? complete(tx, held[0]) : null;
}

async function load(reader: Reader, where: SQL): Promise<Experience | null> {
  const [row] = await reader.select().from(experiences).where(where);
  return row ? complete(reader, row) : null;
}

async function complete(reader: Reader, row: Row): Promise<Experience> {
  const [teller] = await reader
    .select({ account: tellers.account })
    .from(tellers)
    .where(eq(tellers.experienceId, row.id));
  const approved = await reader
    .select({ editor: approvals.editor, group: approvals.actorGroup })
    .from(approvals)
    .where(eq(approvals.experienceId, row.id));
  return {
    id: row.id as ExperienceId,
    origin: row.origin as Origin,
    state: row.state as State,
    // Parsed again, so that a field added since it was saved has its empty value.
    content: experienceContent.parse(row.content),
    revision: row.revision,
    teller: (teller?.account ?? null) as PersonId | null,
    reviewer: row.reviewer as PersonId | null,
    approvals: approved.map(({ editor, group }) => ({
      editor: editor as PersonId,
      group: group as ActorGroup | null,
    })),
    publishedVersion: row.publishedVersion,
    withdrawn: row.withdrawnAt !== null,
    releaseAt: row.releaseAt,
    replyDueAt: row.replyDueAt,
  };
}
