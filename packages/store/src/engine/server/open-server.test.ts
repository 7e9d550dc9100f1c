import { Client } from 'pg';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assembleStore } from '../assemble-store.ts';
import { freshDatabase } from '../../testing/fresh-database.ts';
import { testServer, type Reach } from '../../testing/test-server.ts';
import type { Store } from '../types.ts';
import { openServer } from './open-server.ts';

describe('when the server breaks all connections', () => {
  let reach: Reach;
  let store: Store;
  beforeAll(async () => {
    reach = await testServer();
    store = assembleStore(await freshDatabase());
  });
  afterAll(() => store.close());

  const breakAll = async (): Promise<void> => {
    const { rows } = await store.read.execute<{ name: string }>(sql`select current_database() as name`);
    const client = new Client(reach('postgres'));
    await client.connect();
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      rows[0]?.name,
    ]);
    await client.end();
  };

  test('the store goes on, and those who listen are told to look for themselves', async () => {
    const heard: string[] = [];
    const missed = Promise.withResolvers<void>();
    await store.hints.listen('shelf', (payload) => {
      heard.push(payload);
      if (payload === '') missed.resolve();
    });
    await breakAll();
    await missed.promise;
    const again = Promise.withResolvers<string>();
    await store.hints.listen('shelf', again.resolve);
    await store.hints.notify('shelf', 'after');
    expect(await again.promise).toBe('after');
    expect(heard).toEqual(['', 'after']);
  });

  test('an open transaction fails with the reason, and the pool loses nothing', async () => {
    for (let time = 1; time <= 25; time += 1) {
      const work = store.write(async (tx) => {
        await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
      });
      await expect(work).rejects.toThrow('Failed query');
    }
    expect(await store.write(async () => 'works')).toBe('works');
  });
});

describe('a server that cannot be used is refused', () => {
  test('when nobody answers, without saying the password', async () => {
    const connectionString = 'postgres://bo:hemmelig@127.0.0.1:1/none';
    const error = await openServer({ connectionString }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'StartRefusal', code: 'databaseUnreachable' });
    expect(String(error)).not.toContain('hemmelig');
  });

  test('when there is no such database', async () => {
    const reach = await testServer();
    await expect(openServer(reach('samskab_never_made'))).rejects.toMatchObject({
      code: 'databaseUnreachable',
    });
  });

  test('when it does not store UTF-8', async () => {
    const reach = await testServer();
    const client = new Client(reach('postgres'));
    await client.connect();
    await client.query(
      `create database samskab_test_ascii template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'`,
    );
    const opening = openServer(reach('samskab_test_ascii'));
    await expect(opening).rejects.toMatchObject({
      code: 'databaseBroken',
      en: expect.stringContaining('SQL_ASCII'),
    });
    await client.query('drop database samskab_test_ascii with (force)');
    await client.end();
  });
});
