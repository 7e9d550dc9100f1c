import type { CheckScore } from './score.ts';

/** Points that a score must move, before it is more than chance and mood. */
export const TREND_LINE = 5;
export type CheckTrend = 'better' | 'same' | 'worse';

/**
 * Whether the last check says that it became better than at the one before; null when there are not two scores.
 * @param scores of the closed checks, the oldest first
 * @example checkTrend([50, 61]) // => 'better'
 * @example checkTrend([50, 54]) // => 'same'
 * @example checkTrend([50]) // => null
 */
export function checkTrend(scores: readonly CheckScore[]): CheckTrend | null {
  const [before, after] = scores.filter((score) => score !== null).slice(-2);
  if (before === undefined || after === undefined) return null;
  if (Math.abs(after - before) < TREND_LINE) return 'same';
  return after > before ? 'better' : 'worse';
}
