import { publicProcesses } from '@samskab/store';
import { dayText } from '#lib/dates.ts';
import { myRooms, roomLine } from '#lib/server/processes/my-rooms.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

const PUBLIC_A_PAGE = 30;

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'private, no-cache' });
  const shown = await publicProcesses(store().read, { limit: PUBLIC_A_PAGE, offset: 0 });
  return {
    mine: await myRooms(event),
    shown: shown.map((one) => ({ ...roomLine(one), touched: dayText(one.lastEventAt) })),
  };
};
