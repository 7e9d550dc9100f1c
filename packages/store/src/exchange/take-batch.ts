import { cleanText, ok, refuse, type Result } from '@samskab/domain';
import { eq, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { sqlState, type Store, type Transaction } from '../engine/index.ts';
import { importRefusals, importRuns } from '../schema/index.ts';
import { importBatch, type ImportRecord, type Taken } from './import-batch.ts';
import { RUN_COLUMNS, type ImportRun } from './import-run.ts';
import type { ImportItem, KeptRefusal } from './import-item.ts';

type Record = ImportRecord & { readonly row: number };
type Answer = Result<Taken, KeptRefusal>;

const LONGEST_KEY = 400;
/** Data exceptions, broken constraints and limits of PostgreSQL: about the record, whatever else is well. */
const ABOUT_THE_RECORD: ReadonlySet<string> = new Set(['22', '23', '54']);

/**
 * Takes the next rows of a run: stories, refusals and the place reached, all in one transaction.
 * @returns where the run stands now; null, and nothing taken, when another process has moved it on meanwhile
 */
export const takeBatch = (
  store: Store,
  run: ImportRun,
  items: readonly ImportItem[],
  at: Date,
): Promise<ImportRun | null> =>
  store.write(async (tx) => {
    // Two files of one source at once would each make the stories that are in both.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import ${run.source}`}, 0))`);
    const [held] = await tx.select(RUN_COLUMNS).from(importRuns).where(eq(importRuns.id, run.id));
    if (held?.nextRow !== run.nextRow) return null;
    const records = items.flatMap((item) => (item.ok ? [item.value] : []));
    const answers = await takeRecords(tx, run.source, records, at);
    const refusals = [
      ...items.flatMap(unread),
      ...answers.flatMap((answer) => (answer.ok ? [] : answer.error)),
    ];
    await keepRefusals(tx, run.id, refusals);
    const [next] = await tx
      .update(importRuns)
      .set(moved(run, items.length, answers, refusals.length))
      .where(eq(importRuns.id, run.id))
      .returning(RUN_COLUMNS);
    return next ?? null;
  });

const unread = (item: ImportItem): readonly KeptRefusal[] =>
  item.ok ? [] : [{ row: item.error.row ?? 0, key: null, code: item.error.code, detail: item.error }];

function moved(run: ImportRun, rows: number, answers: readonly Answer[], refused: number) {
  const many = (taken: Taken) => answers.filter((answer) => answer.ok && answer.value === taken).length;
  return {
    nextRow: run.nextRow + rows,
    created: run.created + many('created'),
    updated: run.updated + many('updated'),
    unchanged: run.unchanged + many('unchanged'),
    refused: run.refused + refused,
  };
}

/** All at once; where the database refuses that, one by one, so that only the records at fault are left out. */
async function takeRecords(
  tx: Transaction,
  source: string,
  records: readonly Record[],
  at: Date,
): Promise<readonly Answer[]> {
  if (records.length === 0) return [];
  const all = await attempt(tx, (inner) => importBatch(inner, source, 'imported', records, at));
  if (all.ok) return all.value.map((taken) => ok(taken));
  const answers: Answer[] = [];
  for (const record of records) {
    const one = await attempt(tx, (inner) => importBatch(inner, source, 'imported', [record], at));
    answers.push(one.ok ? ok(one.value[0] ?? 'unchanged') : refuse(unsaved(record, one.error)));
  }
  return answers;
}

/** What the database would not take in the record it will not take in the refusal either. */
function unsaved({ row, key: given }: Record, state: string): KeptRefusal {
  const key = cleanText(given).slice(0, LONGEST_KEY);
  return { row, key, code: 'notSaved', detail: { code: 'notSaved', row, key, sqlState: state } };
}

/** The SQLSTATE of what the database minds about the records; any other error is thrown on. */
async function attempt<T>(
  tx: Transaction,
  work: (inner: Transaction) => Promise<T>,
): Promise<Result<T, string>> {
  try {
    return ok(await tx.transaction(work));
  } catch (error) {
    const state = sqlState(error) ?? '';
    if (!ABOUT_THE_RECORD.has(state.slice(0, 2))) throw error;
    return refuse(state);
  }
}

async function keepRefusals(tx: Transaction, runId: string, refusals: readonly KeptRefusal[]): Promise<void> {
  if (refusals.length === 0) return;
  await tx.insert(importRefusals).values(refusals.map((refusal) => ({ id: uuid(), runId, ...refusal })));
}
