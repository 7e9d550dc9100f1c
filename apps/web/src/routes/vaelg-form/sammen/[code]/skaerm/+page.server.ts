import { mayTogether } from '@samskab/domain/guide';
import { redirect } from '@sveltejs/kit';
import { seenSession } from '#lib/server/together/seen-session.ts';
import { shownInSession } from '#lib/server/together/session-at.ts';
import { togetherPath } from '#lib/server/together/together-path.ts';
import type { PageServerLoad } from './$types';

/** What hangs on the wall: the code, and how many have answered. Then the shared picture, in large letters. */
export const load: PageServerLoad = async (event) => {
  const { session, who } = await shownInSession(event);
  const path = togetherPath(session.code);
  if (mayTogether.seeComparison(who, session)) redirect(303, `${path}/billede?stort=1`);
  return {
    session: await seenSession(session),
    address: `${event.url.origin}${path}`,
    quiet: event.url.searchParams.has('stille'),
  };
};
