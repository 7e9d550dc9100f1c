import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { testStores } from '../testing.ts';
import { answerKnock, type Door, knockOn, type Knocks, wouldOpen } from './knock.ts';

const door = fc.record({
  limit: fc.integer({ min: 1, max: 8 }),
  windowMs: fc.integer({ min: 1, max: 1000 }),
});
const times = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }).map((gaps) => {
  let time = 0;
  return gaps.map((gap) => (time += gap));
});

/** The times at which the door opened. */
function opened(knocking: readonly number[], rule: Door): number[] {
  let seen: Knocks | null = null;
  return knocking.filter((time) => {
    const answer = answerKnock(seen && Object.freeze(seen), rule, new Date(time));
    if (answer.opens) seen = answer.next;
    return answer.opens;
  });
}

/** How many of the times lie in the window that begins at one of them; the end is outside. */
const mostInAWindow = (all: readonly number[], windowMs: number) =>
  Math.max(0, ...all.map((start) => all.filter((time) => time >= start && time < start + windowMs).length));

test('a caller who keeps to the limit in every window is never shut out', () => {
  fc.assert(
    fc.property(times, door, (knocking, rule) => {
      fc.pre(mostInAWindow(knocking, rule.windowMs) <= rule.limit);
      expect(opened(knocking, rule)).toEqual(knocking);
    }),
  );
});

test('a steady caller is never shut out, however long the calling goes on', () => {
  fc.assert(
    fc.property(door, fc.integer({ min: 0, max: 5 }), (rule, slack) => {
      const gap = Math.ceil(rule.windowMs / rule.limit) + slack;
      const knocking = Array.from({ length: 200 }, (_, n) => n * gap);
      expect(opened(knocking, rule)).toEqual(knocking);
    }),
  );
});

test('no window of the clock lets in more than twice the limit', () => {
  fc.assert(
    fc.property(times, door, (knocking, rule) => {
      expect(mostInAWindow(opened(knocking, rule), rule.windowMs)).toBeLessThanOrEqual(2 * rule.limit);
    }),
  );
});

test('a refused caller is let in after the wait that was named, and not before', () => {
  const rule = { limit: 1, windowMs: 1000 };
  const refusal = answerKnock({ count: 1, since: new Date(0) }, rule, new Date(400));
  expect(refusal).toEqual({ opens: false, waitMs: 600 });
  expect(answerKnock({ count: 1, since: new Date(0) }, rule, new Date(999)).opens).toBe(false);
  expect(answerKnock({ count: 1, since: new Date(0) }, rule, new Date(1000)).opens).toBe(true);
});

test('a clock that is set back shuts nobody out for longer than a window', () => {
  const ahead = { count: 9, since: new Date(10_000_000) };
  expect(answerKnock(ahead, { limit: 1, windowMs: 1000 }, new Date(0)).opens).toBe(true);
});

describe.each(testStores())('on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const rule = { limit: 3, windowMs: 60_000 };
  const knockAt = (key: string, ms: number) =>
    store.write((tx) => knockOn(tx, key, rule, new Date(ms))).then(({ opens }) => opens);

  test('each caller is counted alone, and again from one when the window is over', async () => {
    const answers: boolean[] = [];
    for (const ms of [0, 1, 2, 3, 59_999, 60_000, 60_001]) answers.push(await knockAt('anna', ms));
    expect(answers).toEqual([true, true, true, false, false, true, true]);
    expect(await knockAt('bo', 3)).toBe(true);
  });

  test('whether a door would open is known without knocking', async () => {
    const asked = () => wouldOpen(store.read, 'eva', rule, new Date(0));
    for (let n = 0; n < 5; n += 1) expect(await asked()).toBe(true);
    for (let n = 0; n < rule.limit; n += 1) expect(await knockAt('eva', 0)).toBe(true);
    expect(await asked()).toBe(false);
    expect(await wouldOpen(store.read, 'eva', rule, new Date(rule.windowMs))).toBe(true);
  });

  test('callers at the same moment are all counted', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => knockAt('many', 0)));
    expect(answers.filter(Boolean)).toHaveLength(rule.limit);
  });
});
