import { readiness } from '@samskab/store';
import { store } from '#lib/server/store.ts';
import type { RequestHandler } from './$types';

/** Whether requests should be sent here: 200 when the database answers and fits this version, otherwise 503. */
export const GET: RequestHandler = async () => {
  const state = await readiness(store());
  const ready = state.database === 'ok' && state.migrations === 'current';
  return Response.json(
    { status: ready ? 'ok' : 'notReady', ...state },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
};
