import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLine, movesUp, placeFor, type InLine } from './sign-ups.ts';

const party = fc.integer({ min: 1, max: 6 });
/** What happens at a door: somebody comes, or somebody who came earlier stays away. */
const steps = fc.array(fc.oneof(fc.record({ comes: party }), fc.record({ leaves: fc.nat(30) })), {
  maxLength: 40,
});

/** Plays the steps through as the store does it. */
function played(capacity: number | null, of: readonly ({ comes: number } | { leaves: number })[]): InLine[] {
  let line: InLine[] = [];
  for (const step of of) {
    if ('comes' in step) {
      const state = placeFor(line, { capacity, people: step.comes });
      line.push({ id: String(line.length), state, people: step.comes });
      continue;
    }
    line = line.map((one) => (one.id === String(step.leaves) ? { ...one, state: 'cancelled' } : one));
    const up = movesUp(line, capacity);
    line = line.map((one) => (up.includes(one.id) ? { ...one, state: 'in' } : one));
  }
  return line;
}

test('there are never more in than there is room for, and nobody waits whom there is room for once somebody has left', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 15 }), steps, (capacity, of) => {
      const line = played(capacity, of);
      const { in: inside, left } = countLine(line, capacity);
      expect(inside).toBeLessThanOrEqual(capacity);
      expect(left).toBe(capacity - inside);
      if ('leaves' in (of.at(-1) ?? {}))
        for (const one of line)
          if (one.state === 'waiting') expect(one.people).toBeGreaterThan(left ?? Infinity);
    }),
  ));

test('parties of one get in in the order in which they came', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), steps, (capacity, of) => {
      const line = played(
        capacity,
        of.map((step) => ('comes' in step ? { comes: 1 } : step)),
      ).filter(({ state }) => state !== 'cancelled');
      const states = line.map(({ state }) => state);
      expect(states).toEqual(states.toSorted((a, b) => a.localeCompare(b)));
    }),
  ));

test('where there is room enough everybody is in', () =>
  fc.assert(
    fc.property(
      steps,
      (of) => void expect(played(null, of).some(({ state }) => state === 'waiting')).toBe(false),
    ),
  ));
