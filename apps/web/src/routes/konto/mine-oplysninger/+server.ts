import { myData } from '@samskab/store';
import { needPerson } from '#lib/server/need-person.ts';
import { store } from '#lib/server/store.ts';
import type { RequestHandler } from './$types';

/** Everything kept about the person who asks, as a file. */
export const GET: RequestHandler = async (event) => {
  const { id } = needPerson(event);
  const everything = await myData(store().read, id, new Date());
  return new Response(JSON.stringify(everything, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="samskab-mine-oplysninger.json"',
      'cache-control': 'private, no-store',
    },
  });
};
