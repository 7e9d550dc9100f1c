import { monthOf } from '@samskab/domain/communities';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';
import { communityEnquiries } from '../schema/index.ts';

/** As much as the column holds; nobody is sent to a place that often. */
const MOST = 32_000;

/**
 * Counts that somebody was sent to a community: by the desk, or by the finder where they asked for it. Only the number
 * of the month is kept; the finder sends the next to where fewest were sent.
 */
export async function countEnquiry(tx: Transaction, communityId: string, now: Date): Promise<void> {
  await tx
    .insert(communityEnquiries)
    .values({ communityId, month: monthOf(now), enquiries: 1 })
    .onConflictDoUpdate({
      target: [communityEnquiries.month, communityEnquiries.communityId],
      set: { enquiries: sql`least(${communityEnquiries.enquiries} + 1, ${MOST})` },
    });
}
