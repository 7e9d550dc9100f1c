import { completeness, LONG_QUESTIONS, SEND_QUESTION, SHORT_QUESTIONS, type Question } from '@samskab/domain';
import { redirect } from '@sveltejs/kit';
import { isOpen } from '#lib/server/tell/is-open.ts';
import { openStory } from '#lib/server/tell/open-story.ts';
import { questionState, saysMore } from '#lib/server/tell/question-states.ts';
import { storyHead } from '#lib/server/tell/story-head.ts';
import { storyPath } from '#lib/server/tell/story-path.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const story = await openStory(event);
  if (!isOpen(story.experience)) redirect(303, storyHead(story).path);
  const { content } = story.experience;
  const line = (question: Question, href: string) => ({
    id: question.id,
    section: question.section,
    href,
    told: question.again ? saysMore(content, question) : questionState(content, question) !== 'untold',
  });
  return {
    story: storyHead(story),
    percent: completeness(content),
    questions: [
      ...SHORT_QUESTIONS.map((question, n) => line(question, storyPath(event.params, `/${n + 1}`))),
      line(SEND_QUESTION, storyPath(event.params, '/send')),
      ...LONG_QUESTIONS.map((question) => line(question, storyPath(event.params, `/mere/${question.id}`))),
    ],
  };
};
