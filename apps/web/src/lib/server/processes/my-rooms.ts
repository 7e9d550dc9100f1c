import { currentPhase, phaseStates, processWarnings, type Process } from '@samskab/domain/processes';
import { processById, processBySlug, processesOfAccount, seatByKey } from '@samskab/store';
import type { RequestEvent } from '@sveltejs/kit';
import { dayText } from '#lib/dates.ts';
import { store } from '../store.ts';
import { nextTask } from './next-task.ts';
import { roomPath } from './room-path.ts';
import { keptKey } from './seat-cookies.ts';

/** So many of somebody's own rooms, the newest, are read whole. */
const LOOKED_INTO = 20;

/** A room as a line of a list. */
export const roomLine = ({ slug, head }: Pick<Process, 'slug' | 'head'>) => ({
  href: roomPath(slug),
  title: head.title,
  place: head.place,
  about: head.about,
  ending: head.ending?.kind ?? null,
});

/** The rooms of whoever asks: by the account, and by the seats that this browser remembers. */
export async function myRooms(event: RequestEvent) {
  const { person } = event.locals;
  const account = person ? await processesOfAccount(store().read, person.id) : [];
  const kept = await keptRooms(event, new Set(account.map(({ slug }) => slug)));
  return [
    ...(await Promise.all(
      account.map(async (one, place) => ({
        ...roomLine(one),
        touched: dayText(one.lastEventAt),
        ...(place < LOOKED_INTO && stateOf(await processById(store().read, one.id), one.seat)),
      })),
    )),
    ...kept.map(({ process, seat }) => ({ ...roomLine(process), touched: null, ...stateOf(process, seat) })),
  ];
}

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
