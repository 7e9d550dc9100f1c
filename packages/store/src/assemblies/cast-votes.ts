import type { Ballot, VoteRefusal } from '@samskab/domain/assemblies';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';

/** A ballot and whose it is. */
export interface CastVote extends Ballot {
  /** Number of the assembly. */
  readonly assembly: number;
  /** Number of the participant in it. */
  readonly participant: number;
}

/** What became of a vote: taken, or why not. A vote that was taken before, or by a newer one, is taken, too. */
export type VoteOutcome = 'taken' | VoteRefusal;

interface Looked extends Record<string, unknown> {
  readonly at: number;
  readonly outcome: VoteOutcome;
}

/**
 * Takes many votes in one statement, and says of each what became of it, in the order they came. What is not open, or
 * not on, when it is written is refused, whatever was so when the page was made. Of several answers of one person to one
 * statement in one round the one with the greatest `time` holds; of equal ones the last that came.
 */
export async function castVotes(tx: Transaction, votes: readonly CastVote[]): Promise<VoteOutcome[]> {
  if (votes.length === 0) return [];
  const { rows } = await tx.execute<Looked>(sql`
    with cast_now as (
      select * from unnest(
        ${list(votes, ({ assembly }) => assembly)}, ${list(votes, ({ participant }) => participant)},
        ${list(votes, ({ statement }) => statement)}, ${list(votes, ({ round }) => round)},
        ${list(votes, ({ vote }) => vote)}, ${list(votes, ({ time }) => time)}
      ) with ordinality as v (assembly, participant, statement, round, vote, time, at)
    ), looked as (
      select v.*, case
          when p.number is null then 'not_joined'
          when a.state <> 'open' then 'not_open'
          when a.round <> v.round then 'other_round'
          when s.state is distinct from 'approved' then 'no_such_statement'
          else 'taken' end as outcome
      from cast_now v
      left join assemblies a on a.number = v.assembly
      left join assembly_participants p on p.assembly = v.assembly and p.number = v.participant
      left join assembly_statements s on s.assembly = v.assembly and s.number = v.statement
    ), written as (
      insert into assembly_votes as old (assembly, participant, statement, round, vote, time)
      select distinct on (assembly, participant, statement, round) assembly, participant, statement, round, vote, time
      from looked where outcome = 'taken'
      order by assembly, participant, statement, round, time desc, at desc
      on conflict (assembly, participant, statement, round)
        do update set vote = excluded.vote, time = excluded.time where old.time <= excluded.time
    )
    select at::int as at, outcome from looked order by at`);
  return rows.map(({ outcome }) => outcome);
}

/** Whole numbers as one parameter: the statement is the same however many votes come. */
const list = (votes: readonly CastVote[], of: (vote: CastVote) => number) =>
  sql`${`{${votes.map(of).join(',')}}`}::int[]`;
