import { SHORT_QUESTIONS } from '@samskab/domain';
import { redirect } from '@sveltejs/kit';
import { answerQuestion, moreRows } from '#lib/server/tell/answer-question.ts';
import { clockOfArrival } from '#lib/server/tell/arrival.ts';
import { openStory } from '#lib/server/tell/open-story.ts';
import { shortQuestion } from '#lib/server/tell/short-question.ts';
import { storyHead } from '#lib/server/tell/story-head.ts';
import { freshForm, newToken } from '#lib/server/tell/tell-form.ts';
import { isOpen } from '#lib/server/tell/is-open.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const story = await openStory(event);
  const { number, question, ways } = shortQuestion(event.params);
  const { content } = story.experience;
  // Whoever has just posted is told by the form; nobody else has anything to write here now.
  if (!isOpen(story.experience) && event.request.method === 'GET') redirect(303, storyHead(story).path);
  return {
    story: storyHead(story),
    number,
    total: SHORT_QUESTIONS.length,
    question,
    form: freshForm(content, question, moreRows(event.url, question)),
    token: newToken(content, question),
    savedAt: clockOfArrival(event.url.searchParams.get('gemt')),
    copy: `${story.experience.id} ${question.id}`,
    keeps: event.params.k ? ('browser' as const) : ('server' as const),
    last: ways.next.endsWith('/send'),
  };
};

export const actions: Actions = {
  default: (event) => {
    const { question, ways } = shortQuestion(event.params);
    return answerQuestion(event, question, ways);
  },
};
