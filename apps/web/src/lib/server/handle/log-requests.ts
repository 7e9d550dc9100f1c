import type { Handle } from '@sveltejs/kit/hooks';
import { log } from '../log.ts';

/** Asked for every few seconds by whatever watches the process; not worth a line. */
const QUIET: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

export const logRequests: Handle = async ({ event, resolve }) => {
  const began = performance.now();
  const response = await resolve(event);
  logRequest(event.request.method, event.route.id, response.status, performance.now() - began);
  return response;
};

/** One line for each request. The route is its pattern: addresses hold secret keys, query strings what people seek. */
export function logRequest(method: string, route: string | null, status: number, ms: number): void {
  if (route !== null && QUIET.has(route)) return;
  log.info({ status, ms: Math.round(ms) }, `${method} ${route ?? 'no route'}`);
}
