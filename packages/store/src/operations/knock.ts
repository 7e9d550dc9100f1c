import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { knocks } from '../schema/index.ts';

/** How often a door opens for one caller: at most `limit` times in each window. */
export interface Door {
  readonly limit: number;
  readonly windowMs: number;
}

/** What is remembered of a caller: how often the door was opened since the window began. */
export interface Knocks {
  readonly count: number;
  readonly since: Date;
}

export type KnockAnswer =
  | { readonly opens: true; readonly next: Knocks }
  /** Nothing more is counted until `waitMs` have passed. */
  | { readonly opens: false; readonly waitMs: number };

/**
 * Whether a door opens. A window begins with the first knock and has a fixed end: a refused knock is not counted
 * and does not move it. So whoever keeps to the limit in every window is never shut out, and whoever does not gets
 * in again when the window ends.
 *
 * @example answerKnock(null, { limit: 1, windowMs: 1000 }, new Date(0)).opens // => true
 */
export function answerKnock(before: Knocks | null, { limit, windowMs }: Door, now: Date): KnockAnswer {
  const left = before ? before.since.getTime() + windowMs - now.getTime() : 0;
  // A clock that was set back must not shut anybody out for longer than a window.
  if (!before || left <= 0 || left > windowMs) return { opens: true, next: { count: 1, since: now } };
  if (before.count >= limit) return { opens: false, waitMs: left };
  return { opens: true, next: { count: before.count + 1, since: before.since } };
}

/** Knocks on a door and remembers it. `key` names door and caller, and is a digest: never an address. */
export async function knockOn(tx: Transaction, key: string, door: Door, now: Date): Promise<KnockAnswer> {
  const [first] = await tx
    .insert(knocks)
    .values({ key, count: 1, since: now })
    .onConflictDoNothing()
    .returning({ key: knocks.key });
  if (first) return { opens: true, next: { count: 1, since: now } };
  const [before] = await tx.select().from(knocks).where(eq(knocks.key, key)).for('update');
  const answer = answerKnock(before ?? null, door, now);
  if (answer.opens) await tx.update(knocks).set(answer.next).where(eq(knocks.key, key));
  return answer;
}

/** Whether a door would open, without knocking on it: for doors where only some knocks count, such as wrong guesses. */
export async function wouldOpen(reader: Reader, key: string, door: Door, now: Date): Promise<boolean> {
  const [before] = await reader.select().from(knocks).where(eq(knocks.key, key));
  return answerKnock(before ?? null, door, now).opens;
}
