import type { Day } from '../kernel/days.ts';
import { monthEnds } from './activity.ts';
import { checkTrend } from './self-check/trend.ts';

/** What a check of an arena came to, and when it was closed. */
export interface CheckedArena {
  readonly arena: string;
  readonly on: Day;
  /** 0–100; null where too little was answered. */
  readonly score: number | null;
}

/** "Bedre": which way the checks of the arenas go. */
export interface Better {
  /** Arenas with a score. */
  readonly checked: number;
  /** Of those with two scores or more, by the last against the one before. */
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  /** The mean of each arena's newest score at the end of each month, a whole number; null before the first. */
  readonly overTime: readonly { readonly on: Day; readonly value: number | null }[];
}

/**
 * "Bedre" from the checks that were closed up to today. Each arena weighs the same, however often it was checked.
 * @param months how many points in time, at least 1
 * @example betterOf([{ arena: 'a', on: '2026-01-10', score: 40 }, { arena: 'a', on: '2026-02-10', score: 60 }], '2026-03-02', 2) // => { checked: 1, better: 1, same: 0, worse: 0, overTime: [{ on: '2026-02-28', value: 60 }, { on: '2026-03-02', value: 60 }] }
 */
export function betterOf(checks: readonly CheckedArena[], today: Day, months: number): Better {
  const scored = checks
    .flatMap(({ score, ...check }) => (score === null || check.on > today ? [] : [{ ...check, score }]))
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const byArena = Map.groupBy(scored, ({ arena }) => arena);
  const trends = [...byArena.values()].map((of) => checkTrend(of.map(({ score }) => score)));
  const count = (trend: 'better' | 'same' | 'worse') => trends.filter((one) => one === trend).length;
  return {
    checked: byArena.size,
    better: count('better'),
    same: count('same'),
    worse: count('worse'),
    overTime: monthEnds(today, months).map((on) => {
      const newest = [...byArena.values()].flatMap(
        (of) => of.findLast((check) => check.on <= on)?.score ?? [],
      );
      const sum = newest.reduce((total, score) => total + score, 0);
      return { on, value: newest.length === 0 ? null : Math.round(sum / newest.length) };
    }),
  };
}
