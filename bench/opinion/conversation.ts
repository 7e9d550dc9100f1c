import { chanceFrom, type Vote, type VoteEvent } from '@samskab/opinion';

/** How large a made-up conversation is, and which part of the statements each person answers. */
export interface Size {
  readonly people: number;
  readonly statements: number;
  readonly filled: number;
}

const GROUPS = 3;
const LOYALTY = 0.75;
const PASSES = 0.1;

/**
 * A conversation of three groups that are never quite of one mind, person after person and always the same. Some answer
 * many times as much as others, and about a third so little that they belong to no group, as in real conversations.
 */
export function* conversation({ people, statements, filled }: Size): Generator<readonly VoteEvent[]> {
  const chance = chanceFrom(people + statements);
  const holds = Array.from({ length: GROUPS }, () =>
    Array.from({ length: statements }, () => chance() < 0.5),
  );
  const ids = Array.from({ length: statements }, (_, at) => `s${at}`);
  for (let person = 0; person < people; person += 1) {
    const eager = filled * 3 * chance() ** 2;
    const votes: VoteEvent[] = [];
    for (let at = 0; at < statements; at += 1) {
      if (chance() >= eager) continue;
      const isFor = chance() < LOYALTY === holds[person % GROUPS]![at]!;
      const vote: Vote = chance() < PASSES ? 0 : isFor ? 1 : -1;
      votes.push({ participant: `p${person}`, statement: ids[at]!, vote });
    }
    yield votes;
  }
}
