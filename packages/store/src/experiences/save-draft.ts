import { ok, refuse, type Experience, type ExperienceContent, type Result } from '@samskab/domain';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';
import { experiences } from '../schema/index.ts';
import { slugFor } from './create-draft.ts';

/** The working copy was saved elsewhere since this form was opened. What is stored now comes along. */
export interface ChangedElsewhere {
  readonly code: 'changedElsewhere';
  readonly revision: number;
  readonly content: ExperienceContent;
}

/**
 * Saves the working copy of a story that is held (`holdExperience`). Refused when it was saved from another
 * tab or by another hand since `revision`; saving the same content again is always fine.
 */
export async function saveDraft(
  tx: Transaction,
  held: Experience,
  revision: number,
  content: ExperienceContent,
  at: Date,
): Promise<Result<{ readonly revision: number }, ChangedElsewhere>> {
  if (JSON.stringify(content) === JSON.stringify(held.content)) return ok({ revision: held.revision });
  if (held.revision !== revision)
    return refuse({ code: 'changedElsewhere', revision: held.revision, content: held.content });

  // Until readers can know the address, it follows the title.
  const address = held.publishedVersion === null ? { slug: slugFor(held.id, content.title) } : {};
  await tx
    .update(experiences)
    .set({ content, revision: revision + 1, updatedAt: at, ...address })
    .where(and(eq(experiences.id, held.id), eq(experiences.revision, revision)));
  return ok({ revision: revision + 1 });
}
