import { expect, test } from 'vitest';
import { opinionGroups, type OpinionGroups } from '../groups/opinion-groups.ts';
import { chanceFrom } from '../kernel/chance.ts';
import { goldens, type Golden, type GoldenRepresentative, type GoldenStatement } from '../testing/golden.ts';
import { votesOfRows } from '../votes/votes-of-rows.ts';
import { consensus, groupAwareConsensus, type ConsensusStatement } from './consensus.ts';
import { groupFigures } from './group-figures.ts';
import { differenceTest, shareTest, smoothedShare } from './proportion-tests.ts';
import { representativeStatements, type Representative } from './representative.ts';
import { nextStatements, statementPriorities } from './routing.ts';

/** Our map of a conversation with the reference's groups on it. */
function withItsGroups({ votes, moderatedOut, answer }: Golden): OpinionGroups {
  const found = opinionGroups(votes, { moderatedOut });
  if (!found.ok) throw new Error(found.error.code);
  const groupOf = new Int8Array(votes.rows.count).fill(-1);
  for (const [id, group] of Object.entries(answer.pipeline_labels)) groupOf[votes.participantAt(id)!] = group;
  const ids = [...new Set(Object.values(answer.pipeline_labels))].toSorted((a, b) => a - b);
  return { ...found.value, groupOf, groups: ids.map((id) => ({ id, size: 0, center: [0, 0] })) };
}

test.each(goldens())('$name: the figures of every statement in every group are the reference’s', (golden) => {
  const groups = withItsGroups(golden);
  const ours = new Map(groupFigures(groups).map((one) => [`${one.group} ${one.statement}`, one]));
  expect(ours.size).toBe(golden.answer.group_stats.length);
  for (const one of golden.answer.group_stats) {
    const { votes, agree, disagree } = ours.get(`${one['group']} ${one['statement']}`)!;
    expect([votes, agree.count, disagree.count]).toEqual([one['ns'], one['na'], one['nd']]);
    expect(agree.share).toBeCloseTo(one['pa']!, 14);
    expect(disagree.share).toBeCloseTo(one['pd']!, 14);
    expect(agree.shareTest).toBeCloseTo(one['pat']!, 12);
    expect(disagree.shareTest).toBeCloseTo(one['pdt']!, 12);
    expect(agree.ratio).toBeCloseTo(one['ra']!, 12);
    expect(disagree.ratio).toBeCloseTo(one['rd']!, 12);
    expect(agree.ratioTest).toBeCloseTo(one['rat']!, 12);
    expect(disagree.ratioTest).toBeCloseTo(one['rdt']!, 12);
  }
});

test.each(goldens())('$name: group-aware consensus and priorities are the reference’s', (golden) => {
  const groups = withItsGroups(golden);
  const { group_aware_consensus: aware, priority } = golden.answer;
  for (const { statement, agree, disagree } of groupAwareConsensus(groups)) {
    expect(agree).toBeCloseTo(aware.agree[statement]!, 14);
    expect(disagree).toBeCloseTo(aware.disagree[statement]!, 14);
  }
  const priorities = statementPriorities(groups);
  expect(priorities).toHaveLength(Object.keys(priority).length);
  for (const one of priorities) expect(one.priority / priority[one.statement]!).toBeCloseTo(1, 10);
});

/** Statements that are exactly as strong come in the order of their ids with us, and in any order with the reference. */
const strengths = (statements: readonly GoldenStatement[]) =>
  statements.map((one) => [one['n-success'], one['n-trials'], one['p-test'].toFixed(9)]);
const ourStrengths = (statements: readonly ConsensusStatement[]) =>
  statements.map(({ count, votes, shareTest: test }) => [count, votes, test.toFixed(9)]);

test.each(goldens())(
  '$name: what all agree on and disagree with is the reference’s',
  ({ votes, moderatedOut, answer }) => {
    const found = consensus(votes, moderatedOut);
    for (const side of ['agree', 'disagree'] as const) {
      expect(ourStrengths(found[side])).toEqual(strengths(answer.consensus[side]));
      for (const { statement, share } of found[side])
        expect(answer.consensus[side].find(({ tid }) => `${tid}` === statement)?.['p-success'] ?? share).toBe(
          share,
        );
    }
  },
);

const shown = ({
  statement,
  side,
  isBestAgree,
  count,
  votes,
  share,
  shareTest: test,
  ratio,
  ratioTest,
}: Representative) => ({
  statement,
  side,
  isBestAgree,
  figures: [count, votes, share, test, ratio, ratioTest].map((figure) => figure.toFixed(9)),
});
const asShown = (one: GoldenRepresentative) => ({
  statement: `${one.tid}`,
  side: one['repful-for'],
  isBestAgree: one['best-agree'] ?? false,
  figures: [
    one['n-success'],
    one['n-trials'],
    one['p-success'],
    one['p-test'],
    one.repness,
    one['repness-test'],
  ].map((figure) => figure.toFixed(9)),
});

test.each(goldens())('$name: the statements that stand for each group are the reference’s', (golden) => {
  const found = representativeStatements(withItsGroups(golden));
  for (const [group, statements] of Object.entries(golden.answer.repness))
    expect(found.get(Number(group))!.map(shown)).toEqual(statements.map(asShown));
});

test('shares and tests by hand', () => {
  // 8 of 10 here, 3 of 12 there: (9/11 - 4/13) ÷ √(13/24 · 11/24 · (1/11 + 1/13)).
  expect(differenceTest(8, 10, 3, 12)).toBeCloseTo(
    (9 / 11 - 4 / 13) / Math.sqrt((13 / 24) * (11 / 24) * (1 / 11 + 1 / 13)),
    14,
  );
  expect(differenceTest(3, 12, 8, 10)).toBeCloseTo(-differenceTest(8, 10, 3, 12), 14);
  expect(shareTest(7, 8)).toBeCloseTo(2 * 3 * (8 / 9 - 0.5), 14);
  expect(smoothedShare(7, 8)).toBe(0.8);
});

test('where no statement sets a group apart it is told by the best there is', () => {
  const votes = votesOfRows(['0-', '-0', '-0', '0-']);
  const found = opinionGroups(votes);
  if (!found.ok) throw new Error(found.error.code);
  for (const statements of representativeStatements(found.value).values()) {
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ side: 'disagree', isBestAgree: false });
  }
});

test('statements come as often as their priority says, and all in the end', () => {
  const chance = chanceFrom(3);
  const priorities = [
    { statement: 'rare', priority: 1 },
    { statement: 'often', priority: 3 },
  ];
  const first = Array.from({ length: 4000 }, () => nextStatements(priorities, new Set(), 1, chance)[0]);
  expect(first.filter((one) => one === 'often').length / 4000).toBeCloseTo(0.75, 1);
  expect(nextStatements(priorities, new Set(), 9, chance).toSorted()).toEqual(['often', 'rare']);
  expect(nextStatements(priorities, new Set(['rare', 'often']), 9, chance)).toEqual([]);
});
