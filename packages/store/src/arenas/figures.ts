import {
  ACTIVE,
  activeOverTime,
  betterOf,
  monthEnds,
  type ActiveAt,
  type Better,
} from '@samskab/domain/arenas';
import { danishDay, dayAfter, type Day } from '@samskab/domain/processes';
import { and, eq } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { readFreshness, type ReadFreshness } from '../entries/index.ts';
import { arenaChecks, arenas } from '../schema/index.ts';
import { meetingsSince } from './meetings.ts';
import { closedChecksOf } from './self-check/results.ts';

/** The figures of all arenas: how fresh they are, how many were active each month, and whether they became better. */
export interface ArenaFigures {
  readonly freshness: ReadFreshness;
  readonly active: readonly ActiveAt[];
  readonly better: Better;
}

/**
 * The figures as they are today: examples count only where there is nothing else, and the page says so.
 * @param months how many points in time "flere" and "bedre" have
 */
export async function arenaFigures(reader: Reader, today: Day, months: number): Promise<ArenaFigures> {
  const freshness = await readFreshness(reader, 'arena', today);
  const examples = freshness.onlyExamples;
  const since = dayAfter(monthEnds(today, months)[0] ?? today, -ACTIVE.days);
  return {
    freshness,
    active: activeOverTime(await meetingsSince(reader, since, { examples }), today, months),
    better: betterOf(await scoresOf(reader, examples), today, months),
  };
}

async function scoresOf(reader: Reader, examples: boolean) {
  const checked = await reader
    .selectDistinct({ id: arenas.id })
    .from(arenas)
    .innerJoin(arenaChecks, eq(arenaChecks.arenaId, arenas.id))
    .where(and(eq(arenas.state, 'published'), eq(arenas.isExample, examples)));
  const closed = await closedChecksOf(
    reader,
    checked.map(({ id }) => id),
  );
  return closed.map(({ arenaId, closedAt, result }) => ({
    arena: arenaId,
    on: danishDay(closedAt),
    score: result.score,
  }));
}
