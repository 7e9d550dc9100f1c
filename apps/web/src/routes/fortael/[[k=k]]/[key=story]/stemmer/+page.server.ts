import { findCpr, findPersonalData, maskCpr } from '@samskab/danish';
import { cleanText, isUuid, may, type VoiceId } from '@samskab/domain';
import { inviteVoice, isLinkKey, newKey, revokeVoice, voicesOf } from '@samskab/store';
import { error, fail } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { textOf } from '#lib/server/form-fields.ts';
import { address } from '#lib/server/mail/address.ts';
import { store } from '#lib/server/store.ts';
import { openStory, openStoryFor } from '#lib/server/tell/open-story.ts';
import { storyHead } from '#lib/server/tell/story-head.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Actions, PageServerLoad } from './$types';

const NAME_LIMIT = 80;

/** What the page is answered; what does not fit is empty. */
const ANSWER = {
  who: '',
  refused: false,
  names: [] as readonly string[],
  cpr: false,
  tooLong: false,
  tooMany: false,
  answered: false,
  invited: '',
  link: '',
  revoked: '',
};
const answered = (given: Partial<typeof ANSWER>) => ({ ...ANSWER, ...given });

export const load: PageServerLoad = async (event) => {
  const story = await openStory(event, 'inviteVoice');
  const voices = await voicesOf(store().read, story.experience.id);
  return {
    story: storyHead(story),
    link: newKey(),
    open: may.saveDraft(story.visitor, story.experience),
    voices: voices.map(({ id, invited, state }) => ({ id, invited, state })),
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const form = await event.request.formData();
    const story = await openStoryFor(event, form, 'inviteVoice');
    const typed = cleanText(textOf(form, 'who'));
    const [who, cpr] = [maskCpr(typed), findCpr(typed).length > 0];
    const names = findPersonalData(who).map(({ text }) => text);
    if (who === '' || who.length > NAME_LIMIT || names.length > 0 || cpr)
      return fail(422, answered({ refused: true, who, names, cpr, tooLong: who.length > NAME_LIMIT }));
    const at = new Date();
    // The secret comes with the form, so that the form posted twice makes one link.
    const key = textOf(form, 'link');
    if (!isLinkKey(key)) error(400, 'Bad request');
    const invitation = { id: uuid() as VoiceId, experienceId: story.experience.id, invited: who, key, at };
    if (!(await store().write((tx) => inviteVoice(tx, invitation))))
      return fail(409, answered({ tooMany: true }));
    return answered({ invited: who, link: address(`/stemme/${key}`, getLocale()) });
  },
  revoke: async (event) => {
    const form = await event.request.formData();
    const story = await openStoryFor(event, form, 'inviteVoice');
    const id = textOf(form, 'voice');
    const who = (await voicesOf(store().read, story.experience.id)).find((voice) => voice.id === id)?.invited;
    if (!isUuid(id) || who === undefined) return answered({});
    const done = await store().write((tx) => revokeVoice(tx, story.experience.id, id as VoiceId));
    return done ? answered({ revoked: who }) : fail(409, answered({ answered: true }));
  },
};
