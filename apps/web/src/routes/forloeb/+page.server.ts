import { currentPhase, phaseStates, processWarnings, type Process } from '@samskab/domain/processes';
import { processById, processBySlug, processesOfAccount, publicProcesses, seatByKey } from '@samskab/store';
import type { RequestEvent } from '@sveltejs/kit';
import { dayText } from '#lib/dates.ts';
import { nextTask } from '#lib/server/processes/next-task.ts';
import { keptKey } from '#lib/server/processes/seat-cookies.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

const PUBLIC_A_PAGE = 30;
/** So many of somebody's own rooms, the newest, are read whole. */
const LOOKED_INTO = 20;

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'private, no-cache' });
  const { person } = event.locals;
  const account = person ? await processesOfAccount(store().read, person.id) : [];
  const kept = await keptRooms(event, new Set(account.map(({ slug }) => slug)));
  const shown = await publicProcesses(store().read, { limit: PUBLIC_A_PAGE, offset: 0 });
  const line = ({ slug, head }: Pick<Process, 'slug' | 'head'>) => ({
    href: roomPath(slug),
    title: head.title,
    place: head.place,
    about: head.about,
    ending: head.ending?.kind ?? null,
  });
  return {
    mine: [
      ...(await Promise.all(
        account.map(async (one, place) => ({
          ...line(one),
          touched: dayText(one.lastEventAt),
          ...(place < LOOKED_INTO && stateOf(await processById(store().read, one.id), one.seat)),
        })),
      )),
      ...kept.map(({ process, seat }) => ({ ...line(process), touched: null, ...stateOf(process, seat) })),
    ],
    shown: shown.map((one) => ({ ...line(one), touched: dayText(one.lastEventAt) })),
  };
};

/** Where a room stands for somebody who sits in it: its phase, what waits, and what should be looked at. */
function stateOf(process: Process | null, seat: string) {
  const sits = process?.of.seat.some(({ id, state }) => id === seat && state === 'joined');
  if (!process || !sits || process.head.ending !== null) return {};
  const phase = currentPhase(process);
  return {
    phase,
    paused: process.head.pausedOn !== null,
    next: nextTask(process.slug, phaseStates(process, new Date()), phase),
    warnings: processWarnings(process),
  };
}

interface KeptRoom {
  readonly process: Process;
  readonly seat: string;
}

/** The rooms whose seat this browser remembers. */
async function keptRooms(event: RequestEvent, known: ReadonlySet<string>): Promise<readonly KeptRoom[]> {
  const slugs = event.cookies
    .getAll()
    .flatMap(({ name }) => (name.startsWith('seat-') ? [name.slice('seat-'.length)] : []))
    .filter((slug) => !known.has(slug));
  const rooms: KeptRoom[] = [];
  for (const slug of slugs) {
    const key = keptKey(event, 'seat', slug);
    const process = key && (await processBySlug(store().read, slug));
    const seat = process && (await seatByKey(store().read, process.id, key));
    if (process && seat) rooms.push({ process, seat: seat.id });
  }
  return rooms;
}
