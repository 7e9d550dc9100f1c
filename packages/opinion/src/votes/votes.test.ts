import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastVotes } from '../testing/naive.ts';
import { MOST_STATEMENTS, type VoteEvent } from './vote.ts';
import { Votes, votesOf } from './votes.ts';

const event = fc.record({
  participant: fc.constantFrom('a', 'b', 'c', 'd'),
  statement: fc.integer({ min: 0, max: 40 }).map(String),
  vote: fc.constantFrom(1, 0, -1, null),
}) satisfies fc.Arbitrary<VoteEvent>;

test('after any votes, changed and taken back ones among them, all counts are those of the last votes', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 300 }), (events) => {
      const [votes, naive] = [votesOf(events), lastVotes(events)];
      const { moments, tallies, statements } = votes;
      const people = [...naive.values()];
      const sum = (of: (votes: ReadonlyMap<string, number>) => number) =>
        people.reduce((all, one) => all + of(one), 0);
      statements.forEach((one, a) => {
        expect(tallies.agree[a]).toBe(sum((given) => Number(given.get(one) === 1)));
        expect(tallies.disagree[a]).toBe(sum((given) => Number(given.get(one) === -1)));
        expect(tallies.pass[a]).toBe(sum((given) => Number(given.get(one) === 0)));
        statements.forEach((two, b) => {
          if (a === b) return;
          const both = (of: (x: number, y: number) => number) =>
            sum((given) => (given.has(one) && given.has(two) ? of(given.get(one)!, given.get(two)!) : 0));
          expect(moments.sums[a * moments.stride + b]! + 0).toBe(both((x) => x) + 0);
          if (a > b) return;
          expect(moments.pairs[a * moments.stride + b]).toBe(both(() => 1));
          expect(moments.products[a * moments.stride + b]! + 0).toBe(both((x, y) => x * y) + 0);
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('what somebody said is what they said last', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 200 }), (events) => {
      const [votes, naive] = [votesOf(events), lastVotes(events)];
      for (const participant of ['a', 'b', 'c', 'd'])
        for (let statement = 0; statement <= 40; statement += 1)
          expect(votes.voteOf(participant, `${statement}`)).toBe(
            naive.get(participant)?.get(`${statement}`) ?? null,
          );
    }),
  );
});

test('a vote that changes nothing is not counted as a change', () => {
  const votes = new Votes();
  const one = { participant: 'a', statement: 's', vote: 1 } as const;
  expect(votes.take([one, one, { ...one, vote: 0 }])).toEqual({ ok: true, value: 2 });
  expect(votes.take([{ ...one, statement: 't', vote: null }])).toEqual({ ok: true, value: 0 });
  expect(votes.statements).toEqual(['s']);
});

test('one statement too many is refused, and none of the votes is taken', () => {
  const votes = votesOf([{ participant: 'a', statement: 'first', vote: 1 }]);
  const many = Array.from({ length: MOST_STATEMENTS }, (_, at): VoteEvent => ({
    participant: 'a',
    statement: `${at}`,
    vote: 1,
  }));
  expect(votes.take(many)).toEqual({
    ok: false,
    error: { code: 'too_many_statements', statements: MOST_STATEMENTS + 1, most: MOST_STATEMENTS },
  });
  expect(votes.statements).toEqual(['first']);
});
