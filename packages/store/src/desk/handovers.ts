import { ok, refuse, type PersonId, type Result } from '@samskab/domain';
import { deleteAfter, type Companion, type DeletedBecause, type HandoverContact } from '@samskab/domain/desk';
import { and, desc, eq, isNull, lte, ne } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { isLinkKey, keyDigest } from '../experiences/keys.ts';
import { handoverContacts, handovers } from '../schema/index.ts';
import { openSealed, seal } from './seal.ts';

/** A citizen who is handed over to one community. */
export interface NewHandover {
  readonly id: string;
  readonly community: { readonly id: string; readonly name: string };
  readonly staff: PersonId;
  readonly contact: HandoverContact;
  /** Which text was read and said yes to. */
  readonly consentVersion: string;
  /** The secret in the community's link, and the one by which the citizen takes it back. Neither is kept. */
  readonly key: string;
  readonly undoKey: string;
  readonly at: Date;
}

/** Keeps a handover: who, to whom and when; and apart from it, locked, what was passed on. */
export async function saveHandover(tx: Transaction, { contact, ...made }: NewHandover): Promise<void> {
  const { id, community, staff, consentVersion, at } = made;
  await tx.insert(handovers).values({
    id,
    communityId: community.id,
    communityName: community.name,
    staff,
    consentVersion,
    companion: contact.companion ? 'asked' : 'notAsked',
    keyDigest: keyDigest(made.key),
    undoDigest: keyDigest(made.undoKey),
    at,
  });
  const sealed = seal(JSON.stringify(contact), made.key);
  await tx.insert(handoverContacts).values({ handoverId: id, sealed, deleteAt: deleteAfter(at) });
}

/** What is kept of a handover for good, or for as long as the audit is kept: nothing of the citizen. */
export interface HandoverNote {
  readonly id: string;
  readonly communityId: string | null;
  readonly communityName: string;
  readonly staff: string | null;
  readonly companion: Companion;
  readonly at: Date;
  readonly openedAt: Date | null;
  readonly deletedAt: Date | null;
  readonly deletedWhy: DeletedBecause | null;
}

const NOTE = {
  id: handovers.id,
  communityId: handovers.communityId,
  communityName: handovers.communityName,
  staff: handovers.staff,
  companion: handovers.companion,
  at: handovers.at,
  openedAt: handovers.openedAt,
  deletedAt: handovers.deletedAt,
  deletedWhy: handovers.deletedWhy,
};

/** The newest handovers of somebody at a desk, newest first. */
export const handoversBy = (
  reader: Reader,
  staff: PersonId,
  limit: number,
): Promise<readonly HandoverNote[]> =>
  reader
    .select(NOTE)
    .from(handovers)
    .where(eq(handovers.staff, staff))
    .orderBy(desc(handovers.at), desc(handovers.id))
    .limit(limit);

/** A handover by its id, held until the transaction ends; null where there is none. */
export async function holdHandover(tx: Transaction, id: string): Promise<HandoverNote | null> {
  const [row] = await tx.select(NOTE).from(handovers).where(eq(handovers.id, id)).for('update');
  return row ?? null;
}

const byKey = (key: string) => eq(handovers.keyDigest, keyDigest(key));

/** What a community's link leads to, without opening it; null where there is no such link. */
export const handoverByKey = (reader: Reader, key: string): Promise<HandoverNote | null> =>
  isLinkKey(key) ? oneNote(reader, byKey(key)) : Promise.resolve(null);

/** What the citizen's link leads to; null where there is no such link. */
export const handoverByUndoKey = (reader: Reader, key: string): Promise<HandoverNote | null> =>
  isLinkKey(key) ? oneNote(reader, eq(handovers.undoDigest, keyDigest(key))) : Promise.resolve(null);

async function oneNote(reader: Reader, where: ReturnType<typeof eq>): Promise<HandoverNote | null> {
  const [row] = await reader.select(NOTE).from(handovers).where(where);
  return row ?? null;
}

/** What was passed on, and how long it lies there. */
export interface OpenedHandover {
  readonly contact: HandoverContact;
  readonly deleteAt: Date;
}

/** Opens what was passed on with the community's link, and writes down that it was opened. Null where it is gone. */
export async function openHandover(tx: Transaction, key: string, now: Date): Promise<OpenedHandover | null> {
  if (!isLinkKey(key)) return null;
  const [row] = await tx
    .select({ id: handovers.id, sealed: handoverContacts.sealed, deleteAt: handoverContacts.deleteAt })
    .from(handovers)
    .innerJoin(handoverContacts, eq(handoverContacts.handoverId, handovers.id))
    .where(byKey(key));
  // What the job has not come to yet is gone all the same.
  if (!row || row.deleteAt <= now) return null;
  await tx
    .update(handovers)
    .set({ openedAt: now })
    .where(and(eq(handovers.id, row.id), isNull(handovers.openedAt)));
  const contact = JSON.parse(openSealed(row.sealed, key)) as HandoverContact;
  return { contact, deleteAt: row.deleteAt };
}

/** The community says whether somebody comes along the first time. Only where it was asked. */
export async function answerCompanion(
  tx: Transaction,
  key: string,
  companion: 'promised' | 'declined',
): Promise<Result<null, { readonly code: 'notAsked' }>> {
  const [answered] = await tx
    .update(handovers)
    .set({ companion })
    .where(and(byKey(key), isNull(handovers.deletedAt), ne(handovers.companion, 'notAsked')))
    .returning({ id: handovers.id });
  return answered ? ok(null) : refuse({ code: 'notAsked' });
}

/** Deletes what was passed on, at once and for good, and writes down why. Again changes nothing. */
export async function deleteContact(
  tx: Transaction,
  id: string,
  { why, at }: { readonly why: DeletedBecause; readonly at: Date },
): Promise<void> {
  await tx.delete(handoverContacts).where(eq(handoverContacts.handoverId, id));
  await tx
    .update(handovers)
    .set({ deletedAt: at, deletedWhy: why })
    .where(and(eq(handovers.id, id), isNull(handovers.deletedAt)));
}

/**
 * Deletes what was passed on more than 30 days ago.
 * @returns how many there were
 */
export async function dropOldContacts(tx: Transaction, now: Date): Promise<number> {
  const due = await tx
    .select({ id: handoverContacts.handoverId })
    .from(handoverContacts)
    .where(lte(handoverContacts.deleteAt, now))
    .for('update', { skipLocked: true });
  for (const { id } of due) await deleteContact(tx, id, { why: 'time', at: now });
  return due.length;
}

/** As long as it is kept that something was handed over. */
export const AUDIT_DAYS = 730;

/** Forgets handovers of more than two years ago: who worked at a desk then is nobody's business any more. */
export const dropOldHandovers = async (tx: Transaction, now: Date): Promise<void> => {
  await tx.delete(handovers).where(lte(handovers.at, new Date(now.getTime() - AUDIT_DAYS * 86_400_000)));
};
