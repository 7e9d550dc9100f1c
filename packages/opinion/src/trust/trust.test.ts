import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opinionGroups, type OpinionGroups } from '../groups/opinion-groups.ts';
import { groundOf } from '../map/ground.ts';
import { planted, type Plan } from '../testing/planted.ts';
import { votesOf } from '../votes/votes.ts';
import { chanceRuns, chanceTest } from './chance-test.ts';
import { explainedBy } from './explained.ts';
import { adjustedRandIndex } from './rand-index.ts';
import { withoutPeople } from './some-people.ts';
import { showingOf } from './showing.ts';
import { stabilityOf, stabilityRuns } from './stability.ts';

const PLAN: Plan = { people: 70, statements: 20, groups: 2, filled: 0.8, loyalty: 0.85 };

function found(seed: number, plan: Plan): OpinionGroups {
  const groups = opinionGroups(votesOf(planted(seed, plan)));
  if (!groups.ok) throw new Error(groups.error.code);
  return groups.value;
}

test('planted groups hold, and are more than chance', () => {
  const groups = found(1, PLAN);
  const stability = stabilityOf(groups, [...stabilityRuns(groups, 40, 2)])!;
  expect(stability.held).toBeGreaterThanOrEqual(38);
  expect(stability.groups.every(({ held }) => held >= 38)).toBe(true);
  const chance = chanceTest(groups, [...chanceRuns(groups, 40, 2)])!;
  expect(chance).toMatchObject({ asGood: 0, isChance: false, probability: 1 / 41 });
  expect(chance.explained).toBeGreaterThan(2 * chance.byChance);
});

test('opinions that do not hang together give groups that do not hold', () => {
  const groups = found(3, { ...PLAN, groups: 1, loyalty: 0.5 });
  expect(stabilityOf(groups, [...stabilityRuns(groups, 40, 2)])!.held).toBeLessThan(20);
});

test('of conversations that are pure chance about one in twenty passes for more', () => {
  const alarms = Array.from({ length: 120 }, (_, seed) => {
    const groups = found(seed, { people: 30, statements: 12, groups: 1, filled: 0.8, loyalty: 0.7 });
    return chanceTest(groups, [...chanceRuns(groups, 19, seed)])!.isChance ? 0 : 1;
  });
  const share = alarms.reduce<number>((sum, one) => sum + one, 0) / alarms.length;
  // Four standard errors around 0.05.
  expect(Math.abs(share - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / alarms.length));
});

test('chance deals votes out and changes neither who voted on what nor how many agreed', () => {
  const groups = found(4, PLAN);
  const before = JSON.stringify([[...groups.votes.rows.cells], [...groups.votes.moments.products]]);
  const [first] = [...chanceRuns(groups, 1, 9)];
  expect(first!.share).toBeGreaterThan(0);
  expect([...chanceRuns(groups, 3, 9)]).toEqual([...chanceRuns(groups, 3, 9)]);
  expect(JSON.stringify([[...groups.votes.rows.cells], [...groups.votes.moments.products]])).toBe(before);
});

test('without some people everything is counted as if they had never voted', () => {
  const events = planted(5, PLAN);
  const votes = votesOf(events);
  const less = withoutPeople(groundOf(votes, []), Uint32Array.of(0, 7, 33));
  const out = new Set([0, 7, 33].map((row) => votes.participants[row]!));
  const anew = votesOf(events.filter(({ participant }) => !out.has(participant)));
  const ground = groundOf(anew, []);
  expect([less.who.length, less.statements]).toEqual([ground.who.length, ground.statements]);
  votes.statements.forEach((id, column) => {
    const own = anew.statementAt(id)!;
    expect(less.tallies.agree[column]).toBe(ground.tallies.agree[own]);
    votes.statements.forEach((other, row) => {
      const theirs = anew.statementAt(other)!;
      expect(less.moments.sums[column * less.moments.stride + row]! + 0) //
        .toBe(ground.moments.sums[own * ground.moments.stride + theirs]! + 0);
    });
  });
});

test('everything is explained where groups are of one mind, and nothing where they are the same', () => {
  const two = votesOf(
    ['a', 'b', 'c', 'd'].map((participant, at) => ({ participant, statement: 's', vote: at < 2 ? 1 : -1 })),
  );
  const ground = groundOf(two, []);
  expect(explainedBy(ground, ground.who, Uint8Array.of(0, 0, 1, 1)).share).toBe(1);
  expect(explainedBy(ground, ground.who, Uint8Array.of(0, 1, 0, 1)).share).toBe(0);
  // 3 of 4 squares between: groups {1, 1, -1} and {-1}: means 1/3 and -1 around 0.
  expect(explainedBy(ground, ground.who, Uint8Array.of(0, 0, 0, 1)).share).toBeCloseTo(
    (3 * (1 / 3) ** 2 + 1) / 4,
    12,
  );
});

test('the Rand index does not care for names, and is 1 only for the same groups', () => {
  const labels = fc.array(fc.nat(3), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(labels, fc.infiniteStream(fc.nat(3)), (one, stream) => {
      const other = one.map(() => stream.next().value as number);
      expect(
        adjustedRandIndex(
          one,
          one.map((label) => `g${3 - label}`),
        ),
      ).toBe(1);
      expect(adjustedRandIndex(one, other)).toBeCloseTo(adjustedRandIndex(other, one), 12);
      const isSame = one.every((_, a) =>
        one.every((__, b) => (one[a] === one[b]) === (other[a] === other[b])),
      );
      expect(Math.abs(adjustedRandIndex(one, other) - 1) < 1e-12).toBe(isSame);
    }),
  );
});

test('sixty people with a group are enough to be shown, fifty-nine are not', () => {
  expect(showingOf({ groups: [{ size: 30 }, { size: 30 }] }).may).toBe(true);
  expect(showingOf(found(6, { ...PLAN, people: 59 })).may).toBe(false);
});
