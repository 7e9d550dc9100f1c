import { isLinkKey, newKey, storiesOf } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { knock } from '#lib/server/door.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { store } from '#lib/server/store.ts';
import { beginStory } from '#lib/server/tell/begin-story.ts';
import { storyPath } from '#lib/server/tell/story-path.ts';
import { storyName } from '#lib/ui/tell/texts.ts';
import type { Actions, PageServerLoad } from './$types';

const SHOWN = 3;

export const load: PageServerLoad = async ({ locals: { person }, setHeaders }) => {
  // A secret stands in the form: nobody else may get a copy, and coming back means another story.
  setHeaders({ 'cache-control': 'private, no-store' });
  const stories = person ? await storiesOf(store().read, person.id) : [];
  const drafts = stories.filter(({ state }) => state === 'draft' || state === 'changesAsked');
  return {
    link: newKey(),
    drafts: drafts.slice(0, SHOWN).map(({ id, content }) => ({
      href: storyPath({ key: id }),
      name: storyName(content),
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const account = event.locals.person?.id ?? null;
    if (!account && !(await knock('tell', event)).opens) return fail(429, { many: true });
    const link = textOf(await event.request.formData(), 'link');
    const key = isLinkKey(link) ? link : newKey();
    const story = await beginStory(store(), { account, key, language: getLocale(), at: new Date() });
    redirect(303, storyPath(story, '/1'));
  },
};
