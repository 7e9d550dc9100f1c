import { currentPhase, type Process } from '@samskab/domain/processes';
import { PHASE_KINDS } from '@samskab/domain/processes';
import { processBySlug, processesOfAccount, publicProcesses, seatByKey } from '@samskab/store';
import type { RequestEvent } from '@sveltejs/kit';
import { dayText } from '#lib/dates.ts';
import { keptKey } from '#lib/server/processes/seat-cookies.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

const PUBLIC_A_PAGE = 30;

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
      ...account.map((one) => ({ ...line(one), touched: dayText(one.lastEventAt), phase: null })),
      ...kept.map((one) => ({ ...line(one), touched: null, phase: currentPhase(one) })),
    ],
    shown: shown.map((one) => ({ ...line(one), touched: dayText(one.lastEventAt) })),
  };
};

/** The rooms whose seat this browser remembers. */
async function keptRooms(event: RequestEvent, known: ReadonlySet<string>): Promise<readonly Process[]> {
  const slugs = event.cookies
    .getAll()
    .flatMap(({ name }) => (name.startsWith('seat-') ? [name.slice('seat-'.length)] : []))
    .filter((slug) => !known.has(slug));
  const rooms: Process[] = [];
  for (const slug of slugs) {
    const key = keptKey(event, 'seat', slug);
    const process = key && (await processBySlug(store().read, slug, PHASE_KINDS));
    if (process && (await seatByKey(store().read, process.id, key))) rooms.push(process);
  }
  return rooms;
}
