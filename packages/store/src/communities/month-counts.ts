import {
  monthAfter,
  monthOf,
  STILL_THERE_MONTHS,
  type MonthCounts,
  type ToldMonths,
} from '@samskab/domain/communities';
import type { EntryId } from '@samskab/domain/entries';
import { and, asc, eq, exists, gte, lt, notExists, or, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { isLinkKey, keyDigest, newKey } from '../experiences/keys.ts';
import { communities, communityCountKeys, communityCounts, communityEnquiries } from '../schema/index.ts';

const DAY_MS = 86_400_000;
/** As long as a link to tell the numbers of a month can be used. */
const COUNT_LINK_DAYS = 60;

/** Keeps what a community tells of a month; told again it is put right. */
export async function saveCounts(
  tx: Transaction,
  communityId: string,
  { month, ...counts }: MonthCounts,
  at: Date,
): Promise<void> {
  await tx
    .insert(communityCounts)
    .values({ communityId, month, ...counts, toldAt: at })
    .onConflictDoUpdate({
      target: [communityCounts.communityId, communityCounts.month],
      set: { ...counts, toldAt: at },
    });
}

/** What a community has told of a month; null where it has told nothing. */
export async function countsOf(
  reader: Reader,
  community: string,
  month: string,
): Promise<MonthCounts | null> {
  const [row] = await reader
    .select()
    .from(communityCounts)
    .where(and(eq(communityCounts.communityId, community), eq(communityCounts.month, month)));
  return row ? { month, came: row.came, met: row.met, stillThere: row.stillThere } : null;
}

/** What all communities have told since a month, without the examples. */
export async function countsSince(reader: Reader, month: string): Promise<readonly ToldMonths[]> {
  const rows = await reader
    .select({
      community: communityCounts.communityId,
      month: communityCounts.month,
      came: communityCounts.came,
      met: communityCounts.met,
      stillThere: communityCounts.stillThere,
    })
    .from(communityCounts)
    .innerJoin(communities, eq(communities.id, communityCounts.communityId))
    .where(and(gte(communityCounts.month, month), eq(communities.isExample, false)))
    .orderBy(asc(communityCounts.month));
  return [...Map.groupBy(rows, ({ community }) => community)].map(([community, months]) => ({
    community,
    months: months.map(({ community: _of, ...counts }) => counts),
  }));
}

/** Which community a link asks, and about which month; null where it leads nowhere or is too old. */
export async function followCountLink(
  reader: Reader,
  key: string,
  now: Date,
): Promise<{ readonly community: EntryId; readonly month: string } | null> {
  if (!isLinkKey(key)) return null;
  const [row] = await reader
    .select()
    .from(communityCountKeys)
    .where(and(eq(communityCountKeys.digest, keyDigest(key)), gte(communityCountKeys.expiresAt, now)));
  return row ? { community: row.communityId as EntryId, month: row.month } : null;
}

/** Makes the link by which a community tells the numbers of a month. Only its digest is kept. */
async function giveCountKey(tx: Transaction, communityId: string, month: string, at: Date): Promise<string> {
  const key = newKey();
  const expiresAt = new Date(at.getTime() + COUNT_LINK_DAYS * DAY_MS);
  await tx.insert(communityCountKeys).values({ digest: keyDigest(key), communityId, month, expiresAt });
  return key;
}

/**
 * The communities that are to be asked about the month before this one, and have not been: those to whom somebody was
 * sent in it, and those who had new faces three months before. Nobody else is bothered.
 */
export async function communitiesToAsk(reader: Reader, now: Date): Promise<readonly EntryId[]> {
  const month = monthAfter(monthOf(now), -1);
  const { id } = communities;
  const sent = reader
    .select({ one: sql`1` })
    .from(communityEnquiries)
    .where(and(eq(communityEnquiries.communityId, id), eq(communityEnquiries.month, month)));
  const cameBefore = reader
    .select({ one: sql`1` })
    .from(communityCounts)
    .where(
      and(
        eq(communityCounts.communityId, id),
        eq(communityCounts.month, monthAfter(month, -STILL_THERE_MONTHS)),
        gte(communityCounts.came, 1),
      ),
    );
  const asked = reader
    .select({ one: sql`1` })
    .from(communityCountKeys)
    .where(and(eq(communityCountKeys.communityId, id), eq(communityCountKeys.month, month)));
  const rows = await reader
    .select({ id })
    .from(communities)
    .where(
      and(
        eq(communities.state, 'published'),
        eq(communities.isExample, false),
        or(exists(sent), exists(cameBefore)),
        notExists(asked),
      ),
    )
    .orderBy(asc(id));
  return rows.map((row) => row.id as EntryId);
}

/** Takes a community's turn to be asked: the link for the mail; null where somebody else was first. */
export async function askCounts(
  tx: Transaction,
  community: EntryId,
  now: Date,
): Promise<{ readonly key: string; readonly month: string } | null> {
  const month = monthAfter(monthOf(now), -1);
  await tx
    .select({ id: communities.id })
    .from(communities)
    .where(eq(communities.id, community))
    .for('update');
  const asked = await tx
    .select({ digest: communityCountKeys.digest })
    .from(communityCountKeys)
    .where(and(eq(communityCountKeys.communityId, community), eq(communityCountKeys.month, month)));
  if (asked.length > 0) return null;
  return { key: await giveCountKey(tx, community, month, now), month };
}

/** Forgets links that are too old to be followed; but not before their month cannot be asked about again. */
export const dropOldCountKeys = async (tx: Transaction, now: Date): Promise<void> => {
  await tx.delete(communityCountKeys).where(lt(communityCountKeys.expiresAt, now));
};
