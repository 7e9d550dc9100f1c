import type { Vote, VoteEvent } from './vote.ts';
import { votesOf, type Votes } from './votes.ts';

const SIGNS: Readonly<Record<string, Vote>> = { '+': 1, '0': 0, '-': -1 };

/**
 * Votes written as a table: a text for each participant and a sign for each statement, `+` agree, `-` disagree, `0`
 * pass, and any other sign for no vote. Both are called 1, 2, 3 and so on.
 * @example votesOfRows(['+.', '-0']).voteOf('2', '1') // => -1
 */
export function votesOfRows(rows: readonly string[]): Votes {
  const events = rows.flatMap((row, participant) =>
    Array.from(row).flatMap((sign, statement): VoteEvent[] => {
      const vote = SIGNS[sign];
      return vote === undefined
        ? []
        : [{ participant: `${participant + 1}`, statement: `${statement + 1}`, vote }];
    }),
  );
  return votesOf(events);
}
