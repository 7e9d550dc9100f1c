import fs from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assembleStore } from '../assemble-store.ts';
import { dataFolder } from '../processes/children.ts';
import type { Store } from '../types.ts';
import { openLite, type LiteEngine } from './open-lite.ts';

const COMMITS = 10;
const folder = dataFolder();
let engine: LiteEngine;
let store: Store;
beforeAll(async () => {
  // What a first start that was interrupted leaves behind.
  fs.mkdirSync(path.join(folder, 'cluster.tmp', 'base'), { recursive: true });
  engine = await openLite({ folder: path.join(folder, 'cluster'), imageFile: null });
  store = assembleStore(engine);
  await store.write((tx) => tx.execute(sql`create table kept (number int)`));
});
afterAll(async () => {
  await store.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const syncs = async (): Promise<number> => Number(await engine.port.ask({ kind: 'syncs' }));

test('every commit is on the disk before it is acknowledged', async () => {
  for (let number = 1; number <= COMMITS; number += 1) {
    const before = await syncs();
    await store.write((tx) => tx.execute(sql`insert into kept values (${number})`));
    expect(await syncs()).toBeGreaterThan(before);
  }
});

test('reading asks nothing of the disk', async () => {
  await store.read.execute(sql`select * from kept`);
  const before = await syncs();
  for (let time = 1; time <= COMMITS; time += 1) await store.read.execute(sql`select * from kept`);
  expect(await syncs()).toBe(before);
});

test('PostgreSQL knows that it can rely on the disk', async () => {
  const { rows } = await store.read.execute(
    sql`select current_setting('fsync') as fsync, current_setting('synchronous_commit') as waits,
      current_setting('full_page_writes') as pages`,
  );
  expect(rows).toEqual([{ fsync: 'on', waits: 'on', pages: 'on' }]);
});

test('an unfinished first start was begun again from nothing', () => {
  expect(fs.readdirSync(folder)).toEqual(['cluster']);
});
