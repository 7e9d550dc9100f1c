import { and, asc, eq, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Store, Transaction } from '../engine/index.ts';
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

const LEASE_MINUTES = 5;
/** After so many tries a task is set aside with its reason, for a person to look at. */
export const MOST_ATTEMPTS = 12;

/** Writes down, in the same transaction, what must follow it. */
export async function enqueue(tx: Transaction, { kind, payload, dueAt }: Following): Promise<void> {
  await tx.insert(outbox).values({ id: uuid(), kind, payload, dueAt });
}

/** Takes up to `limit` due tasks for this process; another process skips them while the lease lasts. */
export function claimTasks(store: Store, now: Date, limit: number): Promise<readonly Task[]> {
  return store.write(async (tx) => {
    const due = await tx
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        and(
          isNull(outbox.doneAt),
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

/** A task is done. Doing it twice must have done no harm: delivery is at least once. */
export const finishTask = (store: Store, id: string, now: Date): Promise<void> =>
  store.write(async (tx) => {
    await tx.update(outbox).set({ doneAt: now, lockedUntil: null }).where(eq(outbox.id, id));
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
