import {
  closeReply,
  putBackForgotten,
  type Experience,
  type ExperienceId,
  type Moved,
} from '@samskab/domain';
import { and, eq, lte, max, type SQL } from 'drizzle-orm';
import type { Store, Transaction } from '../engine/index.ts';
import { experienceMoves, experiences, replies } from '../schema/index.ts';
import { releaseStory } from './approve-story.ts';
import { holdExperience } from './load-experience.ts';
import { saveMove } from './save-move.ts';

/** So many a round; the next minute takes the rest. */
const AT_ONCE = 100;

/** Publishes approved stories whose release date is here. Answers how many. */
export const releaseDue = (store: Store, now: Date): Promise<number> =>
  moveAll(store, and(eq(experiences.state, 'approved'), lte(experiences.releaseAt, now)), (tx, held) =>
    releaseStory(tx, held, now),
  );

/** Ends reply periods whose time is over, or where everybody who was asked has answered. Answers how many. */
export const closeReplyPeriods = (store: Store, now: Date): Promise<number> =>
  moveAll(store, eq(experiences.state, 'replyPeriod'), async (tx, held) => {
    const closed = closeReply(held, await allAnswered(tx, held.id), now);
    if (closed.ok)
      await saveMove(tx, held, closed.value, { move: 'closeReply', by: 'clock', actor: null, at: now });
    return closed;
  });

async function allAnswered(tx: Transaction, id: ExperienceId): Promise<boolean> {
  const asked = await tx
    .select({ answeredAt: replies.answeredAt })
    .from(replies)
    .where(eq(replies.experienceId, id));
  return asked.length > 0 && asked.every(({ answeredAt }) => answeredAt !== null);
}

/** Puts stories back into the queue that an editor has held for too long without deciding. Answers how many. */
export const putBackForgottenStories = (store: Store, now: Date): Promise<number> =>
  moveAll(store, eq(experiences.state, 'inReview'), async (tx, held) => {
    const [last] = await tx
      .select({ at: max(experienceMoves.at) })
      .from(experienceMoves)
      .where(eq(experienceMoves.experienceId, held.id));
    const putBack = putBackForgotten(held, last?.at ?? now, now);
    if (putBack.ok)
      await saveMove(tx, held, putBack.value, { move: 'putBack', by: 'clock', actor: null, at: now });
    return putBack;
  });

/**
 * Moves each story that fits in a transaction of its own, so that one that cannot be moved does not hold the
 * others up. What another process or an editor has moved meanwhile is refused by its rule and passed over.
 */
async function moveAll(
  store: Store,
  fits: SQL | undefined,
  move: (tx: Transaction, held: Experience) => Promise<Moved>,
): Promise<number> {
  const due = await store.read
    .select({ id: experiences.id })
    .from(experiences)
    .where(fits)
    .orderBy(experiences.updatedAt)
    .limit(AT_ONCE);
  let moved = 0;
  for (const { id } of due) {
    const done = await store.write(async (tx) => {
      const held = await holdExperience(tx, id as ExperienceId);
      return held !== null && (await move(tx, held)).ok;
    });
    if (done) moved += 1;
  }
  return moved;
}
