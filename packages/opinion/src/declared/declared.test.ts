import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Vote, VoteEvent } from '../votes/vote.ts';
import { votesOf } from '../votes/votes.ts';
import { declaredFigures, movements, type GroupCounts } from './declared-figures.ts';
import { declaredResults } from './declared-results.ts';

const counts = (agree: number, disagree: number, pass: number): GroupCounts => ({ agree, disagree, pass });
const EXAMPLE = {
  citizens: counts(12, 3, 1),
  voluntary: counts(20, 5, 3),
  public: counts(9, 11, 4),
  private: counts(5, 2, 1),
};

test('the worked example of the specification (H.2), to the digit', () => {
  const figures = declaredFigures(EXAMPLE);
  const rounded = Object.entries(figures.agreeShares).map(([group, share]) => [group, share.toFixed(2)]);
  expect(rounded).toEqual([
    ['citizens', '0.80'],
    ['voluntary', '0.80'],
    ['public', '0.45'],
    ['private', '0.71'],
  ]);
  expect(figures.commonAgree).toBeCloseTo((13 / 18) * (21 / 30) * (10 / 26) * (6 / 10), 15);
  expect(figures.commonAgree!.toFixed(4)).toBe('0.1167');
  expect(figures.division!.toFixed(2)).toBe('0.35');
  expect([figures.isDivided, figures.direction, figures.isUncertain]).toEqual([false, 'unsettled', false]);
});

const group = fc.record({ agree: fc.nat(30), disagree: fc.nat(30), pass: fc.nat(30) });
const groups = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), group);
const swapped = (all: Readonly<Record<string, GroupCounts>>) =>
  Object.fromEntries(
    Object.entries(all).map(([name, { agree, disagree, pass }]) => [name, counts(disagree, agree, pass)]),
  );

test('with all votes turned round, there is not there, and division and uncertainty stay', () => {
  const turned = { toward: 'away', away: 'toward', unsettled: 'unsettled' } as const;
  fc.assert(
    fc.property(groups, (all) => {
      const [one, other] = [declaredFigures(all), declaredFigures(swapped(all))];
      expect(other.commonDisagree).toBe(one.commonAgree);
      expect(other.commonAgree).toBe(one.commonDisagree);
      expect(other.direction).toBe(one.direction === null ? null : turned[one.direction]);
      expect(other.isDivided).toBe(one.isDivided);
      expect(other.passShare).toBe(one.passShare);
    }),
  );
});

test('a group of fewer than five who took a side is not shown, and does not decide', () => {
  const figures = declaredFigures({ ...EXAMPLE, few: counts(0, 4, 40) });
  expect(figures).toMatchObject({
    agreeShares: declaredFigures(EXAMPLE).agreeShares,
    direction: 'unsettled',
  });
  expect(figures.commonAgree).toBe(declaredFigures(EXAMPLE).commonAgree);
  expect(figures.passShare).toBeCloseTo(49 / 120, 12);
  expect(figures.isUncertain).toBe(true);
  expect(declaredFigures({ few: counts(4, 0, 0) })).toMatchObject({
    agreeShares: {},
    commonAgree: null,
    direction: null,
    division: null,
  });
  expect(declaredFigures({})).toMatchObject({ passShare: null, isUncertain: false });
});

test('lines belong to what they begin, whatever rounding does', () => {
  expect(declaredFigures({ a: counts(7, 3, 0), b: counts(3, 7, 0) }).isDivided).toBe(true);
  expect(declaredFigures({ a: counts(3, 2, 0), b: counts(6, 4, 0) }).direction).toBe('toward');
  expect(declaredFigures({ a: counts(2, 3, 0), b: counts(4, 6, 0) }).direction).toBe('away');
  expect(declaredFigures({ a: counts(3, 3, 4) }).isUncertain).toBe(true);
  expect(declaredFigures({ a: counts(599, 401, 0), b: counts(9, 1, 0) }).direction).toBe('unsettled');
});

test('only groups with five on both occasions have moved, and only from 0.15 on it is told', () => {
  const before = { a: counts(10, 10, 0), b: counts(10, 10, 0), c: counts(2, 2, 9) };
  const after = { a: counts(13, 7, 5), b: counts(12, 8, 0), c: counts(9, 1, 0), d: counts(5, 5, 0) };
  expect(movements(before, after).map(({ group: name, isTold }) => [name, isTold])).toEqual([
    ['a', true],
    ['b', false],
  ]);
  expect(movements(after, before)[0]!.change).toBeCloseTo(-0.15, 12);
});

function votesFor(statement: string, all: Readonly<Record<string, GroupCounts>>): readonly VoteEvent[] {
  return Object.entries(all).flatMap(([name, { agree, disagree, pass }]) => {
    const given: readonly Vote[] = [agree, disagree, pass].flatMap((many, kind) =>
      Array<Vote>(many).fill(([1, -1, 0] as const)[kind]!),
    );
    return given.map((vote, at) => ({ participant: `${name} ${at}`, statement, vote }));
  });
}

test('lists of a whole round are ranked by common ground, and only by people who said who they are', () => {
  const strong = { a: counts(9, 1, 0), b: counts(10, 0, 0) };
  const weak = { a: counts(6, 4, 0), b: counts(7, 3, 0) };
  const split = { a: counts(9, 1, 0), b: counts(1, 9, 0) };
  const events = [
    ...votesFor('weak', weak),
    ...votesFor('strong', strong),
    ...votesFor('never', swapped(strong)),
    ...votesFor('hardly', swapped(weak)),
    ...votesFor('split', split),
    ...votesFor('strong', { stranger: counts(0, 50, 0) }),
  ];
  const declared = new Map(events.map(({ participant }) => [participant, participant.split(' ')[0]!]));
  for (const id of declared.keys()) if (id.startsWith('stranger')) declared.delete(id);
  const results = declaredResults(votesOf(events), declared);
  expect(results).toMatchObject({
    toward: ['strong', 'weak'],
    away: ['never', 'hardly'],
    divided: ['split'],
  });
  expect(results.statements.map(({ statement }) => statement)).toEqual([
    'hardly',
    'never',
    'split',
    'strong',
    'weak',
  ]);
  expect(results.statements[3]).toMatchObject({ counts: strong, ...declaredFigures(strong) });
});
