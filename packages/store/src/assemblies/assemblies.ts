import type { AssemblyMode, AssemblyState, Step, VoteRound } from '@samskab/domain/assemblies';
import { desc, eq, ne } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../engine/index.ts';
import { assemblies, assemblyVotes } from '../schema/index.ts';

export type Assembly = typeof assemblies.$inferSelect;

/** What an assembly begins with. */
export interface NewAssembly {
  readonly slug: string;
  readonly title: string;
  readonly issue: string;
  readonly decides: string;
  readonly mode: AssemblyMode;
  readonly ownerId: string | null;
  readonly facilitatorDigest: string;
  readonly at: Date;
}

/** Calls an assembly, as a draft in the first round. Called twice with the same digest it is one. */
export async function createAssembly(
  tx: Transaction,
  { at, ...said }: NewAssembly,
): Promise<{ readonly number: number; readonly isNew: boolean }> {
  const [row] = await tx
    .insert(assemblies)
    .values({ ...said, id: uuid(), state: 'draft', round: 1, createdAt: at })
    .onConflictDoNothing({ target: assemblies.facilitatorDigest })
    .returning({ number: assemblies.number });
  if (row) return { ...row, isNew: true };
  const before = await assemblyByDigest(tx, said.facilitatorDigest);
  if (!before) throw new Error('What was not written is there');
  return { number: before.number, isNew: false };
}

/** Waits for others who change it, and holds it until the transaction ends. */
export async function holdAssembly(tx: Transaction, number: number): Promise<Assembly | null> {
  const [row] = await tx.select().from(assemblies).where(eq(assemblies.number, number)).for('update');
  return row ?? null;
}

export async function readAssembly(reader: Reader, slug: string): Promise<Assembly | null> {
  const [row] = await reader.select().from(assemblies).where(eq(assemblies.slug, slug));
  return row ?? null;
}

/** The assembly that a secret drives, by its digest; null where there is none. */
export async function assemblyByDigest(reader: Reader, digest: string): Promise<Assembly | null> {
  const [row] = await reader.select().from(assemblies).where(eq(assemblies.facilitatorDigest, digest));
  return row ?? null;
}

/** All that are open or closed, the newest first: at most a hundred. */
export const publicAssemblies = (reader: Reader): Promise<readonly Assembly[]> =>
  reader
    .select()
    .from(assemblies)
    .where(ne(assemblies.state, 'draft'))
    .orderBy(desc(assemblies.createdAt))
    .limit(MOST_LISTED);
const MOST_LISTED = 100;

/** Those that an account has called, drafts too, the newest first. */
export const assembliesOf = (reader: Reader, ownerId: string): Promise<readonly Assembly[]> =>
  reader.select().from(assemblies).where(eq(assemblies.ownerId, ownerId)).orderBy(desc(assemblies.createdAt));

/** The assembly that people join with a code; null where none is open with it. */
export async function assemblyByCode(reader: Reader, code: string): Promise<Assembly | null> {
  const [row] = await reader.select().from(assemblies).where(eq(assemblies.code, code));
  return row?.state === 'open' ? row : null;
}

/** What a move of the organiser or facilitator changes. */
export interface AssemblyChange {
  readonly state?: AssemblyState;
  readonly round?: VoteRound;
  readonly step?: Step;
  readonly facilitatorDigest?: string;
  readonly code?: string | null;
  readonly closedAt?: Date;
}

/** Writes what was decided about an assembly that is held. */
export async function saveAssembly(tx: Transaction, number: number, change: AssemblyChange): Promise<void> {
  await tx.update(assemblies).set(change).where(eq(assemblies.number, number));
}

/** Takes an assembly away with its statements, participants and votes. */
export async function eraseAssembly(tx: Transaction, number: number): Promise<void> {
  await tx.delete(assemblyVotes).where(eq(assemblyVotes.assembly, number));
  await tx.delete(assemblies).where(eq(assemblies.number, number));
}
