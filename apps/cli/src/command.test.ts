import { accountAuditPage, evidenceCases, openStore, type Store } from '@samskab/store';
import { prepareDatabase } from '@samskab/store/testing';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';
import { said as saidIn } from './testing.ts';

const BIN = fileURLToPath(new URL('../bin/samskab.js', import.meta.url));

let folder = '';
/** Holds the embedded database open all the while, as a running site does. */
let site: Store;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samskab-cli-'));
  site = await openStore({ dataDir: at('data'), engine: 'embedded', log: () => {} });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);

/** Runs the real command as people do, on the database of the site unless another folder is given. */
async function samskab(...args: string[]) {
  const env = {
    ...process.env,
    DATABASE_URL: '',
    DB: '',
    DATA_DIR: at('data'),
    LANG: 'en_GB.UTF-8',
    LC_ALL: '',
  };
  const child = spawn(process.execPath, [BIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [exit, out, told] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { exit, out, told: told.trim() };
}

const TABLE = `Nr.;Titel;Kort fortalt;Hvordan gik det;Land;Temaer;Din rolle;Anonymitet
1;Gryden på gården;Vi spiste på tværs;good;DK;loneliness;participant;A1
2;Lyset i tunnelen;Ring til mig på 20 30 40 50;bad;DK;loneliness;participant;A1
3;;Uden titel;good;DK;loneliness;participant;A1
`;

/** The headings of the template in Danish, whatever they are called today, with our values under them. */
function tableFor(template: string): string {
  const headings = template.replace('\ufeff', '').split('\r\n')[0]?.split(';') ?? [];
  const rows = TABLE.trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(';'));
  const wanted = ['Nr.', 'Titel', 'Kort fortalt', 'Hvordan gik det', 'Land'];
  const missing = wanted.filter((heading) => !headings.includes(heading));
  if (missing.length > 0) throw new Error(`The template has no ${missing.join(', ')}`);
  const fields = [
    'Nr.',
    'Titel',
    'Kort fortalt',
    'Hvordan gik det',
    'Land',
    'themes',
    'authorRelation',
    'anonymity',
  ];
  return [fields, ...rows].map((row) => row.join(';')).join('\n');
}

test(
  'a table is imported beside a running site, twice, with a report of what was refused',
  { timeout: 300_000 },
  async () => {
    const template = await samskab('template', 'csv', '--language', 'da');
    // As Danish spreadsheets used to save: neither UTF-8 nor commas.
    writeFileSync(at('a.csv'), Buffer.from(tableFor(template.out), 'latin1'));
    const first = await samskab('import', at('a.csv'), '--mapping', 'samskab-template', '--json');
    expect(first.exit).toBe(3);
    expect(JSON.parse(first.out)).toMatchObject({
      files: [
        {
          rows: 3,
          created: 2,
          refused: 1,
          masked: { phone: 1 },
          refusals: [{ row: 4, code: 'missingField', sentence: expect.stringContaining('title') }],
        },
      ],
    });
    const again = await samskab('import', at('a.csv'), '--mapping', 'samskab-template');
    expect(again.exit).toBe(3);
    expect(again.out).toContain('a.csv: 3 rows. 0 new, 0 changed, 2 unchanged, 1 refused.');

    writeFileSync(at('b.csv'), 'a,b\n1,2\n');
    const wrong = await samskab('import', at('a.csv'), at('b.csv'), '--mapping', 'samskab-template');
    expect(wrong).toMatchObject({ exit: 2, out: '' });
    expect(wrong.told).toContain('b.csv');
  },
);

/** The same without a process of its own, which takes seconds to start. */
async function inProcess(...args: string[]) {
  const world = saidIn({ DB: 'embedded', DATA_DIR: at('data') }, 'en');
  // The clock of the processes beside it, so that what is written comes in its order.
  const io = { ...world.io, clock: () => new Date() };
  return { exit: await run(args, io), out: world.out(), told: world.told().trim() };
}

test('a search finds what is meant and says why', { timeout: 300_000 }, async () => {
  const found = await inProcess('search', 'gryde', '--json');
  expect(found).toMatchObject({ exit: 0, told: '' });
  expect(JSON.parse(found.out)).toEqual({
    total: 1,
    didYouMean: null,
    results: [
      {
        id: expect.any(String),
        title: 'Gryden på gården',
        score: expect.closeTo(3.5, -1),
        why: [{ word: 'gryde', kind: 'stem', found: 'gryden' }],
      },
    ],
  });
  const explained = await inProcess('search', 'gryde', 'findesikke', '--explain', '--limit', '1');
  expect(explained.out).toMatch(
    /^ +[0-9]+\.[0-9]{2} {2}Gryden på gården {2}.+\n +“gryden” is a form of “gryde”\n$/,
  );
  expect(explained.told).toContain('1 of 1 found.');
  expect(await inProcess('search', 'qqqqq')).toMatchObject({ exit: 0, out: '', told: '0 of 0 found.' });
});

test(
  'codes of a source come to its stories, and what could not be taken is said',
  { timeout: 120_000 },
  async () => {
    writeFileSync(at('codes.csv'), 'case;RUL;LEG\n1;0,66;\n2;1,2;0\n99;0;0\n');
    writeFileSync(at('broken.json'), '{"key":"other"}');
    const taking = ['codes', 'import', at('codes.csv'), '--codebook', 'collaborative-governance'];
    const from = ['--source', 'samskab-template'];
    expect(await inProcess(...taking, '--dry-run')).toMatchObject({
      exit: 3,
      out: expect.stringContaining('3 rows. 2 coded, 1 refused.'),
    });
    const [once, again] = [
      await inProcess(...taking, ...from, '--json'),
      await inProcess(...taking, ...from, '--json'),
    ];
    expect(JSON.parse(once.out)).toMatchObject({
      codebook: 'collaborative-governance',
      source: 'samskab-template',
      rows: 3,
      coded: 1,
      refused: 2,
      refusals: [
        { row: 3, code: 'notADegree' },
        { row: 4, code: 'unknownStory', sentence: expect.stringContaining('“99”') },
      ],
    });
    expect(again).toEqual(once);
    expect(await evidenceCases(site.read, 'collaborative-governance')).toMatchObject([
      { title: 'Gryden på gården', degrees: { RUL: 0.66 }, coders: 1 },
    ]);
    const written = await inProcess(
      'codes',
      'export',
      '--codebook',
      'collaborative-governance',
      '--out',
      '-',
    );
    expect(written).toMatchObject({ exit: 0, told: '1 experiences have been written.' });
    expect(written.out).toMatch(
      /^case,RUL,TRA,CEN,MON,GOA,STR,ACC,EFF,LEG,CAP,SOC,CHA\r\ngryden-paa-gaarden-[0-9a-f]{8},0.66,{11}\r\n$/,
    );
    expect(await inProcess('codes', 'export', '--codebook', 'x', '--out', '-')).toMatchObject({ exit: 1 });
    expect(await inProcess(...taking.slice(0, 3), '--codebook', at('broken.json'))).toMatchObject({
      exit: 2,
      told: expect.stringContaining('cannot be used: see title'),
    });
  },
);

test('a backup is restored elsewhere, where the export is the same', { timeout: 600_000 }, async () => {
  expect(await samskab('user', 'add', 'Bo@Example.dk', '--role', 'administrator')).toMatchObject({ exit: 0 });
  const exportTo = (file: string, ...more: string[]) =>
    samskab('export', '--format', 'jsonl', '--out', at(file), '--address', 'https://x.dk', ...more);
  expect(await exportTo('one.jsonl')).toMatchObject({ exit: 0, out: '' });
  expect(await samskab('backup', at('b.zip'))).toMatchObject({ exit: 0 });
  expect(statSync(at('b.zip')).mode & 0o777).toBe(0o600);
  expect(await samskab('backup', at('b.zip'))).toMatchObject({
    exit: 2,
    told: expect.stringContaining('--force'),
  });

  const there = ['--data', at('new')];
  expect(await samskab('restore', at('b.zip'), ...there)).toMatchObject({ exit: 0 });
  expect(await exportTo('two.jsonl', ...there)).toMatchObject({ exit: 0 });
  expect(readFileSync(at('two.jsonl'), 'utf8')).toBe(readFileSync(at('one.jsonl'), 'utf8'));
  expect(readFileSync(at('one.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
  // Somebody holds it open, as a running site does: starting the database for each command would take seconds.
  const holder = await openStore({ dataDir: at('new'), log: () => {} });
  const users = await inProcess('user', 'list', '--json', ...there);
  expect(JSON.parse(users.out)).toMatchObject([{ email: 'bo@example.dk', role: 'administrator' }]);
  expect(await inProcess('restore', at('b.zip'), ...there)).toMatchObject({ exit: 2, out: '' });
  expect(await inProcess('user', 'remove', 'bo@example.dk', ...there)).toMatchObject({
    exit: 2,
    told: expect.stringContaining('last administrator'),
  });

  expect(await inProcess('user', 'add', 'ea@example.dk', '--role', 'editor', ...there)).toMatchObject({
    exit: 0,
  });
  expect(await inProcess('user', 'remove', 'ea@example.dk', ...there)).toMatchObject({ exit: 0 });
  const lines = await accountAuditPage(holder.read, { before: null, limit: 10 });
  await holder.close();
  expect(lines).toContainEqual(expect.objectContaining({ what: 'accountDeleted', actor: null }));
});

test(
  'a backup with a broken sign is refused, and PGlite says who may use it',
  { timeout: 300_000 },
  async () => {
    const whole = readFileSync(at('b.zip'));
    const place = whole.indexOf('tables/user.jsonl') + 30;
    writeFileSync(
      at('broken.zip'),
      Buffer.concat([whole.subarray(0, place), Buffer.from('x'), whole.subarray(place + 1)]),
    );
    await prepareDatabase(at('lite'), 'pglite');
    const held = await openStore({ dataDir: at('lite'), engine: 'pglite', log: () => {} });
    const taken = await samskab('user', 'list', '--data', at('lite'));
    await held.close();
    expect(taken).toMatchObject({ exit: 2, told: expect.stringContaining('open in another program') });
    const broken = await inProcess('restore', at('broken.zip'), '--data', at('fresh'));
    expect(broken).toMatchObject({ exit: 2, told: expect.stringContaining('damaged') });
  },
);
