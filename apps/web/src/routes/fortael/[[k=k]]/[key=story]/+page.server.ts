import { cleanText, completeness, may, revise, SHORT_QUESTIONS, unsubmit, withdraw } from '@samskab/domain';
import { findCpr, findPersonalData, maskCpr } from '@samskab/danish';
import { movesOf, slugOf, voicesOf } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { dayText } from '#lib/dates.ts';
import { newFormKey } from '#lib/server/do-once.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { store } from '#lib/server/store.ts';
import { deleteStory, moveStory } from '#lib/server/tell/move-story.ts';
import { openStory, openStoryFor, openStoryIfThere } from '#lib/server/tell/open-story.ts';
import { questionState } from '#lib/server/tell/question-states.ts';
import { storyHead } from '#lib/server/tell/story-head.ts';
import { storyPath } from '#lib/server/tell/story-path.ts';
import { storyName } from '#lib/ui/tell/texts.ts';
import type { Actions, PageServerLoad } from './$types';

const WHY_LIMIT = 300;

export const load: PageServerLoad = async (event) => {
  const story = await openStory(event);
  const { experience, visitor } = story;
  const { content } = experience;
  const steps = SHORT_QUESTIONS.map((question, place) => ({
    id: question.id,
    href: storyPath(event.params, `/${place + 1}`),
    state: questionState(content, question),
  }));
  const voices = await voicesOf(store().read, experience.id);
  return {
    story: storyHead(story),
    formKey: newFormKey(),
    id: experience.id,
    name: storyName(content),
    steps,
    goOn: steps.find(({ state }) => state === 'untold')?.href ?? storyPath(event.params, '/send'),
    percent: completeness(content),
    voices: voices.length,
    waiting: voices.filter(({ state }) => state === 'invited').length,
    releaseDay: experience.releaseAt && dayText(experience.releaseAt),
    slug: await slugOf(store().read, experience.id),
    moves: (await movesOf(store().read, experience.id)).map((line) => ({ ...line, day: dayText(line.at) })),
    may: {
      save: may.saveDraft(visitor, experience),
      delete: may.deleteDraft(visitor, experience),
      unsubmit: unsubmit(experience).ok,
      withdraw: may.withdraw(visitor, experience) && withdraw(experience, 'teller', '?').ok,
      revise: may.revise(visitor, experience) && revise(experience, 'teller').ok,
      inviteVoice: may.inviteVoice(visitor, experience),
    },
  };
};

const notNow = () => fail(409, { notNow: true as const });

export const actions: Actions = {
  unsubmit: async (event) => {
    const story = await openStoryFor(event, await event.request.formData());
    const done = await moveStory(story, { move: 'unsubmit', act: 'submit', rule: unsubmit });
    if (!done) return notNow();
    redirect(303, storyPath(event.params));
  },
  revise: async (event) => {
    const story = await openStoryFor(event, await event.request.formData());
    const rule = (held: typeof story.experience) => revise(held, 'teller');
    if (!(await moveStory(story, { move: 'revise', act: 'revise', rule }))) return notNow();
    redirect(303, storyPath(event.params));
  },
  withdraw: async (event) => {
    const form = await event.request.formData();
    const story = await openStoryFor(event, form);
    const typed = cleanText(textOf(form, 'why'));
    const [why, cpr] = [maskCpr(typed), findCpr(typed).length > 0];
    const names = findPersonalData(why).map(({ text }) => text);
    if (why === '' || why.length > WHY_LIMIT || names.length > 0 || cpr)
      return fail(422, { why, tooLong: why.length > WHY_LIMIT, names, cpr });
    const rule = (held: typeof story.experience) => withdraw(held, 'teller', why);
    if (!(await moveStory(story, { move: 'withdraw', act: 'withdraw', rule, message: why }))) return notNow();
    redirect(303, storyPath(event.params));
  },
  delete: async (event) => {
    const form = await event.request.formData();
    const story = await openStoryIfThere(event, form);
    if (story && textOf(form, 'sure') !== 'yes') return fail(422, { unsure: true as const });
    const outcome = await deleteStory(story, form);
    if (outcome === 'noStory') error(404, 'Not found');
    if (outcome === 'notNow') return notNow();
    redirect(303, localizeHref(event.params.k ? '/fortael?slettet' : '/min-side?slettet'));
  },
};
