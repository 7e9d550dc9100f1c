import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openStore } from '@samskab/store';
import { prepareDatabase } from '@samskab/store/testing';
import { freePort, newFolder, runToEnd, startServer } from '../support/start-server.ts';

const LINK = /https?:\S+\/velkommen\/\S+/;
/** One sentence in each language on one line. */
const ONE_LINE = /^[^\n]+\. \/ [^\n]+\.\n$/;

test('the start says which database, which address and, on the first, who becomes administrator', async () => {
  const first = await startServer();
  expect(first.printed()).toMatch(/^Database: (embedded|pglite)/m);
  expect(first.printed()).toContain(`Samskab: ${first.url}/\n`);
  const link = LINK.exec(first.printed())![0];
  expect(await (await fetch(link)).text()).toContain('Bliv administrator');
  expect(await first.stop()).toBe(0);

  const second = await startServer({ DATA_DIR: first.dataDir });
  const key = link.split('/').at(-1)!;
  expect(await (await fetch(`${second.url}/velkommen/${key}`)).text()).toContain('Linket virker ikke mere');
  const newKey = LINK.exec(second.printed())![0];
  const headers = { origin: second.url, accept: 'text/html' };
  const body = new URLSearchParams({ email: 'administrator@example.dk', name: '' });
  const made = await fetch(newKey, { method: 'POST', headers, body, redirect: 'manual' });
  expect([made.status, made.headers.get('location')]).toEqual([303, '/konto']);
  expect(await second.stop()).toBe(0);

  const third = await startServer({ DATA_DIR: first.dataDir });
  expect(third.printed()).not.toMatch(LINK);
  expect(await third.stop()).toBe(0);
});

test('a port in use is said in one sentence, and nothing is touched', async () => {
  const other = createServer().listen(0, '0.0.0.0');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const DATA_DIR = join(newFolder(), 'data');
  const { printed, code } = await runToEnd({ PORT: String(port), DATA_DIR });
  other.close();
  expect(code).toBe(1);
  expect(printed).toMatch(ONE_LINE);
  expect(printed).toContain(`Port ${port} er optaget`);
  expect(existsSync(DATA_DIR)).toBe(false);
});

test('a second start beside a running one leaves it running', async () => {
  const running = await startServer();
  const { DATA_DIR, PORT } = { DATA_DIR: running.dataDir, PORT: new URL(running.url).port };
  expect((await runToEnd({ PORT, DATA_DIR })).code).toBe(1);
  expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
  expect(await running.stop()).toBe(0);
});

test('a data folder that cannot be written is said in one sentence', async () => {
  const file = join(newFolder(), 'a-file');
  writeFileSync(file, 'mine');
  const { printed, code } = await runToEnd({ PORT: String(await freePort()), DATA_DIR: join(file, 'data') });
  expect(code).toBe(1);
  expect(printed).toMatch(ONE_LINE);
  expect(printed).toContain('kan ikke skrive i mappen');
});

test('a database that does not answer is said in one sentence, without its password', async () => {
  const { printed, code } = await runToEnd({
    PORT: String(await freePort()),
    DATA_DIR: newFolder(),
    DATABASE_URL: `postgres://anna:hemmeligt@127.0.0.1:${await freePort()}/samskab`,
  });
  expect(code).toBe(1);
  expect(printed).toMatch(ONE_LINE);
  expect(printed).toContain('DATABASE_URL');
  expect(printed).not.toContain('hemmeligt');
});

test('a setting that cannot be used is named', async () => {
  const { printed, code } = await runToEnd({ PORT: String(await freePort()), ORIGIN: 'samskab.dk' });
  expect(code).toBe(1);
  expect(printed).toContain('ORIGIN');
  expect(printed.trim().split('\n')).toHaveLength(1);
});

test('a database of a newer version is said in one sentence and is not changed', async () => {
  const dataDir = newFolder();
  await prepareDatabase(dataDir, 'pglite');
  const open = () => openStore({ dataDir, engine: 'pglite', log: () => {} });
  const mark = `insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 99999999999999)`;
  const count = `select count(*)::int as n from drizzle.__drizzle_migrations`;
  const made = await open();
  await made.write((tx) => tx.execute(mark));
  const before = await made.read.execute(count);
  await made.close();

  const { printed, code } = await runToEnd({
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    DB: 'pglite',
  });
  expect(code).toBe(1);
  expect(printed).toMatch(ONE_LINE);
  expect(printed).toContain('nyere udgave');
  await expect(open()).rejects.toThrow('nyere udgave');
  expect(before.rows).toHaveLength(1);
});
