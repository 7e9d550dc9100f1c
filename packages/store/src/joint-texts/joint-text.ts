import { and, asc, eq, gt } from 'drizzle-orm';
import { hintAtCommit, type Reader, type Transaction } from '../engine/index.ts';
import { jointTextHands, jointTexts, jointTextUpdates } from '../schema/index.ts';

/**
 * Says that a text has new updates (its id and the number of the newest, with a space between), that it is gone (its id
 * alone), that a seat is (`seat:` and its id), or that rights to a text have changed (`rights:` and its id). Empty when something may have been missed.
 */
export const JOINT_TEXTS_CHANGED = 'joint_texts';

/** Who writes with a hand. A null seat is one that is forgotten: nobody writes with that hand any more. */
export interface Hand {
  readonly group: string;
  readonly seat: string | null;
}

/** A joint text as it is kept. */
export interface KeptJointText {
  /** Number of its newest update. */
  readonly seq: number;
  /** To be applied in this order to an empty Yjs document. */
  readonly updates: readonly Uint8Array[];
  readonly hands: ReadonlyMap<number, Hand>;
}

/** A change that has been checked and is to be kept. */
export interface NewUpdate {
  readonly group: string;
  /** Signs that came and went for readers. */
  readonly inserted: number;
  readonly deleted: number;
  readonly update: Uint8Array;
  /** Hands that write in it for the first time, and whose they are. */
  readonly hands: ReadonlyMap<number, Hand>;
}

/** A hand that has been somebody else's in the meantime, written down by another process. */
export class HandTaken extends Error {
  override readonly name = 'HandTaken';
}

/** Begins an empty text. The process is whose it is; it goes away with it (`deleteJointTexts`). */
export async function createJointText(
  tx: Transaction,
  text: { readonly id: string; readonly processId: string | null; readonly at: Date },
): Promise<void> {
  const { id, processId, at } = text;
  await tx.insert(jointTexts).values({ id, processId, createdAt: at });
}

/** The process that a text belongs to; null when it belongs to none, undefined when there is no text by that id. */
export async function processOfJointText(reader: Reader, id: string): Promise<string | null | undefined> {
  const [text] = await reader
    .select({ processId: jointTexts.processId })
    .from(jointTexts)
    .where(eq(jointTexts.id, id));
  return text?.processId;
}

/** A text with all its updates; null when there is none by that id. One reading: nothing of another moment is in it. */
export async function readJointText(reader: Reader, id: string): Promise<KeptJointText | null> {
  const [text] = await reader.select().from(jointTexts).where(eq(jointTexts.id, id));
  if (!text) return null;
  const newer = await updatesAfter(reader, id, text.snapshotSeq);
  // A snapshot that was made in between has taken updates away: then the reading is made again.
  const expected = text.snapshotSeq + newer.length;
  const seq = newer.at(-1)?.seq ?? text.snapshotSeq;
  if (seq !== expected || seq < text.lastSeq) return readJointText(reader, id);
  const snapshot = text.snapshot ? [text.snapshot] : [];
  return {
    seq,
    updates: [...snapshot, ...newer.map(({ update }) => update)],
    hands: await handsOf(reader, id),
  };
}

/** Updates after a number, oldest first. Null when some of them are only in the snapshot by now. */
export async function readUpdatesAfter(
  reader: Reader,
  id: string,
  seq: number,
): Promise<KeptJointText | null> {
  const [text] = await reader
    .select({ lastSeq: jointTexts.lastSeq })
    .from(jointTexts)
    .where(eq(jointTexts.id, id));
  if (!text) return null;
  const newer = await updatesAfter(reader, id, seq);
  if (newer.length < text.lastSeq - seq || (newer[0] && newer[0].seq !== seq + 1)) return null;
  return {
    seq: newer.at(-1)?.seq ?? seq,
    updates: newer.map(({ update }) => update),
    hands: newer.length > 0 ? await handsOf(reader, id) : new Map(),
  };
}

const updatesAfter = (reader: Reader, id: string, seq: number) =>
  reader
    .select({ seq: jointTextUpdates.seq, update: jointTextUpdates.update })
    .from(jointTextUpdates)
    .where(and(eq(jointTextUpdates.textId, id), gt(jointTextUpdates.seq, seq)))
    .orderBy(asc(jointTextUpdates.seq));

async function handsOf(reader: Reader, id: string): Promise<ReadonlyMap<number, Hand>> {
  const rows = await reader.select().from(jointTextHands).where(eq(jointTextHands.textId, id));
  return new Map(rows.map(({ hand, group, seat }) => [hand, { group, seat }]));
}

/** Holds a text until the transaction ends: others who add to it wait. Null when there is none by that id. */
export async function holdJointText(tx: Transaction, id: string): Promise<{ readonly seq: number } | null> {
  const [text] = await tx
    .select({ seq: jointTexts.lastSeq })
    .from(jointTexts)
    .where(eq(jointTexts.id, id))
    .for('update');
  return text ?? null;
}

/**
 * Keeps updates, and tells all processes at commit. Answers with the number of the last: when that is more than expected,
 * others have added some in between. Null when there is no such text. Throws HandTaken, with nothing kept.
 */
export async function addUpdates(
  tx: Transaction,
  id: string,
  updates: readonly NewUpdate[],
  at: Date,
): Promise<number | null> {
  const held = await holdJointText(tx, id);
  if (!held || updates.length === 0) return held?.seq ?? null;
  for (const { hands } of updates) await takeHands(tx, id, hands);
  await tx.insert(jointTextUpdates).values(
    updates.map(({ group, inserted, deleted, update }, place) => {
      return { textId: id, seq: held.seq + 1 + place, group, inserted, deleted, at, update };
    }),
  );
  const seq = held.seq + updates.length;
  await tx.update(jointTexts).set({ lastSeq: seq }).where(eq(jointTexts.id, id));
  await hintAtCommit(tx, JOINT_TEXTS_CHANGED, `${id} ${seq}`);
  return seq;
}

/** Writes down whose new hands are. */
async function takeHands(tx: Transaction, textId: string, hands: ReadonlyMap<number, Hand>): Promise<void> {
  for (const [hand, owner] of hands) {
    const row = { textId, hand, ...owner };
    const taken = await tx
      .insert(jointTextHands)
      .values(row)
      .onConflictDoNothing()
      .returning({ hand: jointTextHands.hand });
    if (taken.length === 0 && !(await isOwner(tx, row))) throw new HandTaken('A hand has another owner');
  }
}

async function isOwner(
  tx: Transaction,
  { textId, hand, group, seat }: Hand & { readonly textId: string; readonly hand: number },
): Promise<boolean> {
  const [row] = await tx
    .select()
    .from(jointTextHands)
    .where(and(eq(jointTextHands.textId, textId), eq(jointTextHands.hand, hand)));
  return row !== undefined && row.group === group && row.seat === seat;
}

/**
 * Forgets which seat wrote what: the words stay with their group. Also tells all processes to close the seat's
 * connections at commit. To be called when somebody leaves or is removed.
 */
export async function forgetSeatInJointTexts(tx: Transaction, seat: string): Promise<void> {
  await tx.update(jointTextHands).set({ seat: null }).where(eq(jointTextHands.seat, seat));
  await hintAtCommit(tx, JOINT_TEXTS_CHANGED, `seat:${seat}`);
}

/** Tells all processes at commit to ask again what those may who have a text open: it was locked, or opened again. */
export const askRightsAgain = (tx: Transaction, id: string): Promise<void> =>
  hintAtCommit(tx, JOINT_TEXTS_CHANGED, `rights:${id}`);

/** Deletes the texts of a process with everything that was ever written in them. */
export async function deleteJointTexts(tx: Transaction, processId: string): Promise<void> {
  const gone = await tx
    .delete(jointTexts)
    .where(eq(jointTexts.processId, processId))
    .returning({ id: jointTexts.id });
  for (const { id } of gone) await hintAtCommit(tx, JOINT_TEXTS_CHANGED, id);
}
