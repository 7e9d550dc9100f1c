import { knockOrStop } from '#lib/server/door.ts';
import { logIn } from '#lib/server/log-in.ts';
import type { RequestHandler } from './$types';

/**
 * Where an OpenID Connect provider sends people back to. The only address of the log-in library that is open:
 * everything else it offers is called by our own pages.
 */
export const GET: RequestHandler = async (event) => {
  await knockOrStop('provider', event);
  return logIn().handler(event.request);
};
