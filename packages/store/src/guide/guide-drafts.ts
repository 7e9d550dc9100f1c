import { readGuideRules, type GuideRules } from '@samskab/domain/guide';
import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { guideDrafts } from '../schema/index.ts';

/** Rules that an administrator is changing and has not put in force. */
export interface GuideDraft {
  readonly rules: GuideRules;
  /** The version that was in force when the draft was begun. */
  readonly basedOn: number;
  readonly savedAt: Date;
}

/** An administrator's draft; null when there is none, or when it is of a shape that is not read any more. */
export async function guideDraft(reader: Reader, account: string): Promise<GuideDraft | null> {
  const [row] = await reader.select().from(guideDrafts).where(eq(guideDrafts.account, account));
  const read = row && readGuideRules(row.rules);
  return row && read?.ok ? { rules: read.value, basedOn: row.basedOn, savedAt: row.savedAt } : null;
}

/** Keeps an administrator's draft in place of the one before. */
export async function saveGuideDraft(
  tx: Transaction,
  account: string,
  { rules, basedOn, savedAt }: GuideDraft,
): Promise<void> {
  await tx
    .insert(guideDrafts)
    .values({ account, rules, basedOn, savedAt })
    .onConflictDoUpdate({ target: guideDrafts.account, set: { rules, basedOn, savedAt } });
}

/** Throws an administrator's draft away. */
export async function dropGuideDraft(tx: Transaction, account: string): Promise<void> {
  await tx.delete(guideDrafts).where(eq(guideDrafts.account, account));
}
