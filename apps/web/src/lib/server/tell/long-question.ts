import { LONG_QUESTIONS, type Question } from '@samskab/domain';
import { error } from '@sveltejs/kit';
import type { Ways } from './answer-question.ts';
import { storyPath, type StoryParams } from './story-path.ts';

/** A question of the long form by its name, its place among them, and where its buttons lead. */
export function longQuestion(params: StoryParams & { readonly question: string }): {
  readonly question: Question;
  readonly number: number;
  readonly ways: Ways;
} {
  const place = LONG_QUESTIONS.findIndex(({ id }) => id === params.question);
  const question = LONG_QUESTIONS[place];
  if (!question) error(404, 'Not found');
  const next = LONG_QUESTIONS[place + 1];
  return {
    question,
    number: place + 1,
    ways: {
      here: storyPath(params, `/mere/${question.id}`),
      next: storyPath(params, next ? `/mere/${next.id}` : '/mere'),
      back: storyPath(params, '/mere'),
    },
  };
}
