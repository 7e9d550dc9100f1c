import type { ExperienceId } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';
import { experiences } from '../schema/index.ts';
import { dropUnusedFiles } from './attachments.ts';

/**
 * Deletes a story that was never published, with its voices, attachments and trail. Whether that may be done is
 * asked before (`may.deleteDraft`); a published story is withdrawn instead.
 */
export async function deleteDraft(tx: Transaction, id: ExperienceId): Promise<void> {
  await tx.delete(experiences).where(eq(experiences.id, id));
  await dropUnusedFiles(tx);
}
