import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { outbox } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { claimTasks, enqueue, finishTask, MOST_ATTEMPTS, retryTask, type Task } from './outbox.ts';
import { KEPT_DAYS, sweep } from './sweep.ts';

const NOON = new Date('2026-11-01T12:00:00Z');
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

describe.each(testStores())('tasks on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(() => store.write(async (tx) => void (await tx.delete(outbox))));

  const put = (kind: string, dueAt = NOON) =>
    store.write((tx) => enqueue(tx, { kind, payload: { kind }, dueAt }));
  const claim = (now: Date, limit = 10) => claimTasks(store, ['mail', 'feed'], now, limit);
  const kindsOf = (tasks: readonly Task[]) => tasks.map(({ kind }) => kind);

  test('are taken when they are due, the oldest first', async () => {
    await put('mail', later(2));
    await put('feed', later(1));
    expect(await claim(NOON)).toEqual([]);
    expect(kindsOf(await claim(later(2)))).toEqual(['feed', 'mail']);
  });

  test('of a kind this version does not know are left alone', async () => {
    await put('sendByPigeon');
    expect(await claim(NOON)).toEqual([]);
    expect(kindsOf(await claimTasks(store, ['sendByPigeon'], NOON, 10))).toEqual(['sendByPigeon']);
  });

  test('are taken by one process only, until its lease runs out', async () => {
    await put('mail');
    const both = await Promise.all([claim(NOON), claim(NOON)]);
    expect(both.flat()).toHaveLength(1);
    expect(await claim(later(4))).toEqual([]);
    expect(await claim(later(6))).toMatchObject([{ kind: 'mail', attempts: 2 }]);
  });

  test('are not written when the transaction they follow is undone', async () => {
    const broken = store.write(async (tx) => {
      await enqueue(tx, { kind: 'mail', payload: {}, dueAt: NOON });
      throw new Error('undone');
    });
    await expect(broken).rejects.toThrow('undone');
    expect(await claim(NOON)).toEqual([]);
  });

  test('that are done forget what they carried and are not taken again', async () => {
    await put('mail');
    const [task] = await claim(NOON);
    await finishTask(store, task!.id, NOON);
    expect(await claim(later(60))).toEqual([]);
    const [row] = await store.read.select().from(outbox).where(eq(outbox.id, task!.id));
    expect(row).toMatchObject({ payload: {}, doneAt: NOON });
  });

  test('that fail come back later and later, and are set aside after the last try', async () => {
    await put('mail');
    const waits: number[] = [];
    let now = NOON;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const [task] = await claim(now);
      expect(task?.attempts).toBe(attempt);
      await retryTask(store, task!, 'TypeError', now);
      const [row] = await store.read.select().from(outbox);
      waits.push((row!.dueAt.getTime() - now.getTime()) / 60_000);
      now = row!.dueAt;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440]);
    expect(await claim(new Date('2036-01-01'))).toEqual([]);
  });

  test('that are done or set aside are forgotten after a month, and no others', async () => {
    for (const kind of ['mail', 'feed', 'mail']) await put(kind);
    const [done, waiting, aside] = await claim(NOON);
    await finishTask(store, done!.id, NOON);
    await retryTask(store, waiting!, 'TypeError', NOON);
    await store.write((tx) =>
      tx.update(outbox).set({ attempts: MOST_ATTEMPTS }).where(eq(outbox.id, aside!.id)),
    );
    await sweep(store, later(24 * 60 * (KEPT_DAYS.tasks + 1)));
    expect((await store.read.select({ id: outbox.id }).from(outbox)).map(({ id }) => id)).toEqual([
      waiting!.id,
    ]);
  });
});
