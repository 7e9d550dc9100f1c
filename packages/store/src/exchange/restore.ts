import { ok, refuse, type Result } from '@samskab/domain';
import { sql } from 'drizzle-orm';
import { keepValuesOutOfErrors } from '../engine/without-values.ts';
import { applyMissing, appliedAt, holdMigrations, knownMigrations } from '../engine/migrate.ts';
import { openEngine } from '../engine/open-engine.ts';
import { sqlState, type Database, type OpenOptions } from '../engine/index.ts';
import { readManifest, type BackupManifest, type ManifestRefusal } from './backup-manifest.ts';
import { insertLines, settleTextForms, sumOfLines, tableLines } from './table-lines.ts';
import { tableShapes, type TableShape } from './table-shapes.ts';

/** A backup as it is read. */
export interface BackupArchive {
  /** The manifest as JSON, not yet trusted. */
  readonly manifest: unknown;
  /** The lines of a table; null when the backup has no such table. */
  readonly lines: (table: string) => AsyncIterable<string> | null;
}

export type RestoreRefusal =
  | ManifestRefusal
  /** Made by a version of Samskab that has migrations this one does not know. */
  | 'newerBackup'
  /** There is something in the database already. */
  | 'notEmpty'
  /** The empty database has had migrations that the backup has not, and cannot be taken back to before them. */
  | 'newerDatabase'
  /** What is in the backup is not what its manifest says. */
  | 'damaged';

export interface Restored {
  readonly madeAt: string;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
}

type Executor = Pick<Database, 'execute'>;
type Progress = (rows: number) => void;

/** Lines are inserted when so many signs have come together, or so many rows. */
const SIGNS_A_TIME = 4 * 1024 * 1024;
const ROWS_A_TIME = 500;

/** Opens the database of an installation, which must be empty, and restores a backup into it. Throws StartRefusal. */
export async function restoreInto(
  options: OpenOptions,
  archive: BackupArchive,
  told?: Progress,
): Promise<Result<Restored, RestoreRefusal>> {
  keepValuesOutOfErrors();
  // Not `openStore`: that would bring the database to this version before the backup is in it.
  const engine = await openEngine(options);
  try {
    return await restore(engine.db, archive, told);
  } finally {
    await engine.close();
  }
}

/**
 * Restores a backup into an empty database, all of it or nothing: brings the database to where the backup's was,
 * inserts the rows, compares every table with the backup, and then applies the migrations that came since, to the
 * rows as well. What PostgreSQL generates it generates anew.
 */
export async function restore(
  db: Database,
  archive: BackupArchive,
  told: Progress = () => {},
): Promise<Result<Restored, RestoreRefusal>> {
  const manifest = readManifest(archive.manifest);
  if (!manifest.ok) return manifest;
  try {
    await db.transaction((tx) => restoreAll(tx, manifest.value, archive, told));
    const { madeAt, tables } = manifest.value;
    return ok({ madeAt, tables: tables.map(({ name, rows }) => ({ name, rows })) });
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code);
    throw error;
  }
}

/** Undoes the transaction; never leaves this file. */
class Refused extends Error {
  readonly code: RestoreRefusal;
  constructor(code: RestoreRefusal) {
    super(code);
    this.code = code;
  }
}

async function restoreAll(
  tx: Executor,
  manifest: BackupManifest,
  archive: BackupArchive,
  told: Progress,
): Promise<void> {
  await settleTextForms(tx);
  await goTo(tx, manifest);
  const listed = new Map(manifest.tables.map((table) => [table.name, table]));
  const shapes = await tableShapes(tx, [...listed.keys()]);
  await checkEmpty(tx, shapes);
  if (shapes.length !== listed.size || !shapes.every(({ name }) => listed.has(name)))
    throw new Refused('damaged');
  for (const shape of shapes) await fill(tx, shape, archive, listed.get(shape.name)?.sha256 ?? '', told);
  for (const shape of shapes) await compare(tx, shape, listed.get(shape.name)?.sha256 ?? '');
  await applyMissing(tx, knownMigrations(), await appliedAt(tx));
}

/** Brings an empty database to exactly the migrations that the backup's had had. */
async function goTo(tx: Executor, { migrations }: BackupManifest): Promise<void> {
  await holdMigrations(tx);
  const theirs = new Set(migrations);
  const known = knownMigrations();
  if (!theirs.isSubsetOf(new Set(known.map(({ folderMillis }) => folderMillis))))
    throw new Refused('newerBackup');
  const applied = await appliedAt(tx);
  await checkEmpty(tx, await tableShapes(tx));
  if (!applied.isSubsetOf(theirs)) throw new Refused('newerDatabase');
  await applyMissing(
    tx,
    known.filter(({ folderMillis }) => theirs.has(folderMillis)),
    applied,
  );
}

async function checkEmpty(tx: Executor, shapes: readonly TableShape[]): Promise<void> {
  for (const { name } of shapes) {
    const { rows } = await tx.execute(sql`select 1 from ${sql.identifier(name)} limit 1`);
    if (rows.length > 0) throw new Refused('notEmpty');
  }
}

async function fill(
  tx: Executor,
  shape: TableShape,
  archive: BackupArchive,
  sha256: string,
  told: Progress,
): Promise<void> {
  const lines = archive.lines(shape.name);
  if (!lines) throw new Refused('damaged');
  const { watch, sum } = sumOfLines();
  for await (const some of inPortions(watch(lines))) {
    try {
      await insertLines(tx, shape, some);
    } catch (error) {
      // Broken JSON, values of another kind, rows that do not belong together: not what we wrote.
      if (/^(22|23)/.test(sqlState(error) ?? '')) throw new Refused('damaged');
      throw error;
    }
    told(some.length);
  }
  // A name changed where the value is null would leave the same row.
  if (sum().sha256 !== sha256) throw new Refused('damaged');
}

async function* inPortions(lines: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let portion: string[] = [];
  let signs = 0;
  for await (const line of lines) {
    portion.push(line);
    signs += line.length;
    if (signs < SIGNS_A_TIME && portion.length < ROWS_A_TIME) continue;
    yield portion;
    portion = [];
    signs = 0;
  }
  if (portion.length > 0) yield portion;
}

/** What is in the table now is what was in the table then, sign by sign. */
async function compare(tx: Executor, shape: TableShape, sha256: string): Promise<void> {
  const { watch, sum } = sumOfLines();
  for await (const _ of watch(tableLines(tx, shape)));
  if (sum().sha256 !== sha256) throw new Refused('damaged');
}
