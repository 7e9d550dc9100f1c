import { isUuid, type AttachmentId } from '@samskab/domain';
import { attachmentById, fileBytes } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { fileHeaders } from '#lib/server/party/file-headers.ts';
import { store } from '#lib/server/store.ts';
import { openStory } from '#lib/server/tell/open-story.ts';
import type { RequestHandler } from './$types';

/** A file of a story for whoever tells it, also by the return link, which the address for readers does not know. */
export const GET: RequestHandler = async (event) => {
  const { experience } = await openStory(event);
  const { id } = event.params;
  const found = isUuid(id) ? await attachmentById(store().read, id as AttachmentId) : null;
  if (!found || found.story.id !== experience.id) error(404, 'Not found');
  const bytes = await fileBytes(store().read, found.attachment.digest);
  if (!bytes) error(404, 'Not found');
  return new Response(new Blob([new Uint8Array(bytes)]), { headers: fileHeaders(found.attachment, false) });
};
