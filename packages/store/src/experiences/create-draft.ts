import type { ExperienceContent, ExperienceId, Origin, PersonId } from '@samskab/domain';
import { slugify } from '@samskab/danish';
import type { Transaction } from '../engine/index.ts';
import { experiences, tellers } from '../schema/index.ts';

export interface NewDraft {
  readonly id: ExperienceId;
  readonly content: ExperienceContent;
  readonly origin: Origin;
  /** Who tells: an account, or the digest of a return key, or neither for imported stories. */
  readonly teller: { readonly account?: PersonId | null; readonly returnKeyDigest?: string | null } | null;
  readonly source?: string | null;
  readonly sourceKey?: string | null;
  readonly at: Date;
}

/** Puts a new working copy on disk. Its address comes from the title and never changes afterwards. */
export async function createDraft(tx: Transaction, draft: NewDraft): Promise<void> {
  const { id, content, origin, teller, at } = draft;
  await tx.insert(experiences).values({
    id,
    slug: slugFor(id, content.title),
    origin,
    state: 'draft',
    content,
    source: draft.source ?? null,
    sourceKey: draft.sourceKey ?? null,
    createdAt: at,
    updatedAt: at,
  });
  if (teller)
    await tx.insert(tellers).values({
      experienceId: id,
      account: teller.account ?? null,
      returnKeyDigest: teller.returnKeyDigest ?? null,
    });
}

/**
 * The address of a story: its title and the last eight digits of its identifier, which are random, so that
 * equal titles do not meet and addresses of drafts cannot be guessed.
 */
export const slugFor = (id: ExperienceId, title: string): string =>
  `${slugify(title) ?? 'erfaring'}-${id.slice(-8)}`;
