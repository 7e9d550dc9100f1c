import { municipality } from '@samskab/domain';
import { chosenCode, chosenIn } from '#lib/server/finder/chosen.ts';
import { shownDesks } from '#lib/server/finder/desks.ts';
import { finderFrame, finderHref } from '#lib/server/finder/frame.ts';
import { findableCommunities } from '#lib/server/finder/shelf.ts';
import { shownCommunity } from '#lib/server/finder/shown-community.ts';
import type { PageServerLoad } from './$types';

const PATH = '/find-faellesskab/valgt';

/** The communities that somebody took along on a telephone. The address holds them, and nothing of what was answered. */
export const load: PageServerLoad = async (event) => {
  const chosen = chosenIn(event.url.searchParams.get('vis') ?? '', await findableCommunities());
  const query = { vis: chosenCode(chosen) };
  const frame = await finderFrame(event, { path: PATH, start: '/find-faellesskab', kiosk: false, query });
  const showing = { texts: frame.texts, linked: true };
  const [first] = chosen;
  const near = first?.position ?? municipality(first?.municipality ?? '')?.centre ?? null;
  return {
    alone: true,
    frame,
    communities: chosen.map((one) => shownCommunity(one, showing)),
    desks: await shownDesks(near, showing),
    address: event.url.origin + finderHref(PATH, frame.texts.language, query),
  };
};
