import { readPublished } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { knock } from '#lib/server/door.ts';
import { readReuse } from '#lib/server/review/read-reuse.ts';
import { tellReuse } from '#lib/server/review/tell-reuse.ts';
import { typedIn } from '#lib/server/review/decide.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

async function publishedStory(slug: string) {
  const story = await readPublished(store().read, slug);
  if (!story) error(404, 'not found');
  if (story.kind === 'withdrawn') error(410, { message: 'withdrawn', why: story.why, at: story.withdrawnAt });
  return story;
}

export const load: PageServerLoad = async ({ params, url }) => {
  const { slug, view } = await publishedStory(params.slug);
  return { slug, title: view.title, key: uuid(), thanks: url.searchParams.has('tak') };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const story = await publishedStory(event.params.slug);
    const told = readReuse(form);
    const typed = typedIn(form);
    if (!told.ok) return fail(400, { typed, problems: told.error, stopped: null });
    if (!(await knock('reuse', event)).opens)
      return fail(429, { typed, problems: [], stopped: 'wait' as const });
    const kept = await tellReuse(form, story.id, told.value, event.locals.person?.id ?? null);
    if (!kept.ok) return fail(409, { typed, problems: [], stopped: kept.error.code });
    redirect(303, `${localizeHref(`/erfaringer/${story.slug}/proevet-her`)}?tak`);
  },
};
