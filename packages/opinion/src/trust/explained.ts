import type { Ground } from '../map/ground.ts';
import { emptyTallies, tallyRow, votesOn, type Tallies } from '../votes/tallies.ts';

/** How much of the disagreement lies between groups rather than inside them. */
export interface Explained {
  /** The part of the squared differences from the means of the statements, 0 to 1; votes that are missing are not in it. */
  readonly share: number;
  /**
   * The same as a ratio that groupings of different numbers can be compared by (Caliński and Harabasz, 1974); 0 where
   * nothing can be explained.
   */
  readonly ratio: number;
}

/**
 * @param who the numbers of participants
 * @param labels the group of each of them, from 0
 */
export function explainedBy(ground: Ground, who: Uint32Array, labels: Uint8Array): Explained {
  const groups = Array.from({ length: Math.max(0, ...new Set(labels)) + 1 }, () =>
    emptyTallies(ground.isOut.length),
  );
  labels.forEach((label, at) => tallyRow(groups[label]!, ground.rows, who[at]!));
  let [between, whole] = [0, 0];
  for (let column = 0; column < ground.isOut.length; column += 1) {
    if (ground.isOut[column] === 1) continue;
    const parts = groups.map((tallies) => squares(tallies, column));
    const votes = parts.reduce((sum, part) => sum + part.votes, 0);
    const sum = parts.reduce((all, part) => all + part.sum, 0);
    const strong = parts.reduce((all, part) => all + part.strong, 0);
    if (votes === 0) continue;
    whole += strong - sum ** 2 / votes;
    between +=
      parts.reduce((all, part) => all + (part.votes === 0 ? 0 : part.sum ** 2 / part.votes), 0) -
      sum ** 2 / votes;
  }
  const within = whole - between;
  if (whole <= 0 || within <= 0) return { share: whole <= 0 ? 0 : 1, ratio: whole <= 0 ? 0 : Infinity };
  return {
    share: between / whole,
    ratio: between / (groups.length - 1) / (within / (who.length - groups.length)),
  };
}

function squares(tallies: Tallies, column: number) {
  const [agree, disagree] = [tallies.agree[column]!, tallies.disagree[column]!];
  return { votes: votesOn(tallies, column), sum: agree - disagree, strong: agree + disagree };
}
