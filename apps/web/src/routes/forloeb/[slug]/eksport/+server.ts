import { mayExport, mayProcess } from '@samskab/domain/processes';
import { error } from '@sveltejs/kit';
import { exportedRoom } from '#lib/server/processes/export-room.ts';
import { findRoom } from '#lib/server/processes/open-room.ts';
import { store } from '#lib/server/store.ts';
import type { RequestHandler } from './$types';

/**
 * Everything of the room as one file: for those who lead it, and for all at the table before it is erased. For others there
 * is no such page.
 */
export const GET: RequestHandler = async (event) => {
  const room = await findRoom(event);
  if (!room || !mayExport(room.visitor, room.process.head)) error(404, 'Not found');
  const all = await exportedRoom(store().read, room.process, new Date(), {
    whole: mayProcess(room.visitor, 'exportAll'),
  });
  return new Response(`${JSON.stringify(all, null, 2)}\n`, {
    headers: {
      'cache-control': 'private, no-store',
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="${room.process.slug}.json"`,
    },
  });
};
