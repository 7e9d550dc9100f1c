import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planted, plantedGroup } from '../testing/planted.ts';
import { adjustedRandIndex } from '../trust/rand-index.ts';
import type { Vote, VoteEvent } from '../votes/vote.ts';
import { votesOf, type Votes } from '../votes/votes.ts';
import { groupCounts } from './choose.ts';
import { opinionGroups, remember, type GroupWish, type OpinionGroups } from './opinion-groups.ts';
import type { Remembered } from './remembered.ts';

const PLAN = { people: 90, statements: 24, groups: 3, filled: 0.7, loyalty: 0.88 };

function found(votes: Votes, wish: GroupWish = {}): OpinionGroups {
  const groups = opinionGroups(votes, wish);
  if (!groups.ok) throw new Error(groups.error.code);
  return groups.value;
}
/** The group of each participant by name, of those who have one. */
const byName = ({ votes, groupOf }: OpinionGroups): ReadonlyMap<string, number> =>
  new Map(votes.participants.flatMap((id, row) => (groupOf[row]! < 0 ? [] : [[id, groupOf[row]!] as const])));

function alike(
  one: OpinionGroups,
  other: OpinionGroups,
  called: (id: string) => string = (id) => id,
): number {
  const [first, second] = [byName(one), byName(other)];
  const both = [...first.keys()].filter((id) => second.has(called(id)));
  expect(both).toHaveLength(first.size);
  return adjustedRandIndex(
    both.map((id) => first.get(id)!),
    both.map((id) => second.get(called(id))!),
  );
}

test.each([2, 3])('%i planted groups are found again', (groups) => {
  for (const seed of [1, 2, 3]) {
    const result = found(votesOf(planted(seed, { ...PLAN, groups, loyalty: 0.95 })));
    const members = [...byName(result)];
    expect(result.groups).toHaveLength(groups);
    const planned = members.map(([id]) => plantedGroup(id, groups));
    expect(
      adjustedRandIndex(
        members.map(([, group]) => group),
        planned,
      ),
    ).toBeGreaterThan(0.9);
  }
});

const renamed = (events: readonly VoteEvent[], of: (event: VoteEvent) => VoteEvent) =>
  votesOf(events.map(of));

test('other names, another order of people and of statements change nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
      const events = planted(seed, PLAN);
      const result = found(votesOf(events));
      const other = renamed(events.toReversed(), (event) => ({
        ...event,
        participant: `x${event.participant}`,
        statement: `y${event.statement}`,
      }));
      const again = found(other);
      expect(alike(result, again, (id) => `x${id}`)).toBe(1);
      expect(again.silhouette).toBeCloseTo(result.silhouette, 8);
    }),
    { numRuns: 20 },
  );
});

test('when everybody says the opposite the groups are the same people', () => {
  for (const seed of [4, 5, 6]) {
    const events = planted(seed, PLAN);
    const flipped = renamed(events, (event) => ({ ...event, vote: (0 - (event.vote ?? 0)) as Vote }));
    expect(alike(found(votesOf(events)), found(flipped))).toBe(1);
  }
});

test('somebody who has not voted, or took all back, changes nothing', () => {
  const events = planted(8, PLAN);
  const empty = [
    { participant: 'quiet', statement: 's1', vote: 1 },
    { participant: 'quiet', statement: 's1', vote: null },
  ] as const;
  const [one, other] = [found(votesOf(events)), found(votesOf([...events, ...empty]))];
  expect(byName(other)).toEqual(byName(one));
  expect(other.points).toEqual(one.points);
});

test('somebody with too few votes stands on the map, moves nobody across, and belongs to no group', () => {
  const few = Array.from({ length: 6 }, (_, at): VoteEvent => ({
    participant: 'few',
    statement: `s${at}`,
    vote: 1,
  }));
  const [one, other] = [found(votesOf(planted(9, PLAN))), found(votesOf([...planted(9, PLAN), ...few]))];
  expect(byName(other)).toEqual(byName(one));
  expect(other.points.who.length).toBe(one.points.who.length + 1);
  expect(other.groupOf[other.votes.participantAt('few')!]).toBe(-1);
});

test('one pass more moves nobody to another group', () => {
  const events = planted(12, { ...PLAN, filled: 0.6 });
  const before = byName(found(votesOf(events)));
  for (const participant of ['p0', 'p1', 'p2', 'p40', 'p77']) {
    const votes = votesOf(events);
    const statement = votes.statements.find((id) => votes.voteOf(participant, id) === null)!;
    votes.take([{ participant, statement, vote: 0 }]);
    expect(byName(found(votes))).toEqual(before);
  }
});

test('votes taken one by one, with changes of mind, give exactly what all at once give', () => {
  const events = planted(20, PLAN);
  const votes = votesOf([]);
  events.forEach((event, at) => {
    if (at % 3 === 0) votes.take([{ ...event, vote: event.vote === 1 ? -1 : 1 }]);
    votes.take([event]);
    if (at === 500) found(votes);
  });
  const [one, all] = [found(votes), found(votesOf(events))];
  expect(one.axes).toEqual(all.axes);
  expect(one.points).toEqual(all.points);
  expect(one.groupOf).toEqual(all.groupOf);
  expect(one.tried).toEqual(all.tried);
});

test('the same seed gives the same groups, and what goes in is not changed', () => {
  const votes = votesOf(planted(30, PLAN));
  const before = JSON.stringify([votes.statements, [...votes.rows.cells], [...votes.moments.products]]);
  const wish = Object.freeze({ seed: 5, moderatedOut: Object.freeze(['s3']) });
  expect(found(votes, wish).groupOf).toEqual(found(votes, wish).groupOf);
  expect(JSON.stringify([votes.statements, [...votes.rows.cells], [...votes.moments.products]])).toBe(before);
});

test('from update to update groups keep their names, though sizes change places', () => {
  const numberOf = ({ participant }: VoteEvent) => Number(participant.slice(1));
  const everybody = planted(31, { ...PLAN, people: 240, groups: 2, loyalty: 0.95 });
  // Begins with 30 even and 15 odd people; then odd ones come, twelve at a time.
  const votes = votesOf(
    everybody.filter((one) => numberOf(one) < 60 && (numberOf(one) % 2 === 0 || numberOf(one) < 30)),
  );
  let result = found(votes);
  const names = byName(result);
  expect(result.groups.map(({ size }) => size)).toEqual([30, 15]);
  for (let from = 60; from < 180; from += 24) {
    const before = Object.freeze(remember(result));
    votes.take(
      everybody.filter(
        (one) => numberOf(one) % 2 === 1 && numberOf(one) >= from && numberOf(one) < from + 24,
      ),
    );
    result = found(votes, { before });
    const now = byName(result);
    expect([...names].filter(([id, group]) => now.get(id) !== group)).toEqual([]);
  }
  expect(result.groups.map(({ id, size }) => [id, size])).toEqual([
    [0, 30],
    [1, 75],
  ]);
  expect(found(votes).groups.map(({ size }) => size)).toEqual([75, 30]);
});

test('people and statements may be called anything', () => {
  const names = ['constructor', '__proto__', 'toString', 'æ'];
  const named = (event: VoteEvent) => {
    const [, number] = /^.(\d+)$/.exec(event.participant)!;
    return { ...event, participant: names[Number(number)] ?? event.participant };
  };
  const votes = renamed(planted(40, PLAN), (event) => ({
    ...named(event),
    statement: event.statement === 's1' ? '__proto__' : event.statement,
  }));
  const first = found(votes);
  const before = JSON.parse(JSON.stringify(remember(first))) as Remembered;
  expect(byName(found(votes, { before }))).toEqual(byName(first));
});

test('the map does not turn over from one update to the next', () => {
  const votes = votesOf(planted(33, PLAN));
  const first = found(votes);
  const turned = remember(first);
  const opposite: Remembered = {
    ...turned,
    axes: Object.fromEntries(Object.entries(turned.axes).map(([id, [x, y]]) => [id, [-x, -y] as const])),
  };
  const second = found(votes, { before: opposite });
  expect(second.points.x[0]).toBe(-first.points.x[0]!);
  expect(second.points.y[5]).toBe(-first.points.y[5]!);
  expect(second.axes.components[0][2]).toBe(-first.axes.components[0][2]!);
});

test('another number of groups must be the best four times in a row before it is shown', () => {
  const votes = votesOf(planted(34, { ...PLAN, groups: 2 }));
  let before: Remembered = { ...remember(found(votes)), shown: 3, best: 3, times: 9 };
  const shown: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const result = found(votes, { before });
    shown.push(result.groups.length);
    before = remember(result);
  }
  expect(shown).toEqual([3, 3, 3, 2, 2]);
});

test('a number of groups that is not possible any more is given up at once', () => {
  const votes = votesOf(planted(35, { ...PLAN, people: 9, groups: 2 }));
  const before: Remembered = { groups: {}, axes: {}, shown: 5, best: 5, times: 9 };
  expect(groupCounts(9)).toEqual([2]);
  expect(found(votes, { before }).groups).toHaveLength(2);
});

test('without enough people, or with all in one place, there are no groups', () => {
  const same = (people: number) =>
    votesOf(
      Array.from({ length: people }, (_, at): VoteEvent => ({
        participant: `${at}`,
        statement: 's',
        vote: 1,
      })),
    );
  expect(opinionGroups(same(1))).toEqual({ ok: false, error: { code: 'no_groups', people: 1 } });
  expect(opinionGroups(same(30))).toEqual({ ok: false, error: { code: 'no_groups', people: 30 } });
});

test('the shares of the axes are parts of all there is to see', () => {
  const { shown } = found(votesOf(planted(36, PLAN)));
  expect(shown[0]).toBeGreaterThan(shown[1]);
  expect(shown[0] + shown[1]).toBeLessThan(1);
  expect(shown[1]).toBeGreaterThan(0);
});
