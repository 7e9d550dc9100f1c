import { findPersonalData, maskCpr } from '@samskab/danish';
import { isUuid, may, type VoiceId } from '@samskab/domain';
import { inviteVoice, newKey, once, revokeVoice, voicesOf } from '@samskab/store';
import { fail } from '@sveltejs/kit';
import { v4, v7 } from 'uuid';
import { textOf } from '#lib/server/form-fields.ts';
import { address } from '#lib/server/mail/address.ts';
import { store } from '#lib/server/store.ts';
import { openStory, openStoryFor } from '#lib/server/tell/open-story.ts';
import { storyHead } from '#lib/server/tell/story-head.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Actions, PageServerLoad } from './$types';

const NAME_LIMIT = 80;

export const load: PageServerLoad = async (event) => {
  const story = await openStory(event, 'inviteVoice');
  const voices = await voicesOf(store().read, story.experience.id);
  return {
    story: storyHead(story),
    id: story.experience.id,
    form: v4(),
    open: may.saveDraft(story.visitor, story.experience),
    voices: voices.map(({ id, invited, state }) => ({ id, invited, state })),
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const form = await event.request.formData();
    const story = await openStoryFor(event, form, 'inviteVoice');
    const who = maskCpr(textOf(form, 'who').trim());
    const names = findPersonalData(who).map(({ text }) => text);
    if (who === '' || who.length > NAME_LIMIT || names.length > 0)
      return fail(422, { who, names, tooLong: who.length > NAME_LIMIT });
    const at = new Date();
    // The secret is made anew for each form; the form posted twice gets the first answer, and the same link.
    const key = newKey();
    const made = await once(store(), { key: textOf(form, 'form'), at }, async (tx) => {
      const invitation = { id: v7() as VoiceId, experienceId: story.experience.id, invited: who, key, at };
      return (await inviteVoice(tx, invitation))
        ? ({ ok: true, value: true } as const)
        : ({ ok: false, error: 'tooMany' } as const);
    });
    if (!made.ok) return fail(409, { tooMany: true as const });
    return { invited: who, link: address(`/stemme/${key}`, getLocale()) };
  },
  revoke: async (event) => {
    const form = await event.request.formData();
    const story = await openStoryFor(event, form, 'inviteVoice');
    const id = textOf(form, 'voice');
    const who = (await voicesOf(store().read, story.experience.id)).find((voice) => voice.id === id)?.invited;
    if (!isUuid(id) || who === undefined) return { revoked: '' };
    const done = await store().write((tx) => revokeVoice(tx, story.experience.id, id as VoiceId));
    return done ? { revoked: who } : fail(409, { answered: true as const });
  },
};
