import { communityHints } from '@samskab/domain/communities';
import { danishDay } from '@samskab/domain/processes';
import { readCommunity } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { formValues } from '#lib/server/communities/community-form.ts';
import { changeCommunity, faultsOf } from '#lib/server/communities/save-form.ts';
import { newFormKey } from '#lib/server/do-once.ts';
import { entryAt } from '#lib/server/entries/entry-at.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const head = await entryAt(event, 'community', 'edit');
  const read = await readCommunity(store().read, { id: head.id });
  if (!read) error(404);
  const asked = event.url.searchParams.has('mangler');
  return {
    slug: head.slug,
    name: head.name,
    isDraft: head.state === 'draft',
    values: formValues(read.content),
    faults: asked ? faultsOf(read.content, danishDay(new Date())) : [],
    hints: communityHints(read.content),
    formKey: newFormKey(),
  };
};

export const actions: Actions = { default: changeCommunity };
