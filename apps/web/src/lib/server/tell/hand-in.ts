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
  saveMove,
  saveTeller,
  storyOfReturnKey,
  type Store,
} from '@samskab/store';

export interface HandingIn {
  readonly story: ExperienceId;
  readonly visitor: Visitor;
  /** Who is logged in and tells it; null for whoever stays anonymous. */
  readonly account: PersonId | null;
  /** Whether the account is to be forgotten when the story is published. */
  readonly forget: boolean;
  /** The secret that a return link gets, if the story needs one. */
  readonly key: string;
  readonly at: Date;
}

/**
 * Hands a story in. Answers the secret of a new return link when the teller wants to be forgotten by their account:
 * from then on it is the only way back. Handed in again, nothing happens, and the answer is the same.
 */
export const handIn = (
  store: Store,
  { story, visitor, account, forget, key, at }: HandingIn,
): Promise<Result<{ readonly newKey: string | null }, MoveRefusal | { readonly code: 'gone' }>> =>
  store.write(async (tx) => {
    const held = await holdExperience(tx, story);
    if (!held || !may.submit(visitor, held)) return refuse({ code: 'gone' });
    const moved = submit(held);
    const known = await storyOfReturnKey(tx, key);
    if (!moved.ok) return known === story && forget ? ok({ newKey: key }) : moved;
    if (known !== null && known !== story) return refuse({ code: 'gone' });
    if (account && visitor.kind === 'returnLink') await claimStory(tx, story, account);
    await saveTeller(tx, story, { forgetWhenPublished: forget });
    const newKey = forget && visitor.kind !== 'returnLink' ? key : null;
    if (newKey) await giveReturnKey(tx, story, newKey);
    await saveMove(tx, held, moved.value, { move: 'submit', by: 'teller', actor: account, at });
    return ok({ newKey });
  });
