import { and, asc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { hintAtCommit, type Store, type Transaction } from '../engine/index.ts';
import { outbox } from '../schema/index.ts';

/** Something that must follow a commit. `kind` names who will do it; the payload holds identifiers, no texts. */
export interface Following {
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly dueAt: Date;
}

export interface Task extends Following {
  readonly id: string;
  /** How often it has been tried, this time included. */
  readonly attempts: number;
}

/** The channel on which job runners hear that something is due. */
export const OUTBOX_CHANNEL = 'outbox';

const LEASE_MINUTES = 5;
/** After so many tries a task is set aside with its reason, for a person to look at. */
export const MOST_ATTEMPTS = 12;

/** Writes down, in the same transaction, what must follow it. */
export async function enqueue(tx: Transaction, { kind, payload, dueAt }: Following): Promise<void> {
  await tx.insert(outbox).values({ id: uuid(), kind, payload, dueAt });
  await hintAtCommit(tx, OUTBOX_CHANNEL);
}

/**
 * Takes up to `limit` due tasks of the given kinds for this process; another process skips them while the lease
 * lasts. Kinds that this version does not know are left for one that does.
 */
export function claimTasks(
  store: Store,
  kinds: readonly string[],
  now: Date,
  limit: number,
): Promise<readonly Task[]> {
  return store.write(async (tx) => {
    const due = await tx
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        and(
          isNull(outbox.doneAt),
          inArray(outbox.kind, [...kinds]),
          lte(outbox.dueAt, now),
          lt(outbox.attempts, MOST_ATTEMPTS),
          or(isNull(outbox.lockedUntil), lt(outbox.lockedUntil, now)),
        ),
      )
      .orderBy(asc(outbox.dueAt), asc(outbox.id))
      .limit(limit)
      .for('update', { skipLocked: true });
    const lockedUntil = new Date(now.getTime() + LEASE_MINUTES * 60_000);
    const taken: Task[] = [];
    for (const { id } of due) {
      const [task] = await tx
        .update(outbox)
        .set({ lockedUntil, attempts: sql`${outbox.attempts} + 1` })
        .where(eq(outbox.id, id))
        .returning();
      if (task) taken.push(task);
    }
    return taken;
  });
}

/**
 * A task is done. Doing it twice must have done no harm: delivery is at least once. What it carried is forgotten,
 * because a mail's address and its secret link are nobody's business afterwards.
 */
export const finishTask = (store: Store, id: string, now: Date): Promise<void> =>
  store.write(async (tx) => {
    await tx.update(outbox).set({ doneAt: now, lockedUntil: null, payload: {} }).where(eq(outbox.id, id));
  });

/** A task failed: tried again later, each time twice as late, from one minute to about a day. */
export const retryTask = (store: Store, task: Task, why: string, now: Date): Promise<void> =>
  store.write(async (tx) => {
    const dueAt = new Date(now.getTime() + Math.min(2 ** (task.attempts - 1), 1440) * 60_000);
    await tx
      .update(outbox)
      .set({ dueAt, lockedUntil: null, failedWhy: why.slice(0, 500) })
      .where(eq(outbox.id, task.id));
  });
