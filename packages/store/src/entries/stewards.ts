import type { PersonId } from '@samskab/domain';
import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { entryStewards, user } from '../schema/index.ts';
import type { EntryRef } from './heads.ts';

const isOf = ({ kind, id }: EntryRef) => and(eq(entryStewards.kind, kind), eq(entryStewards.entryId, id));

/** Makes an account a steward of an entry; again changes nothing. */
export async function addSteward(
  tx: Transaction,
  { kind, id }: EntryRef,
  account: PersonId,
  at: Date,
): Promise<void> {
  await tx.insert(entryStewards).values({ kind, entryId: id, account, since: at }).onConflictDoNothing();
}

/** Takes a stewardship back. An entry without any is kept by the editors. */
export async function removeSteward(tx: Transaction, entry: EntryRef, account: PersonId): Promise<void> {
  await tx.delete(entryStewards).where(and(isOf(entry), eq(entryStewards.account, account)));
}

/** Where a steward is written to; never shown to readers. */
export interface StewardContact {
  readonly account: PersonId;
  readonly name: string;
  readonly email: string;
  readonly language: 'da' | 'en';
}

/** The stewards of an entry and where they are written to, the first one first. */
export async function stewardContacts(reader: Reader, entry: EntryRef): Promise<readonly StewardContact[]> {
  const rows = await reader
    .select({ account: user.id, name: user.name, email: user.email, language: user.language })
    .from(entryStewards)
    .innerJoin(user, eq(user.id, entryStewards.account))
    .where(isOf(entry))
    .orderBy(asc(entryStewards.since), asc(entryStewards.account));
  return rows.map(({ account, language, ...contact }) => ({
    account: account as PersonId,
    ...contact,
    language: language === 'en' ? 'en' : 'da',
  }));
}
