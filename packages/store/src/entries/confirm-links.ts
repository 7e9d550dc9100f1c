import { danishDay } from '@samskab/domain/processes';
import {
  CONFIRM_LINK_DAYS,
  confirmLinkAt,
  moveEntry,
  type ConfirmLink,
  type EntryHead,
  type EntryId,
} from '@samskab/domain/entries';
import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { isLinkKey, keyDigest, newKey } from '../experiences/keys.ts';
import { entryKeys } from '../schema/index.ts';
import { entryHead, holdEntry, type EntryRef } from './heads.ts';
import { saveEntryMove } from './save-move.ts';

const A_DAY_MS = 86_400_000;

/** Makes a link by which an entry is confirmed without a log-in. Answers its key, of which only the digest is kept. */
export async function giveConfirmKey(tx: Transaction, { kind, id }: EntryRef, at: Date): Promise<string> {
  const key = newKey();
  const expiresAt = new Date(at.getTime() + CONFIRM_LINK_DAYS * A_DAY_MS);
  await tx.insert(entryKeys).values({ digest: keyDigest(key), kind, entryId: id, createdAt: at, expiresAt });
  return key;
}

/** What a link leads to. */
export interface FollowedLink {
  readonly link: ConfirmLink;
  readonly head: EntryHead;
  readonly usedAt: Date | null;
}

/** What the link with a key leads to, without using it; null where there is no such link or its entry has gone. */
export async function followConfirmLink(
  reader: Reader,
  key: string,
  now: Date,
): Promise<FollowedLink | null> {
  if (!isLinkKey(key)) return null;
  const [row] = await reader
    .select()
    .from(entryKeys)
    .where(eq(entryKeys.digest, keyDigest(key)));
  const head = row && (await entryHead(reader, row.kind, { id: row.entryId as EntryId }));
  return head ? { head, link: confirmLinkAt(row, now), usedAt: row.usedAt } : null;
}

/**
 * Confirms the entry of a link. Answers what the link was: one that was used or is too old changes nothing, and neither
 * does one whose entry is not published any more. Of two clicks at once, the second finds it used.
 */
export async function confirmByLink(tx: Transaction, key: string, now: Date): Promise<FollowedLink | null> {
  if (!isLinkKey(key)) return null;
  const digest = keyDigest(key);
  const [row] = await tx.select().from(entryKeys).where(eq(entryKeys.digest, digest)).for('update');
  const head = row && (await holdEntry(tx, row.kind, { id: row.entryId as EntryId }));
  if (!head) return null;
  const link = confirmLinkAt(row, now);
  const moved = moveEntry(head, 'confirm', { today: danishDay(now) });
  if (link !== 'usable' || !moved.ok) return { head, link, usedAt: row.usedAt };
  await saveEntryMove(tx, head, moved.value, { by: 'link', actor: null, at: now });
  await tx.update(entryKeys).set({ usedAt: now }).where(eq(entryKeys.digest, digest));
  return { head: { ...head, lastConfirmedOn: moved.value.lastConfirmedOn }, link, usedAt: null };
}
