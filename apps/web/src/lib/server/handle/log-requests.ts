import type { Handle } from '@sveltejs/kit/hooks';
import { log } from '../log.ts';

/** Asked for every few seconds by whatever watches the process; not worth a line. */
const QUIET: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** One line for each request. The route is its pattern: addresses hold secret keys, query strings what people seek. */
export const logRequests: Handle = async ({ event, resolve }) => {
  const began = performance.now();
  const response = await resolve(event);
  const route = event.route.id ?? 'no route';
  if (!QUIET.has(route)) {
    const ms = Math.round(performance.now() - began);
    log.info({ status: response.status, ms }, `${event.request.method} ${route}`);
  }
  return response;
};
