import type { Statement, StatementDoubt } from '@samskab/domain/assemblies';
import { and, asc, eq, max, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { assemblyStatements, assemblyVotes } from '../schema/index.ts';

/** A statement that comes in, decided already or to be looked at. */
export type NewStatement = Pick<Statement, 'text' | 'source' | 'theme' | 'state' | 'author'> & {
  readonly doubts: readonly StatementDoubt[];
};

/** A statement with what only moderators see. */
export interface KeptStatement extends Statement {
  readonly doubts: readonly StatementDoubt[];
  readonly createdAt: Date;
}

/** Adds statements to an assembly that is held. @returns their numbers */
export async function addStatements(
  tx: Transaction,
  assembly: number,
  statements: readonly NewStatement[],
  at: Date,
): Promise<readonly number[]> {
  const [last] = await tx
    .select({ number: max(assemblyStatements.number) })
    .from(assemblyStatements)
    .where(eq(assemblyStatements.assembly, assembly));
  const from = (last?.number ?? 0) + 1;
  if (statements.length > 0)
    await tx
      .insert(assemblyStatements)
      .values(statements.map((one, place) => ({ ...one, assembly, number: from + place, createdAt: at })));
  return statements.map((_, place) => from + place);
}

/** All statements of an assembly with how many answers each has, in the order of their numbers. */
export async function readStatements(reader: Reader, assembly: number): Promise<readonly KeptStatement[]> {
  const counted = reader
    .select({ statement: assemblyVotes.statement, votes: sql<number>`count(*)::int`.as('votes') })
    .from(assemblyVotes)
    .where(eq(assemblyVotes.assembly, assembly))
    .groupBy(assemblyVotes.statement)
    .as('counted');
  const s = assemblyStatements;
  const { number, text, source, theme, state, reason, mergedInto, author, doubts, createdAt } = s;
  const votes = sql<number>`coalesce(${counted.votes}, 0)`.mapWith(Number);
  return reader
    .select({ number, text, source, theme, state, reason, mergedInto, author, doubts, createdAt, votes })
    .from(s)
    .leftJoin(counted, eq(counted.statement, s.number))
    .where(eq(s.assembly, assembly))
    .orderBy(asc(number));
}

/** Writes a statement after a decision; the assembly is held. */
export async function saveStatement(
  tx: Transaction,
  assembly: number,
  { number, text, state, reason, mergedInto }: Statement,
  at: Date,
): Promise<void> {
  await tx
    .update(assemblyStatements)
    .set({ text, state, reason, mergedInto, decidedAt: at })
    .where(and(eq(assemblyStatements.assembly, assembly), eq(assemblyStatements.number, number)));
}
