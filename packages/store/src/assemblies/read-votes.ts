import type { AnsweringGroup, AssemblyVote, VoteRound } from '@samskab/domain/assemblies';
import { and, eq, sql } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { assemblyParticipants, assemblyVotes } from '../schema/index.ts';

/** One person's newest answer to one statement. */
export interface ReadVote {
  readonly participant: number;
  readonly statement: number;
  readonly vote: AssemblyVote;
}

/** All votes of a round, in the order of people and statements. */
export async function readVotes(
  reader: Reader,
  assembly: number,
  round: VoteRound,
): Promise<readonly ReadVote[]> {
  const { participant, statement, vote } = assemblyVotes;
  return (await reader
    .select({ participant, statement, vote })
    .from(assemblyVotes)
    .where(and(eq(assemblyVotes.assembly, assembly), eq(assemblyVotes.round, round)))
    .orderBy(participant, statement)) as readonly ReadVote[];
}

/** What one person has answered in a round, with the number of times, so that the next answer is newer. */
export const votesOfParticipant = async (
  reader: Reader,
  assembly: number,
  participant: number,
  round: VoteRound,
): Promise<ReadonlyMap<number, { readonly vote: AssemblyVote; readonly time: number }>> => {
  const { statement, vote, time } = assemblyVotes;
  const rows = await reader
    .select({ statement, vote, time })
    .from(assemblyVotes)
    .where(
      and(
        eq(assemblyVotes.assembly, assembly),
        eq(assemblyVotes.participant, participant),
        eq(assemblyVotes.round, round),
      ),
    );
  return new Map(rows.map((row) => [row.statement, { vote: row.vote as AssemblyVote, time: row.time }]));
};

/** How a group answered a statement. */
export interface VoteCount {
  readonly statement: number;
  readonly group: AnsweringGroup;
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

/** Answers of a round counted by statement and group. */
export async function countVotes(
  reader: Reader,
  assembly: number,
  round: VoteRound,
): Promise<readonly VoteCount[]> {
  const { statement, vote } = assemblyVotes;
  const count = (of: AssemblyVote) => sql<number>`count(*) filter (where ${vote} = ${of})`.mapWith(Number);
  return reader
    .select({
      statement,
      group: assemblyParticipants.group,
      agree: count(1),
      disagree: count(-1),
      pass: count(0),
    })
    .from(assemblyVotes)
    .innerJoin(
      assemblyParticipants,
      and(
        eq(assemblyParticipants.assembly, assemblyVotes.assembly),
        eq(assemblyParticipants.number, assemblyVotes.participant),
      ),
    )
    .where(and(eq(assemblyVotes.assembly, assembly), eq(assemblyVotes.round, round)))
    .groupBy(statement, assemblyParticipants.group)
    .orderBy(statement, assemblyParticipants.group);
}

/** How many answers a round has. */
export async function countVotesCast(reader: Reader, assembly: number, round: VoteRound): Promise<number> {
  return reader.$count(
    assemblyVotes,
    and(eq(assemblyVotes.assembly, assembly), eq(assemblyVotes.round, round)),
  );
}
