import type { RequestHandler } from './$types';

/** The process is alive. Asks nothing of the database, so that a slow one does not get the process restarted. */
export const GET: RequestHandler = () =>
  Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
