import type { Votes } from '../votes/votes.ts';
import { votesOn } from '../votes/tallies.ts';
import { byId } from '../kernel/by-id.ts';

/** What was said of a statement. Whoever did not answer is in none of the counts. */
export interface StatementFigures {
  readonly id: string;
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly votes: number;
  /** agree ÷ (agree + disagree); null where nobody took a side. */
  readonly agreeShare: number | null;
  /** pass ÷ votes; null where nobody voted. */
  readonly passShare: number | null;
}

const shareOf = (count: number, all: number): number | null => (all === 0 ? null : count / all);

/**
 * The counts of every statement that was voted on, in the order of their ids.
 * @example statementFigures(votesOf([{ participant: 'p', statement: 's', vote: 0 }])) // => [{ id: 's', agree: 0, disagree: 0, pass: 1, votes: 1, agreeShare: null, passShare: 1 }]
 */
export function statementFigures({ statements, tallies }: Votes): readonly StatementFigures[] {
  return statements
    .map((id, column): StatementFigures => {
      const [agree, disagree, pass] = [
        tallies.agree[column]!,
        tallies.disagree[column]!,
        tallies.pass[column]!,
      ];
      const votes = votesOn(tallies, column);
      return {
        id,
        agree,
        disagree,
        pass,
        votes,
        agreeShare: shareOf(agree, agree + disagree),
        passShare: shareOf(pass, votes),
      };
    })
    .filter(({ votes }) => votes > 0)
    .toSorted((a, b) => byId(a.id, b.id));
}
