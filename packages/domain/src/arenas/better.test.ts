import { expect, test } from 'vitest';
import { betterOf } from './better.ts';

const check = (arena: string, on: string, score: number | null) => ({ arena, on, score });

test('each arena weighs the same, by its newest score at the time', () => {
  const checks = [
    check('a', '2026-01-05', 40),
    check('a', '2026-01-20', 50),
    check('a', '2026-02-20', 90),
    check('b', '2026-01-10', 70),
    check('c', '2026-01-10', null),
    check('b', '2026-03-03', 10),
  ];
  const figure = betterOf(Object.freeze(checks.toReversed()), '2026-03-02', 4);
  expect(figure.overTime.map(({ value }) => value)).toEqual([null, 60, 80, 80]);
  expect(figure).toMatchObject({ checked: 2, better: 1, same: 0, worse: 0 });
});

test('one check goes no way, and less than five points is the same', () => {
  expect(betterOf([check('a', '2026-01-05', 40)], '2026-03-02', 1)).toMatchObject({ checked: 1, better: 0 });
  const two = [check('a', '2026-01-05', 40), check('a', '2026-02-05', 44), check('b', '2026-01-05', 40)];
  expect(betterOf([...two, check('b', '2026-02-05', 30)], '2026-03-02', 1)).toMatchObject({
    same: 1,
    worse: 1,
  });
});

test('nothing checked is nothing said', () => {
  expect(betterOf([], '2026-03-02', 2)).toMatchObject({
    checked: 0,
    overTime: [{ value: null }, { value: null }],
  });
});
