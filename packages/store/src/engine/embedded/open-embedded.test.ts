import fs from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { assembleStore } from '../assemble-store.ts';
import { openStore } from '../open-store.ts';
import { dataFolder } from '../processes/children.ts';
import type { Engine, Store } from '../types.ts';
import { openEmbedded } from './open-embedded.ts';
import { makeSocketFolder, placesIn } from './places.ts';
import { livePostmaster } from './postmaster-file.ts';
import { destroyServer } from './running-server.ts';

const PATIENCE_MS = 300_000;
const folder = dataFolder();
const places = placesIn(path.join(folder, 'postgres'));
afterAll(async () => {
  await destroyServer(places);
  fs.rmSync(folder, { recursive: true, force: true });
});

const open = (): Promise<Store> => openStore({ dataDir: folder, engine: 'embedded', log: () => {} });
const refusalIn = async (opening: Promise<unknown>): Promise<unknown> =>
  opening.catch((error: unknown) => error);

async function works(engine: Pick<Engine, 'db'>): Promise<boolean> {
  const { rows } = await engine.db.execute<{ yes: boolean }>(sql`select true as yes`);
  return rows[0]?.yes ?? false;
}

describe('the embedded server', { timeout: PATIENCE_MS }, () => {
  test('opens no port, keeps its socket to its owner and its log to itself', async () => {
    const store = await open();
    const { rows } = await store.read.execute(
      sql`select current_setting('listen_addresses') as ports, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as waits`,
    );
    expect(rows).toEqual([{ ports: '', fsync: 'on', waits: 'on' }]);
    expect(fs.statSync(makeSocketFolder(places)).mode & 0o777).toBe(0o700);
    await store.read.execute(sql`select 'Bo fra Bogense'::int`).catch(() => {});
    await store.close();
    expect(fs.readFileSync(places.log, 'utf8')).not.toContain('Bogense');
  });

  test('stops when its only store closes', () => {
    expect(livePostmaster(places)).toBeNull();
  });

  test('starts although a dead one left the number of a living process behind', async () => {
    const left = `${process.pid}\n${places.cluster}\n1\n5432\n${makeSocketFolder(places)}\n\n`;
    fs.writeFileSync(path.join(places.cluster, 'postmaster.pid'), left);
    fs.writeFileSync(path.join(makeSocketFolder(places), '.s.PGSQL.5432.lock'), left);
    const store = await open();
    expect(store.tier).toBe('embedded');
    await store.close();
  });

  test('is started again when it dies under an open store', async () => {
    const store = assembleStore(await openEmbedded(places.root));
    const missed = Promise.withResolvers<void>();
    await store.hints.listen('shelf', () => missed.resolve());
    process.kill(livePostmaster(places)?.pid ?? 0, 'SIGKILL');
    await missed.promise;
    expect(await works(store)).toBe(true);
    await store.close();
    expect(livePostmaster(places)).toBeNull();
  });

  test('refuses a database that a newer Samskab has migrated, and stops again', async () => {
    const store = await open();
    await store.write((tx) =>
      tx.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 99999999999999)`,
      ),
    );
    await store.close();
    expect(await refusalIn(open())).toMatchObject({ name: 'StartRefusal', code: 'databaseNewer' });
    expect(livePostmaster(places)).toBeNull();
  });

  test('refuses the files of another PostgreSQL without touching them', async () => {
    const file = path.join(places.cluster, 'PG_VERSION');
    const version = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, '99\n');
    expect(await refusalIn(openEmbedded(places.root))).toMatchObject({ code: 'databaseNewer' });
    fs.writeFileSync(file, '9\n');
    expect(await refusalIn(openEmbedded(places.root))).toMatchObject({ code: 'databaseBroken' });
    fs.writeFileSync(file, version);
  });

  test('refuses a damaged database and names the log', async () => {
    const control = path.join(places.cluster, 'global', 'pg_control');
    const good = fs.readFileSync(control);
    fs.writeFileSync(control, Buffer.alloc(good.length));
    expect(await refusalIn(openEmbedded(places.root))).toMatchObject({
      code: 'databaseBroken',
      en: expect.stringContaining('server.log'),
    });
    fs.writeFileSync(control, good);
    const engine = await openEmbedded(places.root);
    expect(await works(engine)).toBe(true);
    await engine.close();
  });
});

test('a path that is too long for a socket gets one in the temporary folder', () => {
  const deep = placesIn(path.join(folder, 'x'.repeat(100)));
  const sockets = makeSocketFolder(deep);
  expect(sockets).not.toContain('xxx');
  expect(makeSocketFolder(deep)).toBe(sockets);
  fs.rmSync(sockets, { recursive: true });
});
