import { emptyContent, ok, type ExperienceId, type PersonId } from '@samskab/domain';
import { createDraft, keyDigest, once, storyOfReturnKey, untouchedStoryOf, type Store } from '@samskab/store';
import { v5 as named, v7 as uuid } from 'uuid';
import type { StoryParams } from './story-path.ts';

/** Tells the receipts of this form from those of others (a random UUID). */
const BEGINNINGS = 'f3a7c1de-52b0-4e7c-9d40-0c8a6b1f2e95';

interface Beginning {
  /** Who is logged in; null for somebody who will come back by a secret link. */
  readonly account: PersonId | null;
  /** The secret of that link. It comes with the form, so that the form posted twice begins one story. */
  readonly key: string;
  readonly language: string;
  readonly at: Date;
}

/**
 * Begins a story, and answers where it is told. Somebody who is logged in and has begun one without writing in it
 * gets that one again.
 */
export async function beginStory(
  store: Store,
  { account, key, language, at }: Beginning,
): Promise<StoryParams> {
  const begun = await once<ExperienceId, never>(store, { key: named(key, BEGINNINGS), at }, async (tx) => {
    const before = account ? await untouchedStoryOf(tx, account) : await storyOfReturnKey(tx, key);
    if (before) return ok(before);
    const id = uuid() as ExperienceId;
    await createDraft(tx, {
      id,
      content: { ...emptyContent(), language },
      origin: 'told',
      teller: account ? { account } : { returnKeyDigest: keyDigest(key) },
      at,
    });
    return ok(id);
  });
  return account && begun.ok ? { key: begun.value } : { k: 'k', key };
}
