import { ok, refuse, type Result } from '@samskab/domain';
import { readGuideRules, type GuideRules } from '@samskab/domain/guide';
import { desc, eq, getTableColumns, max, sql } from 'drizzle-orm';
import { auditAccount } from '../accounts/audit.ts';
import type { Reader, Transaction } from '../engine/index.ts';
import { guideRules } from '../schema/index.ts';

/** Where a version came from: with Samskab, from an administrator, or from an older version. */
export type GuideRulesOrigin = 'shipped' | 'edited' | 'restored';

/** A version of the rules, without the rules. */
export interface GuideVersion {
  readonly version: number;
  readonly origin: GuideRulesOrigin;
  readonly restoredFrom: number | null;
  /** Account of who put it in force; null for rules that shipped. */
  readonly publishedBy: string | null;
  readonly publishedAt: Date;
  readonly why: string;
  readonly active: boolean;
}

/** Which version answers today; null before the first is kept. */
export async function activeGuideVersion(reader: Reader): Promise<number | null> {
  const [row] = await reader
    .select({ version: guideRules.version })
    .from(guideRules)
    .where(eq(guideRules.active, true));
  return row?.version ?? null;
}

/** The rules of a version; null when there is none, or when it is of a shape that is not read any more. */
export async function guideRulesOf(reader: Reader, version: number): Promise<GuideRules | null> {
  const [row] = await reader
    .select({ rules: guideRules.rules })
    .from(guideRules)
    .where(eq(guideRules.version, version));
  const read = row && readGuideRules(row.rules);
  return read?.ok ? read.value : null;
}

/** Every version, the newest first. */
export async function guideVersions(reader: Reader): Promise<readonly GuideVersion[]> {
  const { rules: _rules, ...columns } = getTableColumns(guideRules);
  const rows = await reader.select(columns).from(guideRules).orderBy(desc(guideRules.version));
  return rows.map((row) => ({ ...row, origin: row.origin as GuideRulesOrigin }));
}

/**
 * Keeps the rules that ship with this Samskab, once. They answer as long as nobody has changed the rules here; where
 * somebody has, they are a version that can be looked at and put in force.
 */
export async function keepShippedRules(tx: Transaction, rules: GuideRules, at: Date): Promise<void> {
  // Of two processes that start at the same time the second finds what the first has kept.
  await tx.execute(sql`lock table ${guideRules} in exclusive mode`);
  const versions = await guideVersions(tx);
  const lastShipped = versions.find(({ origin }) => origin === 'shipped');
  if (lastShipped && sameRules(await guideRulesOf(tx, lastShipped.version), rules)) return;
  const isOwn = versions.some(({ active, origin }) => active && origin !== 'shipped');
  if (!isOwn) await tx.update(guideRules).set({ active: false }).where(eq(guideRules.active, true));
  await insertVersion(tx, rules, {
    origin: 'shipped',
    restoredFrom: null,
    publishedBy: null,
    publishedAt: at,
    why: '',
    active: !isOwn,
  });
}

const sameRules = (one: GuideRules | null, other: GuideRules): boolean =>
  one !== null && JSON.stringify({ ...one, version: 0 }) === JSON.stringify({ ...other, version: 0 });

/** Rules that somebody puts in force. */
export interface GuidePublication {
  readonly rules: GuideRules;
  /** The version that was in force when the work on these rules began. */
  readonly basedOn: number;
  /** The older version that is put back; null for rules that were edited. */
  readonly restoredFrom: number | null;
  readonly by: string;
  readonly why: string;
  readonly at: Date;
}

/**
 * Puts rules in force as the next version, and writes down who did it and why. Refused when another version is in force
 * by now: then somebody else was quicker. Whether the rules may hold at all is for the caller to try.
 */
export async function publishGuideRules(
  tx: Transaction,
  { rules, basedOn, restoredFrom, by, why, at }: GuidePublication,
): Promise<Result<number, { readonly code: 'anotherVersion' }>> {
  // Whoever comes second waits here, and then finds this version in force no more.
  const ended = await tx
    .update(guideRules)
    .set({ active: false })
    .where(eq(guideRules.active, true))
    .returning({ version: guideRules.version });
  if (ended[0]?.version !== basedOn) {
    if (ended[0])
      await tx.update(guideRules).set({ active: true }).where(eq(guideRules.version, ended[0].version));
    return refuse({ code: 'anotherVersion' });
  }
  const version = await insertVersion(tx, rules, {
    origin: restoredFrom === null ? 'edited' : 'restored',
    restoredFrom,
    publishedBy: by,
    publishedAt: at,
    why,
    active: true,
  });
  await auditAccount(tx, {
    subject: null,
    actor: by,
    event: 'guideRulesChanged',
    detail: String(version),
    why,
    at,
  });
  return ok(version);
}

async function insertVersion(
  tx: Transaction,
  rules: GuideRules,
  row: Omit<typeof guideRules.$inferInsert, 'rules' | 'version'>,
): Promise<number> {
  const [newest] = await tx.select({ version: max(guideRules.version) }).from(guideRules);
  const version = (newest?.version ?? 0) + 1;
  await tx.insert(guideRules).values({ ...row, version, rules: { ...rules, version } });
  return version;
}
