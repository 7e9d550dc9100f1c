import { chanceFrom } from '../kernel/chance.ts';
import type { Vote, VoteEvent } from '../votes/vote.ts';

export interface Plan {
  readonly people: number;
  readonly statements: number;
  /** 1 for opinions that do not hang together. */
  readonly groups: number;
  /** The part of the statements that each person votes on, 0 to 1. */
  readonly filled: number;
  /** How likely somebody votes as their group does; 0.5 for chance. */
  readonly loyalty: number;
}

/** Made-up votes: person n is of group n modulo the number of groups, and called `p` and the number. */
export function planted(
  seed: number,
  { people, statements, groups, filled, loyalty }: Plan,
): readonly VoteEvent[] {
  const chance = chanceFrom(seed);
  const holds = Array.from({ length: groups }, () =>
    Array.from({ length: statements }, () => chance() < 0.5),
  );
  const votes: VoteEvent[] = [];
  for (let person = 0; person < people; person += 1)
    for (let statement = 0; statement < statements; statement += 1) {
      if (chance() >= filled) continue;
      const isFor = chance() < loyalty === holds[person % groups]![statement]!;
      const vote: Vote = chance() < 0.1 ? 0 : isFor ? 1 : -1;
      votes.push({ participant: `p${person}`, statement: `s${statement}`, vote });
    }
  return votes;
}

/** The planted group of participants by their names. */
export const plantedGroup = (participant: string, groups: number): number =>
  Number(participant.slice(1)) % groups;
