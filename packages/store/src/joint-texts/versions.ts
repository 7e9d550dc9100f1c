import { docFrom, segmentsOf, type GroupEdit, type Segment, type Stretch } from '@samskab/joint-writing';
import { and, asc, desc, eq, gt, lte, sql } from 'drizzle-orm';
import { encodeStateAsUpdate } from 'yjs';
import type { Reader, Transaction } from '../engine/index.ts';
import { jointTexts, jointTextUpdates, jointTextVersions } from '../schema/index.ts';
import { holdJointText, readJointText, type KeptJointText } from './joint-text.ts';

/** Why a version was kept: writing paused, somebody asked, a form came in, or an older one was restored. */
export type VersionReason = 'pause' | 'asked' | 'form' | 'restored';

/** A version without its words. */
export interface VersionHead extends Stretch {
  readonly number: number;
  readonly why: VersionReason;
  /** The group that asked; null at a pause. */
  readonly askedBy: string | null;
}

/** The text as it stood, and who had written what. */
export interface JointTextVersion extends VersionHead {
  readonly segments: readonly Segment[];
}

export interface VersionWish {
  readonly at: Date;
  readonly why: VersionReason;
  readonly askedBy: string | null;
}

/**
 * Keeps the text as it stands as a version, when something has changed since the last; answers with its number, or null
 * when nothing has or there is no such text. What the version holds is folded into the snapshot, so that the table of
 * updates does not grow, and words that were deleted are gone from it.
 */
export async function keepVersion(tx: Transaction, id: string, wish: VersionWish): Promise<number | null> {
  if (!(await holdJointText(tx, id))) return null;
  const kept = await readJointText(tx, id);
  const [last] = await newest(tx, id);
  if (!kept || kept.seq <= (last?.upToSeq ?? 0)) return null;
  const number = (last?.number ?? 0) + 1;
  const doc = docFrom(kept.updates);
  const segments = segmentsOf(doc, (hand) => kept.hands.get(hand)?.group ?? null);
  const edits = await editsAfter(tx, id, last?.upToSeq ?? 0);
  await tx
    .insert(jointTextVersions)
    .values({ textId: id, number, upToSeq: kept.seq, segments, edits, ...wish });
  await fold(tx, id, kept, encodeStateAsUpdate(doc));
  return number;
}

const newest = (reader: Reader, id: string) =>
  reader
    .select({ number: jointTextVersions.number, upToSeq: jointTextVersions.upToSeq })
    .from(jointTextVersions)
    .where(eq(jointTextVersions.textId, id))
    .orderBy(desc(jointTextVersions.number))
    .limit(1);

async function fold(
  tx: Transaction,
  id: string,
  { seq }: KeptJointText,
  snapshot: Uint8Array,
): Promise<void> {
  await tx.update(jointTexts).set({ snapshot, snapshotSeq: seq }).where(eq(jointTexts.id, id));
  await tx
    .delete(jointTextUpdates)
    .where(and(eq(jointTextUpdates.textId, id), lte(jointTextUpdates.seq, seq)));
}

/** What each group has changed since an update. */
async function editsAfter(reader: Reader, id: string, seq: number): Promise<readonly GroupEdit[]> {
  const { group, inserted, deleted } = jointTextUpdates;
  return reader
    .select({
      group,
      inserted: sql<number>`sum(${inserted})`.mapWith(Number),
      deleted: sql<number>`sum(${deleted})`.mapWith(Number),
    })
    .from(jointTextUpdates)
    .where(and(eq(jointTextUpdates.textId, id), gt(jointTextUpdates.seq, seq)))
    .groupBy(group)
    .orderBy(group);
}

/** The versions of a text, oldest first, without their words. */
export async function versionsOf(reader: Reader, id: string): Promise<readonly VersionHead[]> {
  const { number, at, why, askedBy, edits } = jointTextVersions;
  return reader
    .select({ number, at, why, askedBy, edits })
    .from(jointTextVersions)
    .where(eq(jointTextVersions.textId, id))
    .orderBy(asc(number));
}

/** One version with its words; null when there is none by that number. */
export async function readVersion(
  reader: Reader,
  id: string,
  number: number,
): Promise<JointTextVersion | null> {
  const [row] = await reader
    .select()
    .from(jointTextVersions)
    .where(and(eq(jointTextVersions.textId, id), eq(jointTextVersions.number, number)));
  if (!row) return null;
  const { at, why, askedBy, edits, segments } = row;
  return { number, at, why, askedBy, edits, segments };
}

/**
 * Writing that has happened up to now: the versions, and what has changed since the last. What `contributionsOf` asks for.
 */
export async function stretchesOf(reader: Reader, id: string): Promise<readonly Stretch[]> {
  const versions = await versionsOf(reader, id);
  const [last] = await newest(reader, id);
  const edits = await editsAfter(reader, id, last?.upToSeq ?? 0);
  if (edits.length === 0) return versions;
  const [latest] = await reader
    .select({ at: jointTextUpdates.at })
    .from(jointTextUpdates)
    .where(eq(jointTextUpdates.textId, id))
    .orderBy(desc(jointTextUpdates.seq))
    .limit(1);
  return latest ? [...versions, { at: latest.at, edits }] : versions;
}
