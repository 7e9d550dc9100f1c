import { error, redirect } from '@sveltejs/kit';
import { gaugeCsv, gaugeRecord } from '#lib/server/processes/gauge-file.ts';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { askedFirst } from '#lib/server/processes/self-check.ts';
import type { RequestHandler } from './$types';

/** Values and lights as a file, for whoever may read the gauge and has been asked first. */
export const GET: RequestHandler = async (event) => {
  const { file, slug } = event.params;
  if (file !== 'maaler.json' && file !== 'maaler.csv') error(404, 'Not found');
  const room = await openRoom(event, 'gauge');
  if ((await askedFirst(room)) !== null) redirect(303, roomPath(slug, '/maaleren'));
  const inside = room.seat?.state === 'joined';
  const now = new Date();
  const body =
    file === 'maaler.json'
      ? `${JSON.stringify(gaugeRecord(room.process, now, inside), null, 2)}\n`
      : gaugeCsv(room.process, now, inside);
  return new Response(body, {
    headers: {
      'cache-control': 'private, no-cache',
      'content-type': file === 'maaler.json' ? 'application/json' : 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${slug}-${file}"`,
    },
  });
};
