import { ok, refuse, type Result } from '@samskab/domain';
import type { Store } from '../engine/index.ts';
import { importRefusals } from '../schema/index.ts';
import { asc, eq } from 'drizzle-orm';
import type { ImportItem, KeptRefusal } from './import-item.ts';
import { beginRun, finishRun, type ImportJob, type ImportRun } from './import-run.ts';
import { takeBatch } from './take-batch.ts';

/** What an import did, all of its runs together when it was broken off and taken up again. */
export interface ImportOutcome extends ImportRun {
  /** Rows that an earlier, broken-off run had already dealt with. */
  readonly resumedAt: number;
  readonly refusals: readonly KeptRefusal[];
}

export interface ImportWatch {
  readonly clock: () => Date;
  /** Told after each batch how many rows have been dealt with. */
  readonly told?: (rows: number) => void;
}

const ROWS_A_TIME = 200;

/**
 * Imports the rows of a file in batches, each in one transaction with the place that was reached: broken off at
 * any point, the same file with the same mapping goes on where it stopped, and nothing is taken twice. A record
 * that the database refuses takes no other with it.
 *
 * Refuses `importRunning`, at the latest after the first batch, when another process imports the same file.
 *
 * @param items every row in the order of the file, from the beginning also when a run is taken up again
 */
export async function runImport(
  store: Store,
  job: ImportJob,
  items: AsyncIterable<ImportItem>,
  { clock, told = () => {} }: ImportWatch,
): Promise<Result<ImportOutcome, { readonly code: 'importRunning' }>> {
  let run = await beginRun(store, job, clock());
  const resumedAt = run.nextRow;
  for await (const batch of readAhead(batchesFrom(items, resumedAt))) {
    const next = await takeBatch(store, run, batch, clock());
    if (!next) return refuse({ code: 'importRunning' });
    run = next;
    told(run.nextRow);
  }
  await finishRun(store, run.id, clock());
  return ok({ ...run, resumedAt, refusals: await refusalsOf(store, run.id) });
}

async function* batchesFrom(
  items: AsyncIterable<ImportItem>,
  first: number,
): AsyncGenerator<readonly ImportItem[]> {
  let at = 0;
  let batch: ImportItem[] = [];
  for await (const item of items) {
    at += 1;
    if (at <= first) continue;
    batch.push(item);
    if (batch.length < ROWS_A_TIME) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Reads the next one while the caller works on this one: rows are made into stories while the last are saved. */
async function* readAhead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  try {
    let next = items.next();
    for (;;) {
      const now = await next;
      if (now.done) return;
      next = items.next();
      // Heard of when its turn comes; until then nobody awaits it.
      next.catch(() => {});
      yield now.value;
    }
  } finally {
    await items.return(undefined);
  }
}

const refusalsOf = (store: Store, run: string): Promise<readonly KeptRefusal[]> =>
  store.read
    .select({
      row: importRefusals.row,
      key: importRefusals.key,
      code: importRefusals.code,
      detail: importRefusals.detail,
    })
    .from(importRefusals)
    .where(eq(importRefusals.runId, run))
    .orderBy(asc(importRefusals.row), asc(importRefusals.id));
