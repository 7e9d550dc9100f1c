import { and, isNotNull, isNull, lt, gte, sql } from 'drizzle-orm';
import { dropOldImports } from '../arenas/importing/import-files.ts';
import type { Store } from '../engine/index.ts';
import {
  entryKeys,
  formReceipts,
  knocks,
  mails,
  oneTimeLinks,
  outbox,
  session,
  verification,
} from '../schema/index.ts';
import { MOST_ATTEMPTS } from './outbox.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS);

/** Days after which each kind of left-over is forgotten. */
export const KEPT_DAYS = {
  knocks: 1,
  formReceipts: 30,
  mails: 30,
  tasks: 30,
  links: 30,
  places: 30,
  entryKeys: 400,
} as const;

/** Forgets what has served its purpose. Storage limitation: nothing personal is kept because nobody deleted it. */
export const sweep = (store: Store, now: Date): Promise<void> =>
  store.write(async (tx) => {
    await tx.delete(session).where(lt(session.expiresAt, now));
    await tx.delete(verification).where(lt(verification.expiresAt, now));
    await dropOldImports(tx, now);
    await tx.delete(knocks).where(lt(knocks.since, daysBefore(now, KEPT_DAYS.knocks)));
    await tx.delete(formReceipts).where(lt(formReceipts.at, daysBefore(now, KEPT_DAYS.formReceipts)));
    await tx.delete(mails).where(lt(mails.sentAt, daysBefore(now, KEPT_DAYS.mails)));
    await tx.delete(oneTimeLinks).where(lt(oneTimeLinks.expiresAt, daysBefore(now, KEPT_DAYS.links)));
    await tx.delete(entryKeys).where(lt(entryKeys.expiresAt, daysBefore(now, KEPT_DAYS.entryKeys)));
    // No table of the schema: see the migration `place_changes`.
    await tx.execute(
      sql`delete from place_changes where at < ${daysBefore(now, KEPT_DAYS.places).toISOString()}::timestamptz`,
    );
    const old = daysBefore(now, KEPT_DAYS.tasks);
    await tx.delete(outbox).where(and(isNotNull(outbox.doneAt), lt(outbox.doneAt, old)));
    // Set aside after the last try: the reason has been logged, and the payload may hold an address.
    await tx
      .delete(outbox)
      .where(and(isNull(outbox.doneAt), gte(outbox.attempts, MOST_ATTEMPTS), lt(outbox.dueAt, old)));
  });
