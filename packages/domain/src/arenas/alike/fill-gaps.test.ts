import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arenaContent, type ArenaContent } from '../arena.ts';
import { fillGaps } from './fill-gaps.ts';

const anyArena: fc.Arbitrary<ArenaContent> = fc
  .record({
    name: fc.constantFrom('', 'Huset', 'Det gamle hus'),
    municipality: fc.constantFrom(null, '0751'),
    position: fc.constantFrom(null, { latitude: 56, longitude: 10 }, { latitude: 55, longitude: 9 }),
    resting: fc.boolean(),
    facts: fc.record({
      purpose: fc.constantFrom('', 'Kaffe', 'Værksted'),
      people: fc.constantFrom(null, 0, 40),
      access: fc.subarray(['stepFree', 'toilet']),
      isApproximate: fc.boolean(),
    }),
  })
  .map((told) => arenaContent.parse(told));

test('with itself it is the same, and done twice it is done once', () => {
  fc.assert(
    fc.property(anyArena, anyArena, (kept, other) => {
      expect(fillGaps(kept, kept)).toEqual(kept);
      const once = fillGaps(kept, other);
      expect(fillGaps(once, other)).toEqual(once);
    }),
  );
});

test('what was said stays, and what only the other says is there, a 0 too', () => {
  fc.assert(
    fc.property(anyArena, anyArena, (kept, other) => {
      const { facts, name } = fillGaps(kept, other);
      expect(name).toBe(kept.name || other.name);
      expect(facts.people).toBe(kept.facts.people ?? other.facts.people);
      expect(facts.access).toEqual(kept.facts.access.length > 0 ? kept.facts.access : other.facts.access);
    }),
  );
});

test('a position of the door is taken for one that is only roughly right', () => {
  const at = (latitude: number, isApproximate: boolean) =>
    arenaContent.parse({ position: { latitude, longitude: 10 }, facts: { isApproximate } });
  expect(fillGaps(at(55, true), at(56, false))).toMatchObject({
    position: { latitude: 56 },
    facts: { isApproximate: false },
  });
  expect(fillGaps(at(55, false), at(56, true)).position?.latitude).toBe(55);
});
