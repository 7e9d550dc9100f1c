import {
  publicView,
  SEND_QUESTION,
  suggestedAnonymity,
  suggestedSummary,
  suggestedTitle,
} from '@samskab/domain';
import { attachmentsOf, newKey } from '@samskab/store';
import { redirect } from '@sveltejs/kit';
import type { FormValues } from '#lib/tell/form-values.ts';
import { store } from '#lib/server/store.ts';
import { clockOfArrival } from '#lib/server/tell/arrival.ts';
import { isOpen } from '#lib/server/tell/is-open.ts';
import { markedTexts } from '#lib/server/tell/marked-texts.ts';
import { missingLines } from '#lib/server/tell/missing-lines.ts';
import { openStory } from '#lib/server/tell/open-story.ts';
import { sendStory } from '#lib/server/tell/send-story.ts';
import { storyHead } from '#lib/server/tell/story-head.ts';
import { freshForm, newToken } from '#lib/server/tell/tell-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const story = await openStory(event);
  const { content, id } = story.experience;
  if (!isOpen(story.experience) && event.request.method === 'GET') redirect(303, storyHead(story).path);
  const fresh = freshForm(content, SEND_QUESTION);
  const suggested: FormValues = {
    ...(content.title === '' && { title: [suggestedTitle(content)] }),
    ...(content.summary === '' && { summary: [suggestedSummary(content)] }),
    ...(content.anonymity === null && { anonymity: [suggestedAnonymity(content.valence)] }),
    ...(content.authorGroup === null &&
      event.locals.person?.group && { authorGroup: [event.locals.person.group] }),
  };
  return {
    story: storyHead(story),
    form: { ...fresh, values: { ...fresh.values, ...suggested } },
    token: newToken(content, SEND_QUESTION),
    savedAt: clockOfArrival(event.url.searchParams.get('gemt')),
    copy: `${id} send`,
    keeps: event.params.k ? ('browser' as const) : ('server' as const),
    missing: missingLines(content, event.params),
    marked: markedTexts(content),
    view: publicView({
      ...content,
      title: content.title || suggestedTitle(content),
      summary: content.summary || suggestedSummary(content),
      anonymity: content.anonymity ?? suggestedAnonymity(content.valence),
    }),
    files: (await attachmentsOf(store().read, id)).map(({ name, kind }) => ({ name, kind })),
    links: content.links.length,
    email: event.locals.person?.email ?? null,
    told: story.experience.origin === 'told',
    link: newKey(),
  };
};

export const actions: Actions = { default: sendStory };
