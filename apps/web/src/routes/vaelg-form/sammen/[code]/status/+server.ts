import { sessionAt } from '#lib/server/together/session-at.ts';
import type { RequestHandler } from './$types';

/** Asked by screens every few seconds: which revision is shown now. Nothing but its mark is sent when it is the same. */
export const GET: RequestHandler = async (event) => {
  const { revision, state } = await sessionAt(event);
  const etag = `"${revision}"`;
  const headers = { etag, 'cache-control': 'private, no-cache' };
  if (event.request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  return Response.json({ revision, state }, { headers });
};
