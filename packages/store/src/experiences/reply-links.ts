import type { ExperienceId } from '@samskab/domain';
import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';
import { replies } from '../schema/index.ts';
import { keyDigest } from './keys.ts';

/**
 * Gives an organisation that has not replied a new link; the old one stops working. Answers what the organisation is
 * called, or null when it is not asked or has replied.
 */
export async function renewReplyLink(
  tx: Transaction,
  {
    experienceId,
    id,
    key,
  }: { readonly experienceId: ExperienceId; readonly id: string; readonly key: string },
): Promise<string | null> {
  const [renewed] = await tx
    .update(replies)
    .set({ keyDigest: keyDigest(key) })
    .where(and(eq(replies.id, id), eq(replies.experienceId, experienceId), isNull(replies.answeredAt)))
    .returning({ organisation: replies.organisation });
  return renewed?.organisation ?? null;
}

/** Keeps a reply that came in another way than by its link. False when it is not asked for or is there already. */
export async function recordReply(
  tx: Transaction,
  reply: {
    readonly experienceId: ExperienceId;
    readonly id: string;
    readonly text: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const kept = await tx
    .update(replies)
    .set({ reply: reply.text, answeredAt: reply.at })
    .where(
      and(eq(replies.id, reply.id), eq(replies.experienceId, reply.experienceId), isNull(replies.answeredAt)),
    )
    .returning({ id: replies.id });
  return kept.length === 1;
}
