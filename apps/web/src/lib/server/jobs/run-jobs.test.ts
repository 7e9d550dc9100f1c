import { enqueue, type Store } from '@samskab/store';
import { testStores } from '@samskab/store/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isDue, type Jobs, startJobs, type TaskHandler, type Work } from './run-jobs.ts';

test.each([
  [1, [0, 1, 2, 3]],
  [2, [0, 2]],
  [60, [0]],
])('a job of every %i minutes is due in the minutes %j', (every, minutes) => {
  const inMinute = (minute: number) => isDue(every, new Date(Date.UTC(2026, 10, 1, 12, minute, 59)));
  expect([0, 1, 2, 3].filter(inMinute)).toEqual(minutes);
});

describe.each(testStores())('the job runner on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const put = (kind: string, payload = {}) =>
    store.write((tx) => enqueue(tx, { kind, payload, dueAt: new Date(0) }));
  const run = async (parts: Partial<Work>, check: (jobs: Jobs) => Promise<void>) => {
    const jobs = await startJobs({ store, handlers: {}, clockJobs: [], failed: () => {}, ...parts });
    await check(jobs).finally(() => jobs.stop());
  };

  test('does what waits when it starts, and what comes afterwards, once each', async () => {
    const done: unknown[] = [];
    const note: TaskHandler = async ({ payload }) => void done.push(payload['n']);
    await put('note', { n: 1 });
    await run({ handlers: { note } }, async () => {
      await vi.waitFor(() => expect(done).toEqual([1]), 20_000);
      await put('note', { n: 2 });
      await vi.waitFor(() => expect(done).toEqual([1, 2]), 20_000);
    });
    await run({ handlers: { note } }, async () => {
      await put('note', { n: 3 });
      await vi.waitFor(() => expect(done).toEqual([1, 2, 3]), 20_000);
    });
  });

  test('two processes share the tasks and do none of them twice', async () => {
    const done: unknown[] = [];
    const note: TaskHandler = async ({ payload }) => void done.push(payload['n']);
    for (let n = 0; n < 20; n += 1) await put('shared', { n });
    await run({ handlers: { shared: note } }, () =>
      run({ handlers: { shared: note } }, () =>
        vi.waitFor(() => expect(done.length).toBeGreaterThanOrEqual(20), 20_000),
      ),
    );
    expect(done.toSorted()).toEqual(Array.from({ length: 20 }, (_, n) => n).toSorted());
  });

  test('a task that fails is told of by its kind, keeps no word of the error, and stops no other', async () => {
    const failures: string[] = [];
    const done: string[] = [];
    const handlers = {
      broken: async () => {
        throw new TypeError('anna@example.dk');
      },
      sound: async () => void done.push('sound'),
    };
    await put('broken');
    await put('sound');
    await run({ handlers, failed: (name) => failures.push(name) }, () =>
      vi.waitFor(() => expect([failures, done]).toEqual([['broken'], ['sound']]), 20_000),
    );
    const { rows } = await store.read.execute(`select failed_why from outbox where kind = 'broken'`);
    expect(rows).toEqual([{ failed_why: 'TypeError' }]);
  });

  test('stopping waits for the task at hand and begins no other', async () => {
    const steps: string[] = [];
    const entered = Promise.withResolvers<void>();
    const leave = Promise.withResolvers<void>();
    const slow: TaskHandler = async () => {
      steps.push('begun');
      entered.resolve();
      await leave.promise;
      steps.push('finished');
    };
    await put('slow');
    const jobs = await startJobs({ store, handlers: { slow }, clockJobs: [], failed: () => {} });
    await entered.promise;
    const stopped = jobs.stop().then(() => steps.push('stopped'));
    await put('slow');
    leave.resolve();
    await stopped;
    expect(steps).toEqual(['begun', 'finished', 'stopped']);
  });

  test('the clock asks once at the start, and a job that fails stops no other', async () => {
    const asked: string[] = [];
    const job = (name: string, everyMinutes = 1) => ({
      name,
      everyMinutes,
      run: async () => {
        asked.push(name);
        if (name === 'broken') throw new Error('broken');
      },
    });
    const failures: string[] = [];
    await run({ clockJobs: [job('broken'), job('sound')], failed: (name) => failures.push(name) }, () =>
      vi.waitFor(() => expect([asked, failures]).toEqual([['broken', 'sound'], ['broken']]), 20_000),
    );
  });
});
