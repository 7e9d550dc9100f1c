import { communityHints } from '@samskab/domain/communities';
import { danishDay } from '@samskab/domain/processes';
import { readCommunity } from '@samskab/store';
import { error, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { careActions } from '../entries/care-actions.ts';
import { carePage } from '../entries/care-page.ts';
import { entryAt } from '../entries/entry-at.ts';
import { textOf } from '../form-fields.ts';
import { store } from '../store.ts';
import { faultsOf } from './save-form.ts';

/** The page on which a community is looked after, with what it lacks and what it might say otherwise. */
export async function communityCarePage(event: RequestEvent) {
  const care = await carePage(event, 'community');
  const read = await readCommunity(store().read, { slug: care.entry.slug });
  if (!read) error(404);
  return {
    ...care,
    faults: faultsOf(read.content, danishDay(new Date())),
    hints: communityHints(read.content),
  };
}

const CARE = careActions('community');
/** Moves that put an entry before an editor: nothing may be missing. */
const HANDS_IN: ReadonlySet<string> = new Set(['submit', 'reopen']);

/** The forms of that page. What is not ready is not handed in: the form says what is missing. */
export const communityCareActions: Actions = {
  ...CARE,
  move: async (event) => {
    const form = await event.request.clone().formData();
    if (HANDS_IN.has(textOf(form, 'move'))) {
      const head = await entryAt(event, 'community', 'submit');
      const read = await readCommunity(store().read, { id: head.id });
      if (read && faultsOf(read.content, danishDay(new Date())).length > 0)
        redirect(303, `${localizeHref(`/faellesskaber/${head.slug}/ret`)}?mangler=1`);
    }
    return CARE['move']?.(event);
  },
};
