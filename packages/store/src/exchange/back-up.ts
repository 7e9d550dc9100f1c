import type { Store } from '../engine/index.ts';
import { appliedAt } from '../engine/migrate.ts';
import { BACKUP_FORMAT, type BackupManifest } from './backup-manifest.ts';
import { settleTextForms, sumOfLines, tableLines, type LinesSum } from './table-lines.ts';
import { tableShapes } from './table-shapes.ts';

/** A whole instance at one moment. */
export interface Snapshot {
  /** Every table in an order in which it can be restored. */
  readonly tables: readonly TableSnapshot[];
  /** What the backup says about itself; to be asked for when the lines of all tables have been read. */
  readonly manifest: () => BackupManifest;
}

export interface TableSnapshot {
  readonly name: string;
  /** The rows as JSON, one a line, without line feeds. To be read once, one table after the other. */
  readonly lines: () => AsyncIterable<string>;
}

/**
 * Hands `keep` the whole instance as it is at one moment, whoever writes meanwhile: all tables are read in one
 * repeatable-read transaction. On PGlite, where there is one connection, writers wait until it is done.
 */
export const backUp = <T>(store: Store, at: Date, keep: (snapshot: Snapshot) => Promise<T>): Promise<T> =>
  store.db.transaction(
    async (tx) => {
      await settleTextForms(tx);
      const shapes = await tableShapes(tx);
      const migrations = [...(await appliedAt(tx))].toSorted((a, b) => a - b);
      const sums = new Map<string, () => LinesSum>();
      return keep({
        tables: shapes.map((shape) => ({
          name: shape.name,
          lines: () => {
            const { watch, sum } = sumOfLines();
            sums.set(shape.name, sum);
            return watch(tableLines(tx, shape));
          },
        })),
        manifest: () => ({
          ...BACKUP_FORMAT,
          madeAt: at.toISOString(),
          migrations,
          tables: shapes.map(({ name }) => ({ name, ...sumOf(sums, name) })),
        }),
      });
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );

function sumOf(sums: ReadonlyMap<string, () => LinesSum>, name: string): LinesSum {
  const sum = sums.get(name);
  if (!sum) throw new Error(`The lines of ${name} have not been read`);
  return sum();
}
