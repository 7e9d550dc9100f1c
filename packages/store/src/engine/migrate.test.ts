import fs from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testStores } from '../testing.ts';
import { migrate } from './migrate.ts';
import { dataFolder } from './processes/children.ts';
import type { Store } from './types.ts';

let folder = '';
beforeEach(() => {
  folder = dataFolder();
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Writes a folder of migrations as drizzle-kit does. The keys are their times. */
function migrations(files: Readonly<Record<number, string>>): void {
  const entries = Object.keys(files).map((when, idx) => ({
    idx,
    when: Number(when),
    tag: `m${when}`,
    breakpoints: true,
  }));
  fs.mkdirSync(path.join(folder, 'meta'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'meta', '_journal.json'), JSON.stringify({ entries }));
  for (const [when, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, `m${when}.sql`), text);
}

const NOTES = "create table note (text text);--> statement-breakpoint\ninsert into note values ('first');";

describe.each(testStores())('migrations on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(() =>
    store.write(async (tx) => {
      await tx.execute(sql`truncate drizzle.__drizzle_migrations`);
      await tx.execute(sql`drop table if exists note`);
    }),
  );

  const notes = async (): Promise<readonly unknown[]> => {
    const { rows } = await store.read.execute(sql`select text from note`);
    return rows.map((row) => row['text']);
  };

  test('are applied once, also when many start at once', async () => {
    migrations({ 10: NOTES });
    await Promise.all(Array.from({ length: 4 }, () => migrate(store.db, folder)));
    await migrate(store.db, folder);
    expect(await notes()).toEqual(['first']);
  });

  test('are applied also when an older one arrives later from another branch', async () => {
    migrations({ 10: NOTES, 30: `insert into note values ('third')` });
    await migrate(store.db, folder);
    migrations({
      10: NOTES,
      20: `insert into note values ('second')`,
      30: `insert into note values ('third')`,
    });
    await migrate(store.db, folder);
    expect(await notes()).toEqual(['first', 'third', 'second']);
  });

  test('leave nothing behind when one of them fails', async () => {
    migrations({ 10: NOTES, 20: 'insert into nowhere values (1)' });
    await expect(migrate(store.db, folder)).rejects.toThrow('Failed query');
    const left = sql`select to_regclass('note') as note, (select count(*) from drizzle.__drizzle_migrations) as log`;
    expect((await store.read.execute(left)).rows).toEqual([{ note: null, log: '0' }]);
  });

  test('refuse a database that a newer version has migrated, and change nothing', async () => {
    migrations({ 10: NOTES, 20: `insert into note values ('newer')` });
    await migrate(store.db, folder);
    migrations({ 10: NOTES, 15: `insert into note values ('ours')` });
    await expect(migrate(store.db, folder)).rejects.toMatchObject({
      name: 'StartRefusal',
      code: 'databaseNewer',
    });
    expect(await notes()).toEqual(['first', 'newer']);
  });
});
