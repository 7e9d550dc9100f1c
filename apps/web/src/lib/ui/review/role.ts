import type { Experience, PersonId } from '@samskab/domain';

/** What an editor can be to a story that is on its way. */
export type EditorRole =
  /** Tells it, and must leave it to others. */
  | 'own'
  /** Can take it up. */
  | 'free'
  /** Holds it, or is the second editor: decides. */
  | 'decides'
  | 'heldByOther'
  /** Has given the first of two approvals. */
  | 'saidYes'
  | 'nothing';

/**
 * What an editor is to a story now. Only for showing the right buttons: the rules decide again when one is pressed.
 * @example roleOf({ state: 'submitted', teller: null, reviewer: null, approvals: [] }, 'edda') // => 'free'
 * @example roleOf({ state: 'inReview', teller: null, reviewer: 'ole', approvals: [] }, 'edda') // => 'heldByOther'
 */
export function roleOf(
  { state, teller, reviewer, approvals }: Pick<Experience, 'state' | 'teller' | 'reviewer' | 'approvals'>,
  me: PersonId,
): EditorRole {
  if (teller === me) return 'own';
  if (state === 'submitted') return 'free';
  if (state === 'inReview') return reviewer === me ? 'decides' : 'heldByOther';
  if (state === 'secondReview') return approvals.some(({ editor }) => editor === me) ? 'saidYes' : 'decides';
  return 'nothing';
}
