import {
  currentPhase,
  mayReadPart,
  phaseStates,
  processWarnings,
  whoIsMissing,
} from '@samskab/domain/processes';
import { nextTask, placed } from '#lib/server/processes/next-task.ts';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { publicStory } from '#lib/server/processes/public-story.ts';
import { recentEvents } from '#lib/server/processes/shown-events.ts';
import { meetingsAhead } from '#lib/server/processes/shown-meetings.ts';
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
    meetings: meetingsAhead(room, new Date()),
    story: await publicStory(process),
    missing: ofActors ? whoIsMissing(process).groups : [],
    links: {
      about: roomPath(process.slug, '/om'),
      frame: roomPath(process.slug, '/ramme'),
      ending: mayReadPart(visitor, 'decisions', process.head) ? roomPath(process.slug, '/slut') : null,
      all: roomPath(process.slug, '/eksport'),
      copy: `${roomPath(process.slug).replace(/[^/]+$/, 'nyt')}?kopi=${process.slug}`,
    },
  };
};
