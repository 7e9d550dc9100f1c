import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../engine/migrate.ts';
import { openServer } from '../engine/server/open-server.ts';
import type { Engine } from '../engine/types.ts';
import { migrationsMark } from './migrations-mark.ts';
import { testServer, type Reach } from './test-server.ts';

/** Test processes that come at the same time make the template one after the other. */
const TEMPLATE_LOCK = 727276;
const MAINTENANCE = 'postgres';

/** A new database with all migrations on the tests' PostgreSQL; closing it removes it. */
export async function freshDatabase(): Promise<Engine> {
  const reach = await testServer();
  const name = `samskab_test_${randomUUID().replaceAll('-', '')}`;
  await maintain(reach, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await client.query(`create database ${name} template ${await ensureTemplate(reach, client)}`);
  });
  const engine = await openServer(reach(name));
  return {
    ...engine,
    close: async () => {
      await engine.close();
      await maintain(reach, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Copying a migrated database takes a tenth of the time of migrating one. */
async function ensureTemplate(reach: Reach, client: Client): Promise<string> {
  const template = `samskab_template_${migrationsMark()}`;
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
  if (rowCount !== 0) return template;
  const unfinished = `${template}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished} template template0 encoding 'UTF8'`);
  const engine = await openServer(reach(unfinished));
  await migrate(engine.db).finally(() => engine.close());
  await client.query(`alter database ${unfinished} rename to ${template}`);
  return template;
}

async function maintain(reach: Reach, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client(reach(MAINTENANCE));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
