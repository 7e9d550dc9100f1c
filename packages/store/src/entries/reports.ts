import { ok, refuse, type PersonId, type Result } from '@samskab/domain';
import type { EntryHead, EntryId, EntryKind, ReportContent } from '@samskab/domain/entries';
import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { entryReports } from '../schema/index.ts';
import { entryHeads, holdEntry, type EntryRef } from './heads.ts';
import { noteEntry, type EntryActor } from './save-move.ts';
import { KEPT_KINDS } from './tables.ts';

/** When so many are open, the next one says nothing that is not known. */
const MOST_OPEN = 20;

export type ReportRefusal = { readonly code: 'too_many' };

/** A report as stewards and editors see it. */
export interface EntryReport {
  readonly id: string;
  readonly kind: EntryKind;
  readonly entryId: string;
  readonly content: ReportContent;
  readonly createdAt: Date;
}

const columns = {
  id: entryReports.id,
  kind: entryReports.kind,
  entryId: entryReports.entryId,
  content: entryReports.content,
  createdAt: entryReports.createdAt,
};

const isOpenOf = ({ kind, id }: EntryRef) =>
  and(eq(entryReports.kind, kind), eq(entryReports.entryId, id), isNull(entryReports.settledAt));

/** Keeps what somebody says is wrong. */
export async function addReport(
  tx: Transaction,
  entry: EntryRef,
  report: { readonly id: string; readonly content: ReportContent; readonly at: Date },
): Promise<Result<null, ReportRefusal>> {
  // Whoever reports holds the entry, so that the next one counts this report too.
  await holdEntry(tx, entry.kind, entry);
  const [open] = await tx.select({ n: count() }).from(entryReports).where(isOpenOf(entry));
  if ((open?.n ?? 0) >= MOST_OPEN) return refuse({ code: 'too_many' });
  const { id, content, at } = report;
  await tx
    .insert(entryReports)
    .values({ id, kind: entry.kind, entryId: entry.id, content, createdAt: at })
    .onConflictDoNothing();
  await noteEntry(tx, entry, { event: 'report', by: 'anyone', actor: null, note: content.what, at });
  return ok(null);
}

/** The reports of an entry that nobody has dealt with, oldest first. */
export const openReportsOf = (reader: Reader, entry: EntryRef): Promise<readonly EntryReport[]> =>
  reader
    .select(columns)
    .from(entryReports)
    .where(isOpenOf(entry))
    .orderBy(asc(entryReports.createdAt), asc(entryReports.id));

/** An open report by its id; null where there is none, or somebody has dealt with it. */
export async function openReport(reader: Reader, id: string): Promise<EntryReport | null> {
  const [found] = await reader
    .select(columns)
    .from(entryReports)
    .where(and(eq(entryReports.id, id), isNull(entryReports.settledAt)));
  return found ?? null;
}

/** All open reports with the entries they are about, oldest first. */
export async function openReports(
  reader: Reader,
  limit: number,
): Promise<readonly { readonly report: EntryReport; readonly head: EntryHead }[]> {
  const reports = await reader
    .select(columns)
    .from(entryReports)
    .where(isNull(entryReports.settledAt))
    .orderBy(asc(entryReports.createdAt), asc(entryReports.id))
    .limit(limit);
  const heads = new Map<string, EntryHead>();
  for (const kind of KEPT_KINDS) {
    const ids = reports.filter((one) => one.kind === kind).map(({ entryId }) => entryId);
    for (const head of await entryHeads(reader, kind, [...new Set(ids)])) heads.set(head.id, head);
  }
  return reports.flatMap((report) => {
    const head = heads.get(report.entryId);
    return head ? [{ report, head }] : [];
  });
}

/** Says that a report has been dealt with. False where somebody else was first. */
export async function settleReport(
  tx: Transaction,
  report: EntryReport,
  { answer, ...who }: EntryActor & { readonly actor: PersonId; readonly answer: string },
): Promise<boolean> {
  const settled = await tx
    .update(entryReports)
    .set({ settledAt: who.at, settledBy: who.actor, answer })
    .where(and(eq(entryReports.id, report.id), isNull(entryReports.settledAt)))
    .returning({ id: entryReports.id });
  if (settled.length === 0) return false;
  const entry = { kind: report.kind, id: report.entryId as EntryId };
  await noteEntry(tx, entry, { event: 'settleReport', note: answer, ...who });
  return true;
}
