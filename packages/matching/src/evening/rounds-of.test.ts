import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundsOf } from './rounds-of.ts';

const edges = fc.uniqueArray(fc.record({ left: fc.nat({ max: 9 }), right: fc.nat({ max: 9 }) }), {
  selector: ({ left, right }) => left * 10 + right,
  maxLength: 60,
});

test('as many rounds as the busiest has pairs are enough, and rounds are even', () =>
  fc.assert(
    fc.property(edges, fc.nat({ max: 3 }), (pairs, more) => {
      const counts = new Map<string, number>();
      for (const { left, right } of pairs)
        for (const who of [`l${left}`, `r${right}`]) counts.set(who, (counts.get(who) ?? 0) + 1);
      const rounds = Math.max(1, ...counts.values()) + more;
      const of = roundsOf(pairs, rounds);
      const seen = pairs.flatMap(({ left, right }, at) => [`l${left} ${of[at]}`, `r${right} ${of[at]}`]);
      expect(new Set(seen).size).toBe(seen.length);
      const sizes = Array.from({ length: rounds }, (_, round) => of.filter((one) => one === round).length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  ));

test('too few rounds are refused', () => {
  const pairs = [
    { left: 0, right: 0 },
    { left: 0, right: 1 },
  ];
  expect(() => roundsOf(pairs, 1)).toThrow(RangeError);
});
