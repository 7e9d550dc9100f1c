import { isUuid, may, type AttachmentId } from '@samskab/domain';
import { attachmentById, fileBytes, type FoundAttachment } from '@samskab/store';
import { error, type RequestHandler } from '@sveltejs/kit';
import { store } from '#lib/server/store.ts';
import { fileHeaders } from '#lib/server/party/file-headers.ts';

/**
 * A picture or PDF of a story. Whoever may read the version it belongs to may see it, and before that only those
 * who may read the draft. A file that may not be seen does not exist.
 */
export const GET: RequestHandler = async ({ params, locals, request }) => {
  const found = isUuid(params['id'] ?? '')
    ? await attachmentById(store().read, params['id'] as AttachmentId)
    : null;
  if (!found || !(readable(found) || may.readDraft(locals.visitor, found.story))) error(404, 'Not found');
  const { attachment } = found;
  const headers = fileHeaders(attachment, readable(found));
  if (request.headers.get('if-none-match') === headers.etag)
    return new Response(null, { status: 304, headers });
  const bytes = await fileBytes(store().read, attachment.digest);
  if (!bytes) error(404, 'Not found');
  return new Response(new Blob([new Uint8Array(bytes)]), { headers });
};

const readable = ({ published, story }: FoundAttachment) => published && !story.withdrawn;
