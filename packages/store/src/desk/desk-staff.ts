import type { PersonId } from '@samskab/domain';
import type { DeskRights } from '@samskab/domain/desk';
import { and, asc, count, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { auditAccount } from '../accounts/audit.ts';
import { arenas, deskStaff, entryStewards, handovers, user } from '../schema/index.ts';

/** Somebody who works at a desk. */
export interface DeskPerson {
  readonly account: PersonId;
  readonly name: string;
  readonly email: string;
  readonly place: string;
  readonly since: Date;
}

/** What gives an account a place at a desk. */
export async function deskRights(reader: Reader, account: PersonId): Promise<DeskRights> {
  const [staff] = await reader.select({ n: count() }).from(deskStaff).where(eq(deskStaff.account, account));
  const [arena] = await reader
    .select({ n: count() })
    .from(entryStewards)
    .innerJoin(arenas, eq(arenas.id, entryStewards.entryId))
    .where(
      and(eq(entryStewards.kind, 'arena'), eq(entryStewards.account, account), eq(arenas.state, 'published')),
    );
  return { staff: (staff?.n ?? 0) > 0, arenaSteward: (arena?.n ?? 0) > 0 };
}

/** All who work at a desk as an administrator has said, by place and name. */
export async function allDeskStaff(reader: Reader): Promise<readonly DeskPerson[]> {
  const rows = await reader
    .select({
      account: user.id,
      name: user.name,
      email: user.email,
      place: deskStaff.place,
      since: deskStaff.since,
    })
    .from(deskStaff)
    .innerJoin(user, eq(user.id, deskStaff.account))
    .orderBy(asc(deskStaff.place), asc(user.name), asc(user.email));
  return rows.map((row) => ({ ...row, account: row.account as PersonId }));
}

interface StaffChange {
  readonly email: string;
  readonly place: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** Gives an account a place at a desk, and writes down who did. False where nobody has an account with the address. */
export async function addDeskStaff(tx: Transaction, { email, place, by, at }: StaffChange): Promise<boolean> {
  const [found] = await tx.select({ id: user.id }).from(user).where(eq(user.email, email));
  if (!found) return false;
  await tx
    .insert(deskStaff)
    .values({ account: found.id, place, since: at, givenBy: by })
    .onConflictDoUpdate({ target: deskStaff.account, set: { place } });
  await auditAccount(tx, { subject: found.id, actor: by, event: 'deskGiven', detail: place, why: '', at });
  return true;
}

/** Takes the place at the desk back, and writes down who did. */
export async function removeDeskStaff(
  tx: Transaction,
  account: PersonId,
  { by, at }: Pick<StaffChange, 'by' | 'at'>,
): Promise<void> {
  const [gone] = await tx
    .delete(deskStaff)
    .where(eq(deskStaff.account, account))
    .returning({ place: deskStaff.place });
  if (gone)
    await auditAccount(tx, {
      subject: account,
      actor: by,
      event: 'deskTaken',
      detail: gone.place,
      why: '',
      at,
    });
}

/** What is kept about an account at desks: its place, and that it handed somebody over; nothing of whom. */
export async function deskOfAccount(
  reader: Reader,
  account: PersonId,
): Promise<{ readonly desk: readonly unknown[]; readonly handovers: readonly unknown[] }> {
  const { communityName: community, at, deletedAt } = handovers;
  return {
    desk: await reader
      .select({ place: deskStaff.place, since: deskStaff.since })
      .from(deskStaff)
      .where(eq(deskStaff.account, account)),
    handovers: await reader
      .select({ community, at, deletedAt })
      .from(handovers)
      .where(eq(handovers.staff, account))
      .orderBy(asc(at)),
  };
}
