import { refuse, ok, type Result } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import { PROGRAMME_LIMITS, type MemberState } from './codes.ts';

interface Move {
  /** Null is an arena that has never asked. */
  readonly from: readonly (MemberState | null)[];
  readonly to: MemberState;
  /** Whether the arena must be told why. */
  readonly needsNote?: true;
}

/**
 * Every decision about an arena in a programme. What is not here cannot be done.
 *
 * ```
 * (nothing) → asked → member → left
 *               ↓        ↓
 *            declined  removed      from each of these an arena may ask again
 * ```
 */
export const MEMBER_MOVES = {
  ask: { from: [null, 'declined', 'left', 'removed'], to: 'asked' },
  accept: { from: ['asked'], to: 'member' },
  decline: { from: ['asked'], to: 'declined', needsNote: true },
  leave: { from: ['asked', 'member'], to: 'left' },
  remove: { from: ['member'], to: 'removed', needsNote: true },
} as const satisfies Readonly<Record<string, Move>>;
export type MemberMove = keyof typeof MEMBER_MOVES;

export type MemberRefusal =
  | { readonly code: 'wrongState'; readonly state: MemberState | null }
  | { readonly code: 'noteMissing' }
  | { readonly code: 'noteTooLong'; readonly limit: number };

/**
 * Moves an arena in a programme. Whether whoever asks may is another question (`mayProgramme`).
 * @example moveMember(null, 'ask', 'Vi vil lære at være vært').value // => { state: 'asked', note: 'Vi vil lære at være vært' }
 * @example moveMember('asked', 'decline', ' ').error // => { code: 'noteMissing' }
 * @example moveMember('member', 'ask').error // => { code: 'wrongState', state: 'member' }
 */
export function moveMember(
  state: MemberState | null,
  move: MemberMove,
  written = '',
): Result<{ readonly state: MemberState; readonly note: string }, MemberRefusal> {
  const { from, to, needsNote }: Move = MEMBER_MOVES[move];
  if (!from.includes(state)) return refuse({ code: 'wrongState', state });
  const note = cleanText(written);
  if (needsNote && note === '') return refuse({ code: 'noteMissing' });
  if (note.length > PROGRAMME_LIMITS.note)
    return refuse({ code: 'noteTooLong', limit: PROGRAMME_LIMITS.note });
  return ok({ state: to, note });
}
