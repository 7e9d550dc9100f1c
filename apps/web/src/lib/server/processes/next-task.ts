import type { PhaseState, ProcessPhase } from '@samskab/domain/processes';
import { TASK_PLACES } from '#lib/ui/processes/task-places.ts';
import { roomPath } from './room-path.ts';

type Task = PhaseState['tasks'][number];

/** A task with the place in the room where it is done. */
export const placed = (slug: string, task: Task) => ({
  ...task,
  href: roomPath(slug, TASK_PLACES[task.task]),
});

/** What to do now: the first thing that the phase waits for, or that an earlier one left behind; null where nothing is. */
export function nextTask(slug: string, phases: readonly PhaseState[], phase: ProcessPhase) {
  const waits = ({ tasks }: PhaseState) => tasks.find(({ state, optional }) => state !== 'done' && !optional);
  const here = phases.find((one) => one.phase === phase);
  const found =
    (here && waits(here)) ??
    phases
      .filter(({ open }) => open)
      .map(waits)
      .find(Boolean);
  return found ? placed(slug, found) : null;
}
