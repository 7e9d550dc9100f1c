import type { OpinionGroups } from '../groups/opinion-groups.ts';
import { groupFigures, type GroupStatement, type SideFigures } from './group-figures.ts';
import { BEYOND_CHANCE } from './proportion-tests.ts';

export type Side = 'agree' | 'disagree';

/** A statement that tells a group from the others. */
export interface Representative extends SideFigures {
  readonly statement: string;
  readonly votes: number;
  /** What the group holds of it. */
  readonly side: Side;
  /** Whether it is there as that which the group agrees on most, put first. */
  readonly isBestAgree: boolean;
}

const MOST = 5;

/**
 * For each group up to five statements that stand for it, by the number of the group, as Polis chooses them: the share
 * is above one half and above that of the other groups, both beyond chance (z above 1.28), the strongest first by
 * ratio × test × share × test; that which the group agrees on most takes the first place; what is agreed on comes before
 * what is disagreed on. Where nothing passes, the best there is. Statements that are moderated out are left out.
 * @example representativeStatements(opinionGroups(votesOfRows(['+++', '++0', '---', '--0'])).value).get(1).map(({ statement, side }) => [statement, side])[0] // => ['1', 'disagree']
 */
export function representativeStatements(
  groups: OpinionGroups,
): ReadonlyMap<number, readonly Representative[]> {
  const { votes, ground } = groups;
  const figures = groupFigures(groups).filter(
    ({ statement }) => ground.isOut[votes.statementAt(statement)!] === 0,
  );
  const byGroup = Map.groupBy(figures, ({ group }) => group);
  return new Map(groups.groups.map(({ id }) => [id, chosenFor(byGroup.get(id) ?? [])]));
}

function chosenFor(figures: readonly GroupStatement[]): readonly Representative[] {
  const bestAgree = figures.reduce<GroupStatement | null>(
    (best, one) => (isBetterAgree(one, best) ? one : best),
    null,
  );
  const passing = figures
    .filter((one) => passes(one.agree) || passes(one.disagree))
    .filter(({ statement }) => statement !== bestAgree?.statement)
    .map((one) => shownAs(one, false))
    .toSorted((a, b) => strength(b) - strength(a));
  const first = bestAgree === null ? [] : [shownAs(bestAgree, true)];
  const none = first.length + passing.length === 0;
  const listed = none
    ? figures
        .toSorted((a, b) => ratioTestOf(b) - ratioTestOf(a))
        .slice(0, 1)
        .map((one) => shownAs(one, false))
    : [...first, ...passing];
  return listed
    .slice(0, MOST)
    .toSorted((a, b) => Number(a.side === 'disagree') - Number(b.side === 'disagree'));
}

const passes = ({ shareTest, ratioTest }: SideFigures): boolean =>
  shareTest > BEYOND_CHANCE && ratioTest > BEYOND_CHANCE;

const ratioTestOf = ({ agree, disagree }: GroupStatement): number =>
  Math.max(agree.ratioTest, disagree.ratioTest);

const strength = ({ ratio, ratioTest, share, shareTest }: SideFigures): number =>
  ratio * ratioTest * share * shareTest;

/** Whether the group agrees on this more than on the best so far: by what sets it apart where that one does. */
function isBetterAgree({ agree, disagree }: GroupStatement, best: GroupStatement | null): boolean {
  if (agree.count === 0 && disagree.count === 0) return false;
  if (best === null) return agree.shareTest > BEYOND_CHANCE || (agree.ratio > 1 && agree.share > 0.5);
  if (best.agree.ratio > 1) return strength(agree) > strength(best.agree);
  return agree.share * agree.shareTest > best.agree.share * best.agree.shareTest;
}

function shownAs(one: GroupStatement, isBestAgree: boolean): Representative {
  const { statement, votes, agree, disagree } = one;
  const side = sideOf(agree, disagree);
  return { statement, votes, side, isBestAgree, ...one[side] };
}

function sideOf(agree: SideFigures, disagree: SideFigures): Side {
  if (passes(agree)) return 'agree';
  if (passes(disagree)) return 'disagree';
  return agree.ratioTest > disagree.ratioTest ? 'agree' : 'disagree';
}
