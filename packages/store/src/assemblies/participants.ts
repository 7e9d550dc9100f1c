import type { AnsweringGroup } from '@samskab/domain/assemblies';
import { eq, sql } from 'drizzle-orm';
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
 * whose group may be another now.
 */
export async function joinAssembly(
  tx: Transaction,
  wish: {
    readonly assembly: number;
    readonly digest: string;
    readonly group: AnsweringGroup;
    readonly at: Date;
  },
): Promise<Participant> {
  const { assembly, digest, group, at } = wish;
  // One lock for each assembly, held for a few milliseconds: numbers have no gaps, and nobody is turned away.
  await tx.execute(sql`select pg_advisory_xact_lock(${JOINING}, ${assembly})`);
  const { rows } = await tx.execute<{ number: number }>(sql`
    insert into assembly_participants (assembly, number, digest, "group", joined_at)
    select ${assembly}, coalesce(max(number), 0) + 1, ${digest}, ${group}, ${at.toISOString()}::timestamptz
    from assembly_participants where assembly = ${assembly}
    on conflict (digest) do update set "group" = excluded."group"
    returning number`);
  const [row] = rows;
  if (!row) throw new Error('An insert answers what it wrote');
  return { assembly, number: row.number, group };
}

const JOINING = 801;

/** Who has the token with this digest; null where nobody has. */
export async function participantOf(reader: Reader, digest: string): Promise<Participant | null> {
  const { assembly, number, group } = assemblyParticipants;
  const [row] = await reader
    .select({ assembly, number, group })
    .from(assemblyParticipants)
    .where(eq(assemblyParticipants.digest, digest));
  return row ?? null;
}
