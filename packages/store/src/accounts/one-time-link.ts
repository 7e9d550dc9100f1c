import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { keyDigest, newKey } from '../experiences/keys.ts';
import { oneTimeLinks } from '../schema/index.ts';

export type LinkPurpose = 'administrator';

/** A link whose digest is kept: who has the key can use it once. */
interface NewLink {
  readonly purpose: LinkPurpose;
  readonly expiresAt: Date;
  readonly at: Date;
}

/** Makes a link and voids the unused ones of the same purpose. Answers the key, which is not kept. */
export async function makeOneTimeLink(tx: Transaction, link: NewLink): Promise<string> {
  const key = newKey();
  await tx
    .delete(oneTimeLinks)
    .where(and(eq(oneTimeLinks.purpose, link.purpose), isNull(oneTimeLinks.usedAt)));
  await tx.insert(oneTimeLinks).values({
    digest: keyDigest(key),
    purpose: link.purpose,
    createdAt: link.at,
    expiresAt: link.expiresAt,
  });
  return key;
}

const usable = (key: string, purpose: LinkPurpose, now: Date) =>
  and(
    eq(oneTimeLinks.digest, keyDigest(key)),
    eq(oneTimeLinks.purpose, purpose),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, now),
  );

/** Whether a link can still be used. */
export async function isUsableLink(
  reader: Reader,
  key: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<boolean> {
  const found = await reader
    .select({ digest: oneTimeLinks.digest })
    .from(oneTimeLinks)
    .where(usable(key, purpose, now));
  return found.length === 1;
}

/** Uses a link up; false when it was used, is too old or never was. Of two at once, one gets true. */
export async function useOneTimeLink(
  tx: Transaction,
  key: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<boolean> {
  const used = await tx
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(usable(key, purpose, now))
    .returning({ digest: oneTimeLinks.digest });
  return used.length === 1;
}
