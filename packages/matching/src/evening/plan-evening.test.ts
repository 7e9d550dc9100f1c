import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { exactSolver } from '../testing/exact-solver.ts';
import type { EveningPlan, EveningWish, Guest, Pair } from './evening.ts';
import { planEvening } from './plan-evening.ts';

const guests = (count: number, sign: string): Guest[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${sign}${at}` }));

interface Drawn {
  readonly left: number;
  readonly right: number;
  readonly scores: readonly number[];
  readonly rounds: number;
  readonly tables: number;
  readonly least: number;
}
const drawn = fc.record({
  left: fc.integer({ min: 1, max: 7 }),
  right: fc.integer({ min: 1, max: 7 }),
  // A third may not meet; scores repeat, so that there are ties.
  scores: fc.array(
    fc.oneof(fc.constant(0), fc.constantFrom(20, 50, 87.8), fc.integer({ min: 1, max: 100 })),
    {
      minLength: 49,
      maxLength: 49,
    },
  ),
  rounds: fc.integer({ min: 1, max: 4 }),
  tables: fc.integer({ min: 1, max: 8 }),
  least: fc.integer({ min: 0, max: 3 }),
});

const at = (id: string) => Number(id.slice(1));
const wishOf = (one: Drawn, more: Partial<EveningWish> = {}): EveningWish => ({
  left: guests(one.left, 'l'),
  right: guests(one.right, 'r'),
  score: (left, right) => one.scores[at(left.id) * 7 + at(right.id)] ?? 0,
  rounds: one.rounds,
  tables: one.tables,
  least: one.least,
  ...more,
});

const pairsOf = ({ rounds }: EveningPlan): Pair[] =>
  rounds.flat().map(({ left, right }) => ({ left, right }));
const key = ({ left, right }: Pair) => `${left}-${right}`;
const missing = (plan: EveningPlan, least: number) =>
  plan.tooFew.reduce((sum, { meetings }) => sum + least - meetings, 0);

describe('a plan can be held', () => {
  test('nobody is twice in a round, meets somebody again, or sits where another does', () =>
    fc.assert(
      fc.property(drawn, (one) => {
        const wish = wishOf(one);
        const plan = planEvening(wish);
        expect(plan.rounds).toHaveLength(one.rounds);
        for (const round of plan.rounds) {
          const people = round.flatMap(({ left, right }) => [left, right]);
          expect(new Set(people).size).toBe(people.length);
          expect(round.map(({ table }) => table)).toEqual(
            [...new Set(round.map(({ table }) => table))].toSorted((a, b) => a - b),
          );
          expect(round.length).toBeLessThanOrEqual(one.tables);
          expect(Math.max(0, ...round.map(({ table }) => table))).toBeLessThanOrEqual(one.tables);
        }
        const pairs = pairsOf(plan).map(key);
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { left, right, score } of plan.rounds.flat())
          expect(score).toBe(wish.score({ id: left }, { id: right }));
        expect(plan.rounds.flat().every(({ score }) => score > 0)).toBe(true);
      }),
    ));

  test('the same wish has the same plan, and the order in which people are named changes no total', () =>
    fc.assert(
      fc.property(drawn, (one) => {
        const wish = wishOf(one);
        const plan = planEvening(wish);
        expect(planEvening(wish)).toEqual(plan);
        const other = planEvening({ ...wish, left: wish.left.toReversed(), right: wish.right.toReversed() });
        expect(other.total).toBeCloseTo(plan.total, 6);
      }),
    ));
});

describe('beside an exact solver of integer programs (HiGHS)', () => {
  let solve: Awaited<ReturnType<typeof exactSolver>>;
  beforeAll(async () => {
    solve = await exactSolver();
  });

  /** First as many owed meetings as can be, then the greatest total: as one objective with a large weight. */
  const best = (one: Drawn): { readonly total: number; readonly owed: number } => {
    const cells = Array.from({ length: one.left * one.right }, (_, cell) => cell).filter(
      (cell) => scoreAt(one, cell) > 0,
    );
    if (cells.length === 0) return { total: 0, owed: (one.left + one.right) * one.least };
    const { valueOf: value } = solve(program(one, cells));
    const total = cells.reduce((sum, cell) => sum + scoreAt(one, cell) * Math.round(value(`x${cell}`)), 0);
    const met = Array.from({ length: one.left + one.right }, (_, who) => Math.round(value(`m${who}`)));
    return { total, owed: (one.left + one.right) * one.least - met.reduce((sum, count) => sum + count, 0) };
  };

  test('there is no better plan', () =>
    fc.assert(
      fc.property(drawn, (one) => {
        const plan = planEvening(wishOf(one));
        const exact = best(one);
        expect(missing(plan, one.least)).toBe(exact.owed);
        expect(plan.total).toBeCloseTo(exact.total, 4);
      }),
      { numRuns: 60 },
    ));
});

const scoreAt = (one: Drawn, cell: number) =>
  one.scores[Math.floor(cell / one.right) * 7 + (cell % one.right)] ?? 0;

function program(one: Drawn, cells: readonly number[]): string {
  const people = Array.from({ length: one.left + one.right }, (_, who) => who);
  const of = (who: number) =>
    cells.filter((cell) =>
      who < one.left ? Math.floor(cell / one.right) === who : cell % one.right === who - one.left,
    );
  const sum = (names: readonly string[]) => names.join(' + ');
  const withPairs = people.filter((who) => of(who).length > 0);
  const limits = withPairs.flatMap((who) => [
    ` most${who}: ${sum(of(who).map((cell) => `x${cell}`))} <= ${one.rounds}`,
    ` met${who}: m${who} - ${of(who)
      .map((cell) => `x${cell}`)
      .join(' - ')} <= 0`,
  ]);
  return [
    'Maximize',
    ` worth: ${sum([...cells.map((cell) => `${scoreAt(one, cell)} x${cell}`), ...withPairs.map((who) => `10000 m${who}`)])}`,
    'Subject To',
    ...limits,
    ` all: ${sum(cells.map((cell) => `x${cell}`))} <= ${one.tables * one.rounds}`,
    'Bounds',
    ...cells.map((cell) => ` 0 <= x${cell} <= 1`),
    ...withPairs.map((who) => ` 0 <= m${who} <= ${one.least}`),
    'General',
    ` ${[...cells.map((cell) => `x${cell}`), ...withPairs.map((who) => `m${who}`)].join(' ')}`,
    'End',
  ].join('\n');
}

describe('an evening that is disturbed', () => {
  test('goes on with those who came: what was held stays, and nobody meets the same again', () =>
    fc.assert(
      fc.property(drawn, fc.array(fc.nat({ max: 6 })), (one, absent) => {
        const wish = wishOf({ ...one, rounds: one.rounds + 1 });
        const first = planEvening(wish);
        const held = first.rounds[0] ?? [];
        const isHere = ({ id }: Guest) => !absent.includes(at(id));
        const left = wish.left.filter(isHere);
        const right = wish.right.filter(isHere);
        const again = planEvening({ ...wish, left, right, rounds: one.rounds, held });
        const before = new Set(held.map(key));
        for (const pair of pairsOf(again)) {
          expect(before.has(key(pair))).toBe(false);
          expect(absent).not.toContain(at(pair.left));
          expect(absent).not.toContain(at(pair.right));
        }
        for (const { id, meetings } of again.tooFew) {
          const count = [...held, ...pairsOf(again)].filter((pair) => pair.left === id || pair.right === id);
          expect(meetings).toBe(count.length);
        }
      }),
    ));

  test('gains nothing by being planned anew where nothing happened', () =>
    fc.assert(
      fc.property(drawn, (one) => {
        const wish = wishOf({ ...one, rounds: one.rounds + 1, least: 0 });
        const first = planEvening(wish);
        const again = planEvening({ ...wish, rounds: one.rounds, held: first.rounds[0] ?? [] });
        const rest = first.rounds.slice(1).flat();
        expect(again.total).toBeGreaterThanOrEqual(rest.reduce((sum, { score }) => sum + score, 0) - 1e-6);
      }),
    ));
});

test('nobody meets for the sake of meeting where that takes more from others', () => {
  // Drawn by chance: a fifth meeting can only be had by giving up better ones.
  const scores = [
    [20, 20, 1],
    [1, 20, 0],
    [20, 1, 0],
  ];
  const score = (left: Guest, right: Guest) => scores[at(left.id)]?.[at(right.id)] ?? 0;
  const wish = { left: guests(3, 'l'), right: guests(3, 'r'), score, rounds: 2, tables: 3, least: 0 };
  expect(planEvening(wish).total).toBe(80);
});

test('of plans with the same total the one with more for small firms is taken', () => {
  const left = [{ id: 'large' }, { id: 'small', favour: 3 }];
  const plan = planEvening({ left, right: [{ id: 'a' }], score: () => 60, rounds: 1, tables: 1, least: 0 });
  expect(pairsOf(plan)).toEqual([{ left: 'small', right: 'a' }]);
});

test('many at once have the plan that looking at every pair at the same time gives', () => {
  // 330 × 330 is more than is looked at in one go; each worth is drawn from its place.
  const worth = (left: number, right: number) => ((left * 7919 + right * 104_729) % 997) / 10;
  const wish = (count: number): EveningWish => ({
    left: guests(count, 'l'),
    right: guests(count, 'r'),
    score: (left, right) => worth(at(left.id), at(right.id)),
    rounds: 3,
    tables: count,
  });
  const plan = planEvening(wish(330));
  expect(plan.tooFew).toEqual([]);
  expect(plan.rounds.map((round) => round.length)).toEqual([330, 330, 330]);
  // Nobody of the 989 pairs could have more than 99.6; a greedy plan has less than the best.
  expect(plan.total).toBeGreaterThan(greedy(wish(330)));
});

function greedy({ left, right, score, rounds }: EveningWish): number {
  const all = left.flatMap((one) =>
    right.map((other) => ({ one: one.id, other: other.id, worth: score(one, other) })),
  );
  const counts = new Map<string, number>();
  let total = 0;
  for (const { one, other, worth } of all.toSorted((a, b) => b.worth - a.worth)) {
    const [mine, theirs] = [counts.get(one) ?? 0, counts.get(other) ?? 0];
    if (mine === rounds || theirs === rounds) continue;
    counts.set(one, mine + 1).set(other, theirs + 1);
    total += worth;
  }
  return total;
}

test('no round, and a guest who is named twice, are faults of who asks', () => {
  const wish = { left: [{ id: 'a' }], right: [{ id: 'b' }], score: () => 1, rounds: 0, tables: 1 };
  expect(() => planEvening(wish)).toThrow(RangeError);
  expect(() => planEvening({ ...wish, rounds: 1, right: [{ id: 'a' }] })).toThrow(RangeError);
});
