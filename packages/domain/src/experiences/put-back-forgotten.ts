import { ok, refuse } from '../kernel/result.ts';
import type { Experience } from './experience.ts';
import { stateAfter } from './moves.ts';
import type { Moved } from './review.ts';

/** How long an editor may hold a story without deciding, in days. */
export const HELD_DAYS = 3;
const DAY = 86_400_000;

/**
 * Puts a story back into the queue when the editor who took it up has let it lie, so that no story waits for
 * somebody who is away. The editor loses nothing: what was thought of it was never stored.
 *
 * @param lastMovedAt when the story last went from one state to another
 * @example putBackForgotten({ state: 'inReview' }, new Date('2026-03-01'), new Date('2026-03-04')).value // => { state: 'submitted', reviewer: null }
 */
export function putBackForgotten(experience: Experience, lastMovedAt: Date, now: Date): Moved {
  const { state } = experience;
  const next = stateAfter(state, 'putBack', 'clock');
  if (!next) return refuse({ code: 'notPossibleNow', state });
  const due = new Date(lastMovedAt.getTime() + HELD_DAYS * DAY);
  if (now < due) return refuse({ code: 'notYet', at: due });
  return ok({ ...experience, state: next, reviewer: null });
}
