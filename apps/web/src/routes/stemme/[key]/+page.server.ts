import { findPersonalData } from '@samskab/danish';
import { ACTOR_GROUPS } from '@samskab/domain';
import { answerVoice, experienceById, voiceByKey } from '@samskab/store';
import { error, fail } from '@sveltejs/kit';
import { publicView } from '@samskab/domain';
import { getLocale } from '#lib/paraglide/runtime.js';
import { knockOrStop } from '#lib/server/door.ts';
import { readVoice, VOICE_TEXTS, voiceValues } from '#lib/server/party/read-voice.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, setHeaders }) => {
  setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
  const found = await voiceByKey(store().read, params.key);
  const story = found && (await experienceById(store().read, found.voice.experienceId));
  if (!found || !story) error(404, 'Not found');
  const { title, summary, language, story: parts } = publicView(story.content);
  return {
    story: { title, summary, language, parts },
    invited: found.voice.invited,
    state: found.voice.state,
    values: voiceValues(found.voice.content),
    groups: ACTOR_GROUPS,
  };
};

export const actions: Actions = {
  default: async (event) => {
    await knockOrStop('link', event);
    const { values, content, problems } = readVoice(await event.request.formData(), getLocale());
    if (!content) return fail(422, { values, problems, taken: false, decided: false, hints: [] });
    const answer = await store().write((tx) => answerVoice(tx, event.params.key, content, new Date()));
    if (!answer.ok && answer.error.code === 'unknownKey') error(404, 'Not found');
    const hints = VOICE_TEXTS.flatMap((name) => findPersonalData(content[name])).map(({ text }) => text);
    const decided = !answer.ok;
    return decided
      ? fail(409, { values, problems, taken: false, decided, hints })
      : { values, problems, taken: true, decided, hints };
  },
};
