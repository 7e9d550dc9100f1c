import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { settings } from '../schema/index.ts';

/** What an installation remembers about itself; null when it does not. */
export async function readSetting(reader: Reader, key: string): Promise<unknown> {
  const [row] = await reader.select({ value: settings.value }).from(settings).where(eq(settings.key, key));
  return row?.value ?? null;
}

/** Remembers something about this installation. */
export async function saveSetting(tx: Transaction, key: string, value: unknown): Promise<void> {
  await tx
    .insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } });
}
