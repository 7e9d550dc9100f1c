import { ok, refuse, type ExperienceId, type Result } from '@samskab/domain';
import { asc, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { replies } from '../schema/index.ts';
import { keyDigest } from './keys.ts';

/** The longest reply, in characters. Said on the form beforehand. */
export const REPLY_LIMIT = 3000;

/** What an organisation is asked, and what it has answered. */
export interface Reply {
  readonly id: string;
  readonly experienceId: ExperienceId;
  readonly organisation: string;
  readonly email: string | null;
  readonly sentAt: Date;
  readonly dueAt: Date;
  /** Empty until it is answered. */
  readonly reply: string;
  readonly answeredAt: Date | null;
}

export type NewReply = Pick<Reply, 'id' | 'experienceId' | 'organisation' | 'email' | 'sentAt' | 'dueAt'> & {
  /** The secret of the link. Only its digest is kept. */
  readonly key: string;
};

/** Asks an organisation that can recognise itself for its reply. Goes with the move `openReply`. */
export async function askForReply(tx: Transaction, { key, ...reply }: NewReply): Promise<void> {
  await tx.insert(replies).values({ ...reply, keyDigest: keyDigest(key) });
}

/** The reply that a link opens; null when it opens none. */
export async function replyByKey(reader: Reader, key: string): Promise<Reply | null> {
  const [row] = await reader
    .select()
    .from(replies)
    .where(eq(replies.keyDigest, keyDigest(key)));
  return row ? replyOf(row) : null;
}

/** The replies asked for on a story, oldest first. */
export async function repliesOf(reader: Reader, experienceId: ExperienceId): Promise<readonly Reply[]> {
  const rows = await reader
    .select()
    .from(replies)
    .where(eq(replies.experienceId, experienceId))
    .orderBy(asc(replies.sentAt), asc(replies.id));
  return rows.map(replyOf);
}

export type ReplyRefusal =
  | { readonly code: 'unknownKey' }
  | { readonly code: 'tooLate'; readonly dueAt: Date };

/** Takes an organisation's reply. It may be changed until the time is over; an empty one is no reply yet. */
export async function answerReply(
  tx: Transaction,
  key: string,
  text: string,
  at: Date,
): Promise<Result<ExperienceId, ReplyRefusal>> {
  const [held] = await tx
    .select()
    .from(replies)
    .where(eq(replies.keyDigest, keyDigest(key)))
    .for('update');
  if (!held) return refuse({ code: 'unknownKey' });
  if (at >= held.dueAt) return refuse({ code: 'tooLate', dueAt: held.dueAt });
  await tx
    .update(replies)
    .set({ reply: text, answeredAt: text === '' ? null : at })
    .where(eq(replies.id, held.id));
  return ok(held.experienceId as ExperienceId);
}

const replyOf = (row: typeof replies.$inferSelect): Reply => ({
  id: row.id,
  experienceId: row.experienceId as ExperienceId,
  organisation: row.organisation,
  email: row.email,
  sentAt: row.sentAt,
  dueAt: row.dueAt,
  reply: row.reply,
  answeredAt: row.answeredAt,
});
