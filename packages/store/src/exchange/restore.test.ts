import { readLibraryQuery, type AttachmentId, type ExperienceId } from '@samskab/domain';
import { sql } from 'drizzle-orm';
import * as fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appliedAt, applyMissing, knownMigrations } from '../engine/migrate.ts';
import { openLite } from '../engine/pglite/open-lite.ts';
import type { Store } from '../engine/types.ts';
import { addAttachment } from '../experiences/attachments.ts';
import { openLibrary } from '../library/library.ts';
import { saveSetting } from '../operations/settings.ts';
import { testStores } from '../testing.ts';
import { aDraft, anAccount, MOMENT, publishDraft } from '../testing/told-story.ts';
import { publicExperiences } from './export-public.ts';
import { restore } from './restore.ts';
import { runImport } from './run-import.ts';
import {
  all,
  aRefusedItem,
  anItem,
  archiveOf,
  heldBackup,
  itemsOf,
  JOB,
  type HeldBackup,
} from './testing.ts';

const exported = (store: Store) => all(publicExperiences(store, (slug) => slug));

/** A bit of everything: people, a draft, a published story with a file, an import, and awkward values. */
async function fill(store: Store): Promise<void> {
  const account = await anAccount(store);
  await aDraft(store, { account, content: { title: 'Kladde' } });
  const story = await publishDraft(store, await aDraft(store, { returnKey: 'nøgle' }));
  await runImport(store, JOB, itemsOf([anItem(2), aRefusedItem(3)]), { clock: () => MOMENT });
  await attach(store, story.id);
  for (const [key, value] of AWKWARD) await store.write((tx) => saveSetting(tx, key, value));
  // JSON's null is a value, and not the same as none.
  await store.write((tx) => tx.execute(sql`insert into settings values ('nothing', 'null'::jsonb)`));
}

const AWKWARD: readonly (readonly [key: string, value: unknown])[] = [
  ['quotes', `"'\\ \n\r\t\u2028 {a,"b"} \\x41`],
  ['numbers', [0.1, 1e21, -0, 9_007_199_254_740_991]],
  ['æøå 😀', { 'a,b': '{}', ['\u00ad']: [] }],
];

const attach = (store: Store, experienceId: ExperienceId) =>
  store.write((tx) =>
    addAttachment(tx, {
      id: uuid() as AttachmentId,
      experienceId,
      kind: 'pdf',
      name: 'a.pdf',
      alt: 'Et ark',
      consent: 'documented',
      mime: 'application/pdf',
      bytes: Uint8Array.from({ length: 70_000 }, (_, at) => at % 256),
      width: null,
      height: null,
      at: MOMENT,
    }),
  );

const stores = testStores();
const pairs = stores.flatMap(([from, openFrom]) =>
  stores.map(([to, openTo]) => ({ from, to, openFrom, openTo })),
);

describe.each(pairs)('a backup from $from', ({ openFrom, to, openTo }) => {
  let original: Store;
  let other: Store;
  beforeAll(async () => {
    [original, other] = [await openFrom(), await openTo()];
    await fill(original);
  });
  afterAll(async () => {
    await original.close();
    await other.close();
  });

  test(`is restored into ${to} sign by sign`, async () => {
    const backup = await heldBackup(original);
    expect(await restore(other.db, archiveOf(backup))).toMatchObject({ ok: true });
    const again = await heldBackup(other);
    expect(again.manifest).toEqual(backup.manifest);
    expect(again.lines).toEqual(backup.lines);
    expect(await exported(other)).toEqual(await exported(original));
    const library = await openLibrary(other);
    const { total } = await library.find(readLibraryQuery(new URLSearchParams('q=gryden')));
    await library.close();
    expect(total).toBe(1);
  });

  test('is refused where there is something already, and harms nothing', async () => {
    const before = (await heldBackup(other)).lines;
    expect(await restore(other.db, archiveOf(await heldBackup(original)))).toEqual({
      ok: false,
      error: 'notEmpty',
    });
    expect((await heldBackup(other)).lines).toEqual(before);
  });
});

describe.each(stores)('a backup that cannot be restored on %s', (_name, open) => {
  let store: Store;
  let backup: HeldBackup;
  beforeAll(async () => {
    const original = await open();
    await fill(original);
    backup = await heldBackup(original);
    await original.close();
    store = await open();
  });
  afterAll(() => store.close());

  const manifest = (change: object) => ({ manifest: { ...backup.manifest, ...change } });
  const without = (table: string) => {
    const lines = new Map(backup.lines);
    lines.delete(table);
    return { lines };
  };
  const withLine = (table: string, line: string) => ({
    lines: new Map(backup.lines).set(table, [...(backup.lines.get(table) ?? []), line]),
  });

  test.each<[string, () => Parameters<typeof archiveOf>[1], string]>([
    ['is something else', () => ({ manifest: { hello: 'world' } }), 'notABackup'],
    ['has no manifest', () => ({ manifest: [] }), 'notABackup'],
    ['is of a later kind', () => manifest({ version: 2 }), 'newerFormat'],
    ['had migrations that are not known', () => manifest({ migrations: [1, 2, 3] }), 'newerBackup'],
    ['lacks a table', () => without('settings'), 'damaged'],
    ['lists a table too few', () => manifest({ tables: backup.manifest.tables.slice(1) }), 'damaged'],
    [
      'lists a table of the catalog',
      () => manifest({ tables: [...backup.manifest.tables, CATALOG] }),
      'damaged',
    ],
    ['has a row too many', () => withLine('settings', '{"key":"x","value":"1"}'), 'damaged'],
    ['has a row that is no JSON', () => withLine('settings', '{"key":'), 'damaged'],
    ['closes the list it is put in', () => withLine('settings', '{}],[{}'), 'damaged'],
    ['has rows that point nowhere', () => without('user'), 'damaged'],
  ])('because it %s: nothing is kept', async (_why, change, code) => {
    expect(await restore(store.db, archiveOf(backup, change()))).toEqual({ ok: false, error: code });
    const left = await heldBackup(store);
    expect(left.manifest.tables.filter(({ rows }) => rows > 0)).toEqual([]);
  });

  test('because one sign of it was changed, wherever that is: nothing is kept', async () => {
    const filled = [...backup.lines].filter(([, lines]) => lines.length > 0);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...filled), fc.nat(), async ([table, lines], at) => {
        const line = lines[at % lines.length] ?? '';
        const place = at % line.length;
        const changed = `${line.slice(0, place)}${line[place] === 'a' ? 'b' : 'a'}${line.slice(place + 1)}`;
        const rest = lines.map((same) => (same === line ? changed : same));
        const outcome = await restore(
          store.db,
          archiveOf(backup, { lines: new Map(backup.lines).set(table, rest) }),
        );
        expect(outcome).toEqual({ ok: false, error: 'damaged' });
      }),
      { numRuns: 15 },
    );
  });
});

const CATALOG = {
  name: 'pg_authid',
  rows: 0,
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
};

test('a backup of an older version gets the migrations that came since', async () => {
  const [old, fresh] = [
    await openLite({ folder: null, imageFile: null }),
    await openLite({ folder: null, imageFile: null }),
  ];
  try {
    const known = knownMigrations();
    await old.db.transaction((tx) => applyMissing(tx, known.slice(0, -1), new Set()));
    await old.db.execute(sql`insert into "user" (id, name, email) values ('bo', 'Bo', 'bo@example.dk')`);
    const backup = await heldBackup(old);
    expect(backup.manifest.migrations).toHaveLength(known.length - 1);
    expect(await restore(fresh.db, archiveOf(backup))).toMatchObject({ ok: true });
    expect(await appliedAt(fresh.db)).toEqual(new Set(known.map(({ folderMillis }) => folderMillis)));
    const { rows } = await fresh.db.execute(sql`select email from "user"`);
    expect(rows).toEqual([{ email: 'bo@example.dk' }]);
  } finally {
    await old.close();
    await fresh.close();
  }
});

test.each(stores)(
  'an empty database that is newer than the backup is left as it is on %s',
  async (_name, open) => {
    const store = await open();
    try {
      const backup = await heldBackup(store);
      const older = { manifest: { ...backup.manifest, migrations: backup.manifest.migrations.slice(0, -1) } };
      expect(await restore(store.db, archiveOf(backup, older))).toEqual({
        ok: false,
        error: 'newerDatabase',
      });
    } finally {
      await store.close();
    }
  },
);
