import { dev } from '$app/env';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { configuration } from '../configuration.ts';
import { allowStreets } from '../places/allow-streets.ts';
import { FILE_POLICY, securityHeaders } from '../security-headers.ts';
import { hasSessionCookie } from '../visitor.ts';

/** Gives every answer its security headers, and says who may keep a copy. What a page has set itself stays. */
export const secure: Handle = async ({ event, resolve }) => {
  const response = changeable(await resolve(event));
  const add = (name: string, value: string) => {
    if (!response.headers.has(name)) response.headers.set(name, value);
  };
  for (const [name, value] of Object.entries(securityHeaders(isHttps()))) add(name, value);
  if (!dev) add('content-security-policy', FILE_POLICY);
  allowStreets(event, response.headers);
  add('cache-control', cacheControl(event, response));
  return response;
};

let https: boolean | null = null;
const isHttps = () => (https ??= configuration().ORIGIN.startsWith('https:'));

/**
 * Pages for one person are kept by that person's browser only. Everybody's pages may be kept, and are asked for
 * again each time: a withdrawn story must be gone at once. `no-store` is not used, because then the back button
 * would lose what somebody has written.
 */
function cacheControl(event: RequestEvent, response: Response): string {
  const personal =
    event.request.method !== 'GET' ||
    hasSessionCookie(event) ||
    response.headers.has('set-cookie') ||
    event.route.id?.includes('[key]');
  return personal ? 'private, no-cache' : 'public, max-age=0, must-revalidate';
}

/** Answers passed on from elsewhere have headers that cannot be changed. */
function changeable(response: Response): Response {
  try {
    response.headers.set('x-content-type-options', 'nosniff');
    return response;
  } catch {
    return new Response(response.body, response);
  }
}
