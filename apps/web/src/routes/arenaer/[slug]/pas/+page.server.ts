import {
  arenaCarePage,
  takeBackMeeting,
  tellMeeting,
  tieTrack,
  untieTrack,
} from '#lib/server/arenas/care.ts';
import { alikePublic } from '#lib/server/arenas/merging/alike-public.ts';
import { careActions } from '#lib/server/entries/care-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const care = await arenaCarePage(event);
  const isNew = care.entry.state === 'draft' || care.entry.state === 'waiting';
  return { ...care, alike: isNew ? await alikePublic(event.params.slug) : [] };
};

export const actions: Actions = {
  ...careActions('arena'),
  meeting: tellMeeting,
  takeBackMeeting,
  track: tieTrack,
  untrack: untieTrack,
};
