import { mayProcess } from '@samskab/domain/processes';
import { error } from '@sveltejs/kit';
import { exportedRoom } from '#lib/server/processes/export-room.ts';
import { findRoom } from '#lib/server/processes/open-room.ts';
import { store } from '#lib/server/store.ts';
import type { RequestHandler } from './$types';

/** Everything of the room as one file, for those who run it. For others there is no such page. */
export const GET: RequestHandler = async (event) => {
  const room = await findRoom(event);
  if (!room || !mayProcess(room.visitor, 'exportAll')) error(404, 'Not found');
  const all = await exportedRoom(store().read, room.process, new Date());
  return new Response(`${JSON.stringify(all, null, 2)}\n`, {
    headers: {
      'cache-control': 'private, no-store',
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="${room.process.slug}.json"`,
    },
  });
};
