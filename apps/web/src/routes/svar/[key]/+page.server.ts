import { findCpr, maskCpr } from '@samskab/danish';
import { cleanText, publicView } from '@samskab/domain';
import { answerReply, experienceById, REPLY_LIMIT, replyByKey } from '@samskab/store';
import { error, fail } from '@sveltejs/kit';
import { knockOrStop } from '#lib/server/door.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, setHeaders }) => {
  setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
  const asked = await replyByKey(store().read, params.key);
  const story = asked && (await experienceById(store().read, asked.experienceId));
  if (!asked || !story) error(404, 'Not found');
  const { title, summary, language, story: parts, lessons } = publicView(story.content);
  return {
    story: { title, summary, language, parts, lessons: lessons.map(({ text }) => text) },
    organisation: asked.organisation,
    dueAt: asked.dueAt,
    over: asked.dueAt <= new Date(),
    reply: asked.reply,
    limit: REPLY_LIMIT,
  };
};

export const actions: Actions = {
  default: async (event) => {
    await knockOrStop('link', event);
    const written = textOf(await event.request.formData(), 'reply');
    if (findCpr(written).length > 0)
      return fail(422, { reply: maskCpr(written), problem: 'cpr', taken: false });
    const reply = cleanText(written);
    if (reply.length > REPLY_LIMIT) return fail(422, { reply: written, problem: 'tooLong', taken: false });
    if (reply === '') return fail(422, { reply, problem: 'empty', taken: false });
    const answer = await store().write((tx) => answerReply(tx, event.params.key, reply, new Date()));
    if (answer.ok) return { reply, problem: null, taken: true };
    if (answer.error.code === 'unknownKey') error(404, 'Not found');
    return fail(409, { reply, problem: 'late', taken: false });
  },
};
