import { completeness, LONG_QUESTIONS } from '@samskab/domain';
import { redirect } from '@sveltejs/kit';
import { answerQuestion, moreRows } from '#lib/server/tell/answer-question.ts';
import { clockOfArrival } from '#lib/server/tell/arrival.ts';
import { isOpen } from '#lib/server/tell/is-open.ts';
import { longQuestion } from '#lib/server/tell/long-question.ts';
import { openStory } from '#lib/server/tell/open-story.ts';
import { storyHead } from '#lib/server/tell/story-head.ts';
import { freshForm, newToken } from '#lib/server/tell/tell-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const story = await openStory(event);
  const { question, number } = longQuestion(event.params);
  if (!isOpen(story.experience) && event.request.method === 'GET') redirect(303, storyHead(story).path);
  const { content, id } = story.experience;
  return {
    story: storyHead(story),
    number,
    total: LONG_QUESTIONS.length,
    question,
    form: freshForm(content, question, moreRows(event.url, question)),
    token: newToken(content, question),
    savedAt: clockOfArrival(event.url.searchParams.get('gemt')),
    copy: `${id} ${question.id}`,
    keeps: event.params.k ? ('browser' as const) : ('server' as const),
    percent: completeness(content),
  };
};

export const actions: Actions = {
  default: (event) => {
    const { question, ways } = longQuestion(event.params);
    return answerQuestion(event, question, ways);
  },
};
