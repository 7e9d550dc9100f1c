import { error } from '@sveltejs/kit';
import { codable, codeStory, STEPS } from '#lib/server/coding/code-story.ts';
import { codingPage } from '#lib/server/coding/coding-page.ts';
import { newFormKey } from '#lib/server/do-once.ts';
import { needEditor } from '#lib/server/review/need-editor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id: coder } = needEditor(event);
  const story = await codable(event);
  const page = await codingPage(story, coder);
  if (!page) error(404, 'not found');
  const done = STEPS.find((step) => step === event.url.searchParams.get('gjort')) ?? null;
  return { id: story.id, ...page, done, formKey: newFormKey() };
};

export const actions: Actions = {
  save: (event) => codeStory(event, 'save'),
  close: (event) => codeStory(event, 'close'),
  finish: (event) => codeStory(event, 'finish'),
};
