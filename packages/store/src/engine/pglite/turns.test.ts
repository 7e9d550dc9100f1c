import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTurns } from './turns.ts';

const wish = fc.record({ alone: fc.boolean(), steps: fc.nat({ max: 5 }), fails: fc.boolean() });

test('whoever is alone is alone, and all turns begin in the order they were asked for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { maxLength: 12 }), async (wishes) => {
      const turns = makeTurns();
      const begun: number[] = [];
      let inside = 0;
      let alone = false;
      const turn = async (at: number): Promise<void> => {
        const { steps, fails, alone: wantsAlone } = wishes[at] ?? { steps: 0, fails: false, alone: false };
        // A shared turn before it may still be running: the worker finishes that first.
        expect(alone).toBe(false);
        begun.push(at);
        alone = wantsAlone;
        inside += 1;
        for (let step = 0; step < steps; step += 1) await Promise.resolve();
        inside -= 1;
        if (wantsAlone) alone = false;
        if (fails) throw new Error('failed');
      };
      const asked = wishes.map((one, at) =>
        one.alone ? turns.alone(() => turn(at)) : turns.shared(() => turn(at)),
      );
      await Promise.allSettled(asked);
      expect(begun).toEqual(wishes.map((_, at) => at));
      expect(inside).toBe(0);
    }),
  );
});
