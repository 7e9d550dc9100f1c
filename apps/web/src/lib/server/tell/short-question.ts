import { SHORT_QUESTIONS, type Question } from '@samskab/domain';
import { error } from '@sveltejs/kit';
import type { Ways } from './answer-question.ts';
import { storyPath, type StoryParams } from './story-path.ts';

/** The question of a step of the short form, and where its buttons lead. */
export interface ShortQuestion {
  /** From 1. */
  readonly number: number;
  readonly question: Question;
  readonly ways: Ways;
}

export function shortQuestion(params: StoryParams & { readonly step: string }): ShortQuestion {
  const number = Number(params.step);
  const question = SHORT_QUESTIONS[number - 1];
  if (!question) error(404, 'Not found');
  return {
    number,
    question,
    ways: {
      here: storyPath(params, `/${number}`),
      next: storyPath(params, number < SHORT_QUESTIONS.length ? `/${number + 1}` : '/send'),
      back: storyPath(params, number > 1 ? `/${number - 1}` : ''),
    },
  };
}

/** The address of the page that asks for a field of the short form; null when another form asks for it. */
export function stepAbout(params: StoryParams, question: Question): string | null {
  const place = SHORT_QUESTIONS.findIndex(({ id }) => id === question.id);
  return place < 0 ? null : storyPath(params, `/${place + 1}`);
}
