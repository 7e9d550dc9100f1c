import { and, desc, eq, isNull } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Store } from '../engine/index.ts';
import { importRuns } from '../schema/index.ts';
import { saveSource, type Source } from './import-batch.ts';

/** What is imported: digests tell whether a run that was broken off was about the same. */
export interface ImportJob {
  readonly source: Source;
  /** SHA-256 of the file, in hex; of all files where several are read together. */
  readonly fileDigest: string;
  readonly mappingDigest: string;
}

/** Where a run stands. Counts are of rows. */
export interface ImportRun {
  readonly id: string;
  readonly source: string;
  /** Rows that have been dealt with, counted from the beginning of the file. */
  readonly nextRow: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

export const RUN_COLUMNS = {
  id: importRuns.id,
  source: importRuns.source,
  nextRow: importRuns.nextRow,
  created: importRuns.created,
  updated: importRuns.updated,
  unchanged: importRuns.unchanged,
  refused: importRuns.refused,
};

/** Takes up the run of the same file and mapping that was broken off, or begins one. */
export const beginRun = (store: Store, job: ImportJob, at: Date): Promise<ImportRun> =>
  store.write(async (tx) => {
    const { source, fileDigest, mappingDigest } = job;
    await saveSource(tx, source);
    const [broken] = await tx
      .select(RUN_COLUMNS)
      .from(importRuns)
      .where(
        and(
          eq(importRuns.source, source.key),
          eq(importRuns.fileDigest, fileDigest),
          eq(importRuns.mappingDigest, mappingDigest),
          isNull(importRuns.finishedAt),
        ),
      )
      .orderBy(desc(importRuns.startedAt))
      .limit(1);
    if (broken) return broken;
    const [begun] = await tx
      .insert(importRuns)
      .values({ id: uuid(), source: source.key, fileDigest, mappingDigest, startedAt: at })
      .returning(RUN_COLUMNS);
    if (!begun) throw new Error('A run that was inserted is returned');
    return begun;
  });

export const finishRun = (store: Store, id: string, at: Date): Promise<void> =>
  store.write(async (tx) => {
    await tx.update(importRuns).set({ finishedAt: at }).where(eq(importRuns.id, id));
  });
