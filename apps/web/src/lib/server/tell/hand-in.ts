import {
  may,
  ok,
  refuse,
  submit,
  type ExperienceId,
  type MoveRefusal,
  type PersonId,
  type Result,
  type Visitor,
} from '@samskab/domain';
import {
  claimStory,
  giveReturnKey,
  holdExperience,
  newKey,
  saveMove,
  saveTeller,
  type Store,
} from '@samskab/store';

export interface HandingIn {
  readonly story: ExperienceId;
  readonly visitor: Visitor;
  /** Who is logged in and tells it; null for whoever stays anonymous. */
  readonly account: PersonId | null;
  /** Whether the account is to be forgotten when the story is published. */
  readonly forget: boolean;
  readonly at: Date;
}

/**
 * Hands a story in. Answers the secret of a new return link when the teller wants to be forgotten by their account:
 * from then on it is the only way back.
 */
export const handIn = (
  store: Store,
  { story, visitor, account, forget, at }: HandingIn,
): Promise<Result<{ readonly newKey: string | null }, MoveRefusal | { readonly code: 'gone' }>> =>
  store.write(async (tx) => {
    const held = await holdExperience(tx, story);
    if (!held || !may.submit(visitor, held)) return refuse({ code: 'gone' });
    const moved = submit(held);
    if (!moved.ok) return moved;
    if (account && visitor.kind === 'returnLink') await claimStory(tx, story, account);
    await saveTeller(tx, story, { forgetWhenPublished: forget });
    const key = forget && visitor.kind !== 'returnLink' ? newKey() : null;
    if (key) await giveReturnKey(tx, story, key);
    await saveMove(tx, held, moved.value, { move: 'submit', by: 'teller', actor: account, at });
    return ok({ newKey: key });
  });
