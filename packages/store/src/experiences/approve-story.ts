import { approve, ok, publish, type Editor, type Experience, type Moved } from '@samskab/domain';
import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';
import { experienceMoves } from '../schema/index.ts';
import { saveMove } from './save-move.ts';

/**
 * Approves a story that is held: the first of two approvals, or the one that decides. Is its release date here
 * already, it is published in the same transaction.
 * @param note what is new in this version, shown with it; empty the first time
 */
export async function approveStory(
  tx: Transaction,
  held: Experience,
  editor: Editor,
  { note, at }: { readonly note: string; readonly at: Date },
): Promise<Moved> {
  const approved = approve(held, editor, at);
  if (!approved.ok) return approved;
  const move = approved.value.state === 'secondReview' ? 'passOn' : 'approve';
  await saveMove(tx, held, approved.value, { move, by: 'editor', actor: editor.id, message: note, at });
  if (approved.value.state !== 'approved') return approved;
  const released = await releaseStory(tx, approved.value, at);
  return released.ok ? released : ok(approved.value);
}

/** Publishes an approved story that is held, if its release date is here. */
export async function releaseStory(tx: Transaction, held: Experience, at: Date): Promise<Moved> {
  const published = publish(held, at);
  if (published.ok) {
    const message = await noteOf(tx, held);
    await saveMove(tx, held, published.value, { move: 'publish', by: 'clock', actor: null, message, at });
  }
  return published;
}

/** What the editor wrote of this version when approving it. */
async function noteOf(tx: Transaction, { id }: Experience): Promise<string> {
  const [row] = await tx
    .select({ message: experienceMoves.message })
    .from(experienceMoves)
    .where(and(eq(experienceMoves.experienceId, id), eq(experienceMoves.move, 'approve')))
    .orderBy(desc(experienceMoves.at), desc(experienceMoves.id))
    .limit(1);
  return row?.message ?? '';
}
