import { votedOn, type Ground } from '../map/ground.ts';
import { tallyRow, type Tallies } from '../votes/tallies.ts';

/** The same votes without those of some participants, counted down from all of them. */
export function withoutPeople(ground: Ground, leftOut: Uint32Array): Ground {
  const moments = ground.moments.copy();
  const tallies: Tallies = {
    agree: ground.tallies.agree.slice(),
    disagree: ground.tallies.disagree.slice(),
    pass: ground.tallies.pass.slice(),
  };
  const isLeftOut = new Uint8Array(ground.rows.count);
  for (const row of leftOut) {
    isLeftOut[row] = 1;
    moments.countRow(ground.rows, row, -1);
    tallyRow(tallies, ground.rows, row, -1);
  }
  return {
    ...ground,
    moments,
    tallies,
    who: ground.who.filter((row) => isLeftOut[row] === 0),
    statements: votedOn(tallies, ground.isOut),
  };
}
