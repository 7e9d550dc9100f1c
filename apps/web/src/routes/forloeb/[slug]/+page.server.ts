import {
  currentPhase,
  mayReadPart,
  phaseStates,
  processWarnings,
  whoIsMissing,
  type PhaseState,
} from '@samskab/domain/processes';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { recentEvents } from '#lib/server/processes/shown-events.ts';
import { TASK_PLACES } from '#lib/ui/processes/task-places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'about');
  const { process, visitor } = room;
  const phases = phaseStates(process, new Date());
  const phase = currentPhase(process);
  const ofActors = mayReadPart(visitor, 'actors', process.head);
  return {
    room: roomHead(room, event),
    ...roomForms(room, ['editAbout', 'copyProcess', 'end', 'signFrame', 'exportAll']),
    about: process.head.about,
    phases: phases.map((one) => ({
      phase: one.phase,
      done: one.done,
      now: one.phase === phase,
      open: one.open,
      // Readers see how far it is, not what is waited for from whom.
      tasks: room.seat ? one.tasks.map((task) => placed(process.slug, task)) : [],
    })),
    next: room.seat && process.head.ending === null ? nextTask(process.slug, phases, phase) : null,
    warnings: room.seat ? processWarnings(process) : [],
    recent: await recentEvents(room, new Date()),
    missing: ofActors ? whoIsMissing(process).groups : [],
    links: {
      about: roomPath(process.slug, '/om'),
      frame: roomPath(process.slug, '/ramme'),
      copy: `${roomPath(process.slug).replace(/[^/]+$/, 'nyt')}?kopi=${process.slug}`,
    },
  };
};

type Task = PhaseState['tasks'][number];
const placed = (slug: string, task: Task) => ({ ...task, href: roomPath(slug, TASK_PLACES[task.task]) });

/** What to do now: the first thing that the phase waits for, or that an earlier one left behind. */
function nextTask(slug: string, phases: readonly PhaseState[], phase: PhaseState['phase']) {
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
