import { expect, test } from 'vitest';
import { places } from './at-once.ts';

test('there are as many places as said, and one that is given back can be taken again', () => {
  const two = places(2);
  const [first, second] = [two.take(), two.take()];
  expect(two.take()).toBeNull();
  first?.();
  first?.();
  expect(two.take()).not.toBeNull();
  expect(two.take()).toBeNull();
  second?.();
  expect(two.take()).not.toBeNull();
});
