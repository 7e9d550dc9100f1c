import type { Experience, Move, Mover, PersonId, Reason } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Transaction } from '../engine/index.ts';
import { putOnShelf, takeOffShelf } from '../library/shelf.ts';
import { enqueue } from '../operations/outbox.ts';
import { approvals, experienceMoves, experiences, experienceVersions } from '../schema/index.ts';
import { forgetTellerIfAsked } from './tellers.ts';

export interface MoveMade {
  readonly move: Move;
  readonly by: Mover;
  readonly actor: PersonId | null;
  readonly reasons?: readonly Reason[];
  /** What is said to the teller, or why a story is withdrawn, or what is new in a version. */
  readonly message?: string;
  readonly at: Date;
}

/**
 * Writes what a rule decided: the new state, the approvals, the version or its withdrawal, the audit row and
 * what must follow. `before` must be held by this transaction (`holdExperience`), `after` is the rule's answer.
 */
export async function saveMove(
  tx: Transaction,
  before: Experience,
  after: Experience,
  made: MoveMade,
): Promise<void> {
  await tx
    .update(experiences)
    .set({ ...columnsOf(after), ...timesOf(before, after, made) })
    .where(eq(experiences.id, before.id));
  await saveApprovals(tx, before, after, made.at);
  const moveId = uuid();
  await tx.insert(experienceMoves).values({
    id: moveId,
    experienceId: before.id,
    move: made.move,
    fromState: before.state,
    toState: after.state,
    by: made.by,
    actor: made.actor,
    reasons: [...(made.reasons ?? [])],
    message: made.message ?? '',
    content: before.content,
    at: made.at,
  });
  if (made.move === 'publish') await publishVersion(tx, after, made);
  if (made.move === 'withdraw') await takeOffShelf(tx, before.id);
  await enqueue(tx, {
    kind: 'experienceMoved',
    payload: { experienceId: before.id, move: made.move, moveId },
    dueAt: made.at,
  });
}

const columnsOf = (after: Experience) => ({
  state: after.state,
  reviewer: after.reviewer,
  publishedVersion: after.publishedVersion,
  releaseAt: after.releaseAt,
  replyDueAt: after.replyDueAt,
});

function timesOf(before: Experience, after: Experience, { move, at, message }: MoveMade) {
  return {
    updatedAt: at,
    ...(move === 'submit' && { submittedAt: at }),
    ...(after.reviewer !== before.reviewer && { reviewedSince: after.reviewer ? at : null }),
    ...(move === 'publish' && {
      withdrawnAt: null,
      withdrawnWhy: null,
      ...(before.publishedVersion === null && { firstPublishedAt: at }),
    }),
    ...(move === 'withdraw' && { withdrawnAt: at, withdrawnWhy: message ?? '' }),
  };
}

async function saveApprovals(
  tx: Transaction,
  before: Experience,
  after: Experience,
  at: Date,
): Promise<void> {
  if (after.approvals === before.approvals) return;
  await tx.delete(approvals).where(eq(approvals.experienceId, before.id));
  if (after.approvals.length > 0)
    await tx.insert(approvals).values(
      after.approvals.map(({ editor, group }) => ({
        experienceId: before.id,
        editor,
        actorGroup: group,
        at,
      })),
    );
}

async function publishVersion(tx: Transaction, after: Experience, made: MoveMade): Promise<void> {
  if (after.publishedVersion === null) throw new Error('A published story has a version');
  await tx.insert(experienceVersions).values({
    experienceId: after.id,
    number: after.publishedVersion,
    content: after.content,
    publishedAt: made.at,
    note: made.message ?? '',
  });
  await putOnShelf(tx, after.id);
  await forgetTellerIfAsked(tx, after.id, made.at);
}
