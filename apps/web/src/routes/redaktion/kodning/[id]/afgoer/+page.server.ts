import { compareCodes, SAMSKAB_CODEBOOK } from '@samskab/domain';
import { codingsOfStory, publishedContent } from '@samskab/store';
import { notYet, settleable, settleOne } from '#lib/server/coding/settle-story.ts';
import { newFormKey } from '#lib/server/do-once.ts';
import { needEditor } from '#lib/server/review/need-editor.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id: editor } = needEditor(event);
  const { id } = await settleable(event);
  const reader = store().read;
  const title = (await publishedContent(reader, id))?.title ?? '';
  const early = await notYet(reader, id, editor);
  if (early) return { id, title, early, coders: [], compared: [], done: null, formKey: newFormKey() };
  const { codings, settlements } = await codingsOfStory(reader, id, SAMSKAB_CODEBOOK.key);
  return {
    id,
    title,
    early,
    coders: codings.map(({ by, blind }) => ({ by, blind })),
    compared: compareCodes(codings, settlements, SAMSKAB_CODEBOOK),
    done: event.url.searchParams.get('gjort'),
    formKey: newFormKey(),
  };
};

export const actions: Actions = { settle: settleOne };
