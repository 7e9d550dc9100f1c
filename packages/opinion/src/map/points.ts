import { picked, upTo } from '../kernel/lists.ts';
import { votesOn } from '../votes/tallies.ts';
import { statementIn, voteIn } from '../votes/vote-rows.ts';
import type { Axes } from './axes.ts';
import type { Ground } from './ground.ts';

/** Where people stand on the map; the places are in the order of `who`. */
export interface Points {
  readonly who: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Where everybody with a vote stands. Whoever voted on few statements would stand near the middle, since missing votes
 * pull there; each place is therefore scaled by √(statements ÷ votes of the person), as Polis does. Statements that are
 * moderated out are zero for everybody and count as votes in that root.
 */
export function pointsOf(ground: Ground, { means, components }: Axes): Points {
  const { rows, who, isOut, statements, tallies } = ground;
  const [x, y] = [new Float64Array(who.length), new Float64Array(who.length)];
  const [across, up] = components;
  const moderated = isOut.reduce(
    (sum, out, at) => (out === 1 && votesOn(tallies, at) > 0 ? sum + 1 : sum),
    0,
  );
  for (let at = 0; at < who.length; at += 1) {
    const row = who[at]!;
    const start = rows.starts[row]!;
    const end = start + rows.lengths[row]!;
    let votes = moderated;
    let right = 0;
    let above = 0;
    for (let place = start; place < end; place += 1) {
      const packed = rows.cells[place]!;
      const column = statementIn(packed);
      if (isOut[column] === 1) continue;
      votes += 1;
      const differs = voteIn(packed) - means[column]!;
      right += differs * across[column]!;
      above += differs * up[column]!;
    }
    const scale = Math.sqrt(statements / votes);
    x[at] = right * scale;
    y[at] = above * scale;
  }
  return { who, x, y };
}

/** The places of those who have at least so many votes. */
export function withAtLeast({ rows }: Ground, { who, x, y }: Points, least: number): Points {
  const places = upTo(who.length).filter((at) => rows.lengths[who[at]!]! >= least);
  return { who: places.map((at) => who[at]!), x: picked(x, places), y: picked(y, places) };
}

/** Votes somebody needs to belong to a group: 7, or all statements where there are fewer (Polis). */
export const votesNeeded = (statements: number): number => Math.min(7, statements);
