import { isUuid, may, QUEUE_TABS, type ExperienceId } from '@samskab/domain';
import { experienceById, QUEUE_PAGE, queuePage } from '@samskab/store';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { newFormKey } from '#lib/server/do-once.ts';
import { deskCounts, pageAt } from '#lib/server/review/desk.ts';
import { needEditor } from '#lib/server/review/need-editor.ts';
import { takeNextStory } from '#lib/server/review/next-story.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['putBack', 'askChanges', 'decline', 'passOn', 'approve', 'publish', 'withdraw'] as const;

export const load: PageServerLoad = async (event) => {
  const { id } = needEditor(event);
  const { searchParams } = event.url;
  const tab = QUEUE_TABS.find((known) => known === searchParams.get('fane')) ?? 'waiting';
  const page = pageAt(event.url);
  const { rows, total } = await queuePage(store().read, { tab, editor: id, page });
  return {
    tab,
    rows,
    page,
    pages: Math.max(1, Math.ceil(total / QUEUE_PAGE)),
    counts: await deskCounts(id),
    done: await whatWasDone(event),
    now: new Date(),
    formKey: newFormKey(),
  };
};

/** What a decision that led here has done, to be said once at the top. */
async function whatWasDone({ url, locals }: RequestEvent) {
  const what = DONE.find((known) => known === url.searchParams.get('gjort'));
  const id = url.searchParams.get('id') ?? '';
  const story = what && isUuid(id) ? await experienceById(store().read, id as ExperienceId) : null;
  const seen = story && (may.readDraft(locals.visitor, story) || story.publishedVersion !== null);
  return what && seen ? { what, id, title: story.content.title, told: story.teller !== null } : null;
}

export const actions: Actions = {
  next: async (event) => {
    const form = await event.request.formData();
    const id = await takeNextStory(event.locals.visitor, needEditor(event, form), form);
    if (id) redirect(303, localizeHref(`/redaktion/${id}`));
    return { none: true };
  },
};
