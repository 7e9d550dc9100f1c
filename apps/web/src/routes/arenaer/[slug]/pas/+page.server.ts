import {
  arenaCarePage,
  takeBackMeeting,
  tellMeeting,
  tieTrack,
  untieTrack,
} from '#lib/server/arenas/care.ts';
import { careActions } from '#lib/server/entries/care-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => arenaCarePage(event);

export const actions: Actions = {
  ...careActions('arena'),
  meeting: tellMeeting,
  takeBackMeeting,
  track: tieTrack,
  untrack: untieTrack,
};
