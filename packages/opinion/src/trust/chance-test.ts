import { farthestApart } from '../groups/choose.ts';
import { grouped } from '../groups/grouped.ts';
import type { OpinionGroups } from '../groups/opinion-groups.ts';
import { chanceFrom, mix, type Chance } from '../kernel/chance.ts';
import type { Ground } from '../map/ground.ts';
import { Moments } from '../votes/moments.ts';
import { statementIn } from '../votes/vote-rows.ts';
import { explainedBy, type Explained } from './explained.ts';
import { median } from './stability.ts';

/** Above this probability groups are no more than chance. */
export const CHANCE_ABOVE = 0.05;
/** Sums of the same numbers in another order are the same. */
const SAME = 1e-9;

/** Whether groups are more than what chance alone would give. */
export interface ChanceTest {
  readonly runs: number;
  /** The part of the disagreement that lies between the groups found, 0 to 1. */
  readonly explained: number;
  /** The same for as many groups found in votes that chance dealt out: the median of the runs. */
  readonly byChance: number;
  /** Runs in which chance did as well or better. */
  readonly asGood: number;
  /**
   * (asGood + 1) ÷ (runs + 1): the probability of groups that explain as much where what somebody says of one statement
   * has nothing to do with what they say of another. Never 0, since the votes themselves are one of the deals.
   */
  readonly probability: number;
  /** Whether the probability is above 0.05. */
  readonly isChance: boolean;
}

/**
 * How much groups explain when the votes on each statement are dealt out anew among those who voted on it, so that
 * opinions hang together no more than chance; who voted on what, and how many agreed, stay as they are. Groups are found
 * anew each time; the ratio is that of the number of groups that is best in the deal, the share that of as many groups
 * as were found in the votes. One run a step.
 * @param seed of chance, a whole number
 * @example [...chanceRuns(opinionGroups(votesOfRows(['+++', '++0', '---', '--0'])).value, 2, 1)].length // => 2
 */
export function* chanceRuns(
  { ground, groups, seed: of }: OpinionGroups,
  runs: number,
  seed: number,
): Generator<Explained> {
  const chance = chanceFrom(seed);
  const places = placesByStatement(ground);
  for (let run = 0; run < runs; run += 1) {
    const dealt = dealtOut(ground, places, chance);
    const { members, tried } = grouped(dealt, of);
    const best = farthestApart(tried);
    const asMany = tried.find((one) => one.groups === groups.length) ?? best;
    yield best === null || asMany === null
      ? { share: 0, ratio: 0 }
      : {
          ratio: explainedBy(dealt, members.who, best.labels).ratio,
          share: explainedBy(dealt, members.who, asMany.labels).share,
        };
  }
}

/**
 * What the runs say of the groups: a permutation test with the ratio of what lies between groups and inside them; null
 * without runs.
 * @example chanceTest(opinionGroups(votesOfRows(['+++', '++0', '---', '--0'])).value, [{ share: 0.2, ratio: 0.5 }]).probability // => 0.5
 */
export function chanceTest(groups: OpinionGroups, runs: readonly Explained[]): ChanceTest | null {
  if (runs.length === 0) return null;
  const { share, ratio } = explainedByGroups(groups);
  const asGood = runs.filter((run) => run.ratio >= ratio - SAME).length;
  const probability = (asGood + 1) / (runs.length + 1);
  return {
    runs: runs.length,
    explained: share,
    byChance: median(runs.map((run) => run.share)),
    asGood,
    probability,
    isChance: probability > CHANCE_ABOVE,
  };
}

function explainedByGroups({ ground, groupOf, groups }: OpinionGroups): Explained {
  const names = groups.map(({ id }) => id);
  const who = ground.who.filter((row) => groupOf[row]! >= 0);
  return explainedBy(
    ground,
    who,
    Uint8Array.from(who, (row) => names.indexOf(groupOf[row]!)),
  );
}

/** Where in the cells the votes on each statement stand. */
function placesByStatement({ rows, who, isOut }: Ground): readonly Uint32Array[] {
  const places = Array.from(isOut, (): number[] => []);
  for (const row of who) {
    const end = rows.starts[row]! + rows.lengths[row]!;
    for (let place = rows.starts[row]!; place < end; place += 1)
      places[statementIn(rows.cells[place]!)]!.push(place);
  }
  return places.map((list) => Uint32Array.from(list));
}

function dealtOut(ground: Ground, places: readonly Uint32Array[], chance: Chance): Ground {
  const cells = ground.rows.cells.slice();
  for (const list of places) {
    const order = list.slice();
    mix(order, chance);
    for (let at = 0; at < list.length; at += 1) cells[list[at]!] = ground.rows.cells[order[at]!]!;
  }
  const rows = ground.rows.withCells(cells);
  const moments = new Moments(ground.moments.stride);
  for (const row of ground.who) moments.countRow(rows, row, 1);
  return { ...ground, rows, moments };
}
