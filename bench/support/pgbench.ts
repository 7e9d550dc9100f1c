import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';
const CLIENTS = 64;

/** pgbench of Debian's newest version; null where there is none. */
function program(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : [];
  return (
    versions.map((version) => join(DEBIAN, version, 'bin/pgbench')).find((file) => existsSync(file)) ?? null
  );
}

/**
 * How many rows a second PostgreSQL itself takes on the embedded server of a data folder, each in a transaction of its
 * own, from 64 clients that do nothing else; null without a server of that kind or without pgbench.
 */
export function singleRowInserts(dataDir: string, seconds: number): number | null {
  const socket = join(dataDir, 'postgres', 'run');
  const pgbench = program();
  if (!pgbench || !existsSync(socket)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'samskab-pgbench-'));
  const at = ['-h', socket, '-U', 'samskab'];
  const begin = join(folder, 'begin.sql');
  const insert = join(folder, 'insert.sql');
  writeFileSync(
    begin,
    'create table if not exists one_row (a int, p bigint, s int, r smallint, v smallint, t int, primary key (a, p, s, r));\n',
  );
  writeFileSync(
    insert,
    '\\set p random(1, 1000000000)\n\\set s random(1, 1000000)\ninsert into one_row values (1, :p, :s, 1, 1, 1);\n',
  );
  try {
    run(pgbench, [...at, '-n', '-f', begin, '-c', '1', '-t', '1', 'samskab']);
    const told = run(pgbench, [
      ...at,
      '-n',
      '-f',
      insert,
      '-c',
      String(CLIENTS),
      '-j',
      '2',
      '-T',
      String(seconds),
      'samskab',
    ]);
    const rate = /tps = ([\d.]+)/.exec(told)?.[1];
    return rate === undefined ? null : Number(rate);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const run = (program: string, words: readonly string[]): string =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
