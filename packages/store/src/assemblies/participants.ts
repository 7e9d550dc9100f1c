import type { AnsweringGroup } from '@samskab/domain/assemblies';
import { eq, max, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { assemblyParticipants } from '../schema/index.ts';

/** Somebody who has joined: nothing but numbers and a group. */
export interface Participant {
  readonly assembly: number;
  readonly number: number;
  readonly group: AnsweringGroup;
}

/**
 * Joins with the digest of a token that only the device has. Joining again with the same token is the same participant,
 * whose group may be another now. Null where the token is somebody's in another assembly: what was said there stays.
 */
export async function joinAssembly(
  tx: Transaction,
  wish: {
    readonly assembly: number;
    readonly digest: string;
    readonly group: AnsweringGroup;
    readonly at: Date;
  },
): Promise<Participant | null> {
  const { assembly, digest, group, at } = wish;
  await holdJoining(tx, assembly);
  const { rows } = await tx.execute<{ number: number }>(sql`
    insert into assembly_participants (assembly, number, digest, "group", joined_at)
    select ${assembly}, coalesce(max(number), 0) + 1, ${digest}, ${group}, ${at.toISOString()}::timestamptz
    from assembly_participants where assembly = ${assembly}
    on conflict (digest) do update set "group" = excluded."group"
      where assembly_participants.assembly = excluded.assembly
    returning number`);
  const [row] = rows;
  return row ? { assembly, number: row.number, group } : null;
}

/** Who has the token with this digest; null where nobody has. */
export async function participantOf(reader: Reader, digest: string): Promise<Participant | null> {
  const { assembly, number, group } = assemblyParticipants;
  const [row] = await reader
    .select({ assembly, number, group })
    .from(assemblyParticipants)
    .where(eq(assemblyParticipants.digest, digest));
  return row ?? null;
}

/** How many have joined, by what they answer as. */
export const countParticipants = (
  reader: Reader,
  assembly: number,
): Promise<readonly { readonly group: AnsweringGroup; readonly count: number }[]> =>
  reader
    .select({ group: assemblyParticipants.group, count: sql<number>`count(*)::int` })
    .from(assemblyParticipants)
    .where(eq(assemblyParticipants.assembly, assembly))
    .groupBy(assemblyParticipants.group);

/** Many who join together, as when sheets of paper are typed in: numbers in the order of their digests. */
export async function joinMany(
  tx: Transaction,
  assembly: number,
  people: readonly { readonly digest: string; readonly group: AnsweringGroup }[],
  at: Date,
): Promise<readonly Participant[]> {
  await holdJoining(tx, assembly);
  const [last] = await tx
    .select({ number: max(assemblyParticipants.number) })
    .from(assemblyParticipants)
    .where(eq(assemblyParticipants.assembly, assembly));
  const from = (last?.number ?? 0) + 1;
  const rows = people.map((one, place) => ({ ...one, assembly, number: from + place, joinedAt: at }));
  for (let begin = 0; begin < rows.length; begin += ROWS_AT_ONCE)
    await tx.insert(assemblyParticipants).values(rows.slice(begin, begin + ROWS_AT_ONCE));
  return rows.map(({ number, group }) => ({ assembly, number, group }));
}

/** One lock for each assembly, held for a few milliseconds: numbers have no gaps, and nobody is turned away. */
const holdJoining = (tx: Transaction, assembly: number) =>
  tx.execute(sql`select pg_advisory_xact_lock(${JOINING}, ${assembly})`);
const JOINING = 801;
const ROWS_AT_ONCE = 5000;
