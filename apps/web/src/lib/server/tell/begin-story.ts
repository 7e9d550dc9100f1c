import { emptyContent, type ExperienceId, type PersonId } from '@samskab/domain';
import { createDraft, keyDigest, newKey, untouchedStoryOf, type Store } from '@samskab/store';
import { v7 as uuid } from 'uuid';
import type { StoryParams } from './story-path.ts';

interface Beginning {
  /** Who is logged in; null for somebody who will come back by a secret link. */
  readonly account: PersonId | null;
  readonly language: string;
  readonly at: Date;
}

/**
 * Begins a story, and answers where it is told. Somebody who is logged in and has begun one without writing in it
 * gets that one again.
 */
export const beginStory = (store: Store, { account, language, at }: Beginning): Promise<StoryParams> =>
  store.write(async (tx) => {
    const begun = account && (await untouchedStoryOf(tx, account));
    if (begun) return { key: begun };
    const id = uuid() as ExperienceId;
    const key = newKey();
    await createDraft(tx, {
      id,
      content: { ...emptyContent(), language },
      origin: 'told',
      teller: account ? { account } : { returnKeyDigest: keyDigest(key) },
      at,
    });
    return account ? { key: id } : { k: 'k', key };
  });
