import type { ProgrammeIndicator } from './content.ts';

/** How far an indicator is: there, nearer than at the beginning, not nearer, or nobody can say. */
export const GOAL_STATES = ['reached', 'onTheWay', 'notYet', 'unknown'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/**
 * How an indicator stands to its target. Growing and falling are measured from the baseline, and without one nobody
 * can say; a line that is to be reached needs none.
 * @example goalState(60, { baseline: 10, target: { is: 'atLeast', value: 50 } }) // => 'reached'
 * @example goalState(30, { baseline: 10, target: { is: 'atLeast', value: 50 } }) // => 'onTheWay'
 * @example goalState(30, { baseline: null, target: { is: 'growing', value: null } }) // => 'unknown'
 * @example goalState(null, { baseline: 10, target: { is: 'falling', value: null } }) // => 'unknown'
 */
export function goalState(
  value: number | null,
  { baseline, target }: Pick<ProgrammeIndicator, 'baseline' | 'target'>,
): GoalState {
  if (value === null || target === null) return 'unknown';
  const better = target.is === 'atLeast' || target.is === 'growing' ? 1 : -1;
  const gained = baseline === null ? null : better * (value - baseline);
  if (target.is === 'growing' || target.is === 'falling') {
    if (gained === null) return 'unknown';
    return gained > 0 ? 'reached' : 'notYet';
  }
  if (target.value === null) return 'unknown';
  if (better * (value - target.value) >= 0) return 'reached';
  return gained !== null && gained > 0 ? 'onTheWay' : 'notYet';
}
