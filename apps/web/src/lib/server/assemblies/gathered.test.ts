import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Gathered, TooMuchWaits } from './gathered.ts';

test('everybody gets the own answer, one batch is done at a time, and none is larger than allowed', () =>
  fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat({ max: 3 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, pauses, atOnce) => {
        let running = 0;
        const batches: number[][] = [];
        const gathered = new Gathered<number, number>(
          async (items) => {
            running += 1;
            expect(running).toBe(1);
            batches.push([...items]);
            await scheduler.schedule(Promise.resolve());
            running -= 1;
            return items.map((item) => item * 2);
          },
          atOnce,
          1000,
        );
        const answers = pauses.map(async (pause, at) => {
          for (let turn = 0; turn < pause; turn += 1) await scheduler.schedule(Promise.resolve());
          return gathered.add(at);
        });
        await scheduler.waitFor(Promise.all(answers));
        expect(await Promise.all(answers)).toEqual(pauses.map((_, at) => at * 2));
        expect(batches.flat().toSorted((a, b) => a - b)).toEqual(pauses.map((_, at) => at));
        expect(Math.max(0, ...batches.map((batch) => batch.length))).toBeLessThanOrEqual(atOnce);
      },
    ),
    { numRuns: 60 },
  ));

test('a batch that fails is told to all in it, and the next is done', async () => {
  let fails = true;
  const gathered = new Gathered<number, number>(
    (items) => {
      if (fails) return Promise.reject(new Error('The disk is full'));
      return Promise.resolve(items);
    },
    10,
    10,
  );
  const first = await Promise.allSettled([gathered.add(1), gathered.add(2)]);
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await gathered.add(3)).toBe(3);
});

test('who comes when too much waits is told so, and those who wait are answered', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const gathered = new Gathered<number, number>(
    async (items) => {
      await promise;
      return items;
    },
    1,
    2,
  );
  const first = gathered.add(0);
  await Promise.resolve();
  await Promise.resolve();
  const others = [gathered.add(1), gathered.add(2)];
  await expect(gathered.add(3)).rejects.toBeInstanceOf(TooMuchWaits);
  resolve();
  expect(await Promise.all([first, ...others])).toEqual([0, 1, 2]);
});
