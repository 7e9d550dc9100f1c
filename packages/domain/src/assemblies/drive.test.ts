import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STEPS } from './codes.ts';
import { drive, statementOrder, type Drive, type Run } from './drive.ts';

const moves: fc.Arbitrary<Drive> = fc.oneof(
  fc.constantFrom<Drive>({ kind: 'open' }, { kind: 'close' }),
  fc.record({ kind: fc.constant('goTo'), step: fc.constantFrom(...STEPS) }),
);

test('however it is driven: never back to a draft, never open again, the second round from the second vote on', () =>
  fc.assert(
    fc.property(fc.array(moves, { maxLength: 20 }), fc.nat({ max: 2 }), (driven, on) => {
      let run: Run = { state: 'draft', step: 'welcome', round: 1 };
      for (const move of driven) {
        const after = drive(run, move, on);
        if (!after.ok) continue;
        const order = ['draft', 'open', 'closed'];
        expect(order.indexOf(after.value.state)).toBeGreaterThanOrEqual(order.indexOf(run.state));
        run = after.value;
        expect(drive(run, move, on)).toEqual({ ok: true, value: run });
        expect(run.round).toBe(STEPS.indexOf(run.step) >= 4 ? 2 : 1);
        if (on === 0) expect(run.state).toBe('draft');
      }
    }),
  ));

test('an order has every statement once, is the same each time, and begins with each about as often', () => {
  const numbers = Array.from({ length: 10 }, (_, at) => at + 1);
  const first = new Map<number, number>();
  for (let seed = 1; seed <= 2000; seed += 1) {
    const order = statementOrder(numbers, seed);
    expect(statementOrder(numbers.toReversed(), seed)).toEqual(order);
    expect(order.toSorted((a, b) => a - b)).toEqual(numbers);
    first.set(order[0] ?? 0, (first.get(order[0] ?? 0) ?? 0) + 1);
  }
  // 200 each of 2,000; so far from it chance comes once in a million.
  for (const number of numbers) expect(Math.abs((first.get(number) ?? 0) - 200)).toBeLessThan(70);
});
