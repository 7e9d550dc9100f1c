import { ACTIVE, activeOverTime, monthEnds, type ActiveAt } from '@samskab/domain/arenas';
import { dayAfter, type Day } from '@samskab/domain/processes';
import type { Reader } from '../engine/index.ts';
import { readFreshness, type ReadFreshness } from '../entries/index.ts';
import { meetingsSince } from './meetings.ts';

/** The figures of all arenas: how fresh they are, and how many were active at the end of each month. */
export interface ArenaFigures {
  readonly freshness: ReadFreshness;
  readonly active: readonly ActiveAt[];
}

/**
 * The figures as they are today: examples count only where there is nothing else, and the page says so.
 * @param months how many points "flere" has
 */
export async function arenaFigures(reader: Reader, today: Day, months: number): Promise<ArenaFigures> {
  const freshness = await readFreshness(reader, 'arena', today);
  const since = dayAfter(monthEnds(today, months)[0] ?? today, -ACTIVE.days);
  const meetings = await meetingsSince(reader, since, { examples: freshness.onlyExamples });
  return { freshness, active: activeOverTime(meetings, today, months) };
}
