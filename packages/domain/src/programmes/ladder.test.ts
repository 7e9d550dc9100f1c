import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROOFS, type Proof } from './codes.ts';
import { ladderOf, proofsOf, type ArtefactFacts } from './ladder.ts';
import { USUAL_STEPS } from './usual-ladder.ts';

const artefact: fc.Arbitrary<ArtefactFacts> = fc.oneof(
  fc.record({ kind: fc.constant('experience' as const), stands: fc.boolean(), methods: fc.nat(2) }),
  fc.record({
    kind: fc.constant('process' as const),
    stands: fc.boolean(),
    heldMeetings: fc.nat(4),
    heldHere: fc.nat(2),
    methods: fc.nat(2),
    groups: fc.nat(4),
    whole: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('event' as const), stands: fc.boolean(), heldHere: fc.boolean() }),
  fc.record({ kind: fc.constant('arena' as const), stands: fc.boolean(), confirmed: fc.boolean() }),
);
const artefacts = fc.array(artefact, { maxLength: 8 });
const step = fc.record({
  needs: fc.subarray([...PROOFS]),
  least: fc.integer({ min: 1, max: 3 }),
});
const steps = fc.array(step, { maxLength: 7 });
type Steps = readonly { readonly needs: readonly Proof[]; readonly least: number }[];
const reached = (ladder: Steps, linked: readonly ArtefactFacts[]) =>
  ladderOf(
    ladder.map((one) => ({ ...one, needs: [...one.needs] })),
    linked,
  ).reached ?? -1;

/** The ladder as somebody would climb it with the papers on the table: from below, until one is lacking. */
function naiveReached(ladder: Steps, linked: readonly ArtefactFacts[]): number {
  let at = -1;
  for (const { needs, least } of ladder) {
    let found = 0;
    for (const one of linked) if (proofsOf(one).some((proof) => needs.includes(proof))) found += 1;
    if (found < least) return at;
    at += 1;
  }
  return at;
}

test('a member stands where the papers on the table bring it', () =>
  fc.assert(
    fc.property(steps, artefacts, (ladder, linked) => {
      expect(reached(ladder, linked)).toBe(naiveReached(ladder, linked));
    }),
  ));

test('a step needs all below it', () =>
  fc.assert(
    fc.property(steps, artefacts, (ladder, linked) => {
      const states = ladderOf(ladder, linked).steps;
      for (const { number, reached: stands } of states)
        expect(stands).toBe(states.slice(0, number + 1).every(({ met }) => met));
    }),
  ));

test('what is withdrawn never raises a step, and what is linked never lowers one', () =>
  fc.assert(
    fc.property(steps, artefacts, fc.nat(7), (ladder, linked, which) => {
      const before = reached(ladder, linked);
      const withdrawn = linked.map((one, at) => (at === which ? { ...one, stands: false } : one));
      expect(reached(ladder, withdrawn)).toBeLessThanOrEqual(before);
      expect(reached(ladder, linked.toSpliced(which, 1))).toBeLessThanOrEqual(before);
    }),
  ));

test('nobody stands anywhere with nothing, and every artefact that is gone is nothing', () =>
  fc.assert(
    fc.property(steps, artefacts, (ladder, linked) => {
      expect(reached(ladder, [])).toBe(-1);
      expect(
        reached(
          ladder,
          linked.map((one) => ({ ...one, stands: false })),
        ),
      ).toBe(-1);
    }),
  ));

test('the order in which things were linked does not matter', () =>
  fc.assert(
    fc.property(steps, artefacts, (ladder, linked) => {
      expect(reached(ladder, linked.toReversed())).toBe(reached(ladder, linked));
    }),
  ));

describe('the usual ladder', () => {
  const experience: ArtefactFacts = { kind: 'experience', stands: true, methods: 1 };
  const process = (facts: object): ArtefactFacts => ({
    kind: 'process',
    stands: true,
    heldMeetings: 3,
    heldHere: 1,
    methods: 1,
    groups: 3,
    whole: true,
    ...facts,
  });
  const helped: ArtefactFacts = { kind: 'arena', stands: true, confirmed: true };
  test.each([
    ['one told experience in which a method was tried brings to step 1', [experience], 1],
    ['an experience that names no method brings to step 0', [{ ...experience, methods: 0 }], 0],
    ['an event in the house brings to step 0', [{ kind: 'event', stands: true, heldHere: true }], 0],
    ['an event elsewhere brings nowhere', [{ kind: 'event', stands: true, heldHere: false }], -1],
    ['a whole process with three groups is also a small one, and a method, and a meeting', [process({})], 3],
    ['with two groups it is only a small one', [process({ groups: 2 })], 2],
    ['stopped on the way it is only a small one', [process({ whole: false })], 2],
    ['with one meeting it shows a method that was tried', [process({ heldMeetings: 1 })], 1],
    ['having helped others is nothing without the steps below', [helped], -1],
    ['with all of them it stands at the top', [process({}), helped], 4],
    [
      'that others say nothing of the help leaves it below',
      [process({}), { ...helped, confirmed: false }],
      3,
    ],
  ] as const)('%s', (_, linked, at) => {
    expect(reached(USUAL_STEPS, linked as readonly ArtefactFacts[])).toBe(at);
  });
  test('a step that asks for nothing would be a claim, and is never met', () => {
    expect(reached([{ needs: [], least: 1 }], [experience, helped])).toBe(-1);
  });
});
