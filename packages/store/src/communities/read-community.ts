import type { CommunityContent } from '@samskab/domain/communities';
import type { Day } from '@samskab/domain/processes';
import type { EntryHead } from '@samskab/domain/entries';
import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { entryHead, holdEntry, type EntryAt } from '../entries/index.ts';
import { communities } from '../schema/index.ts';
import { contentOf } from './save-community.ts';

/** The entry of a community, whatever its state: whoever shows it asks first who may see it. */
export interface ReadCommunity {
  readonly head: EntryHead;
  readonly content: CommunityContent;
  /** The last day on which its certificates hold; null where none are needed. */
  readonly certificateUntil: Day | null;
  readonly updatedAt: Date;
}

/** A community by its id or address; null where there is none. */
export const readCommunity = async (reader: Reader, at: EntryAt): Promise<ReadCommunity | null> =>
  withContent(reader, await entryHead(reader, 'community', at));

/** A community, held until the transaction ends, for whoever changes it. */
export const holdCommunity = async (tx: Transaction, at: EntryAt): Promise<ReadCommunity | null> =>
  withContent(tx, await holdEntry(tx, 'community', at));

async function withContent(reader: Reader, head: EntryHead | null): Promise<ReadCommunity | null> {
  if (!head) return null;
  const [row] = await reader.select().from(communities).where(eq(communities.id, head.id));
  return row
    ? { head, content: contentOf(row), certificateUntil: row.certificateUntil, updatedAt: row.updatedAt }
    : null;
}
