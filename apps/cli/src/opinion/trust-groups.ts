import {
  chanceRuns,
  chanceTest,
  stabilityOf,
  stabilityRuns,
  type OpinionGroups,
  type Trust,
} from '@samskab/opinion';
import { setImmediate } from 'node:timers/promises';
import type { Io } from '../io.ts';
import { progress, type Progress } from '../progress.ts';

/** How far groups can be trusted, by so many repetitions of both kinds; may be stopped between two. */
export async function trustGroups(groups: OpinionGroups | null, runs: number, io: Io): Promise<Trust> {
  if (groups === null) return { stability: null, chance: null };
  const bar = progress(io, { da: 'Gentagelser', en: 'Repetitions' }, 2 * runs, false);
  try {
    const again = await collected(stabilityRuns(groups, runs, groups.seed), 0, bar, io);
    const dealt = await collected(chanceRuns(groups, runs, groups.seed), runs, bar, io);
    return { stability: stabilityOf(groups, again), chance: chanceTest(groups, dealt) };
  } finally {
    bar.end();
  }
}

async function collected<Run>(
  runs: Iterable<Run>,
  before: number,
  { at }: Progress,
  { stop }: Io,
): Promise<readonly Run[]> {
  const all: Run[] = [];
  for (const run of runs) {
    all.push(run);
    at(before + all.length);
    // Lets Ctrl-C through.
    await setImmediate();
    stop.throwIfAborted();
  }
  return all;
}
