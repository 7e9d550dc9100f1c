import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OwnPace } from './own-pace.ts';

test('in no stretch of time more are let through than twenty and four a second', () =>
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 400 }), { maxLength: 200 }), (pauses) => {
      const pace = new OwnPace();
      let now = 0;
      const let_through: number[] = [];
      for (const pause of pauses) {
        now += pause;
        if (pace.allows('one', now)) let_through.push(now);
      }
      for (const [from, begin] of let_through.entries())
        for (const [to, end] of let_through.entries())
          if (to >= from) expect(to - from + 1).toBeLessThanOrEqual(20 + ((end - begin) / 1000) * 4 + 1e-6);
    }),
  ));

test('one is not held up by another, and who has been away is forgotten', () => {
  const pace = new OwnPace();
  for (let time = 0; time < 20; time += 1) expect(pace.allows('one', 0)).toBe(true);
  expect(pace.allows('one', 0)).toBe(false);
  expect(pace.allows('other', 0)).toBe(true);
  expect(pace.allows('one', 250)).toBe(true);
  pace.sweep(5_300);
  expect(pace.size).toBe(0);
});
