import { isHardStory, isUuid, may, type AttachmentId } from '@samskab/domain';
import { attachmentsOf, holdExperience, MOST_ATTACHMENTS, removeAttachment } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '#lib/server/form-fields.ts';
import { newFormKey } from '#lib/server/do-once.ts';
import { store } from '#lib/server/store.ts';
import { attachFile } from '#lib/server/tell/attach-file.ts';
import { isOpen } from '#lib/server/tell/is-open.ts';
import { openStory, openStoryFor } from '#lib/server/tell/open-story.ts';
import { storyHead } from '#lib/server/tell/story-head.ts';
import { storyPath } from '#lib/server/tell/story-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const story = await openStory(event);
  if (!isOpen(story.experience) && event.request.method === 'GET') redirect(303, storyHead(story).path);
  const files = await attachmentsOf(store().read, story.experience.id);
  return {
    story: storyHead(story),
    hard: isHardStory(story.experience.content),
    most: MOST_ATTACHMENTS,
    files: files.map(({ id, name, alt, kind, width, height }) => ({ id, name, alt, kind, width, height })),
    formKey: newFormKey(),
    added: event.url.searchParams.has('tilfoejet'),
  };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const story = await openStoryFor(event, form);
    const answer = await attachFile(story, form);
    if (answer.problems.length > 0) return fail(422, answer);
    redirect(303, storyPath(event.params, '/filer?tilfoejet'));
  },
  remove: async (event) => {
    const form = await event.request.formData();
    const { experience, visitor } = await openStoryFor(event, form);
    const id = textOf(form, 'file');
    await store().write(async (tx) => {
      const held = await holdExperience(tx, experience.id);
      if (held && may.attach(visitor, held) && isUuid(id))
        await removeAttachment(tx, held.id, id as AttachmentId);
    });
    redirect(303, storyPath(event.params, '/filer'));
  },
};
