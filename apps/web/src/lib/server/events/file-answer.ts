import { createHash } from 'node:crypto';

/**
 * A file that programs fetch again and again: with a mark of what is in it, and nothing but "not changed" for whoever has
 * that already.
 */
export function fileAnswer(
  request: Request,
  body: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const all = { etag, 'cache-control': 'public, max-age=300, must-revalidate', ...headers };
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  const same = known.some((mark) => mark === '*' || mark.replace(/^W\//, '') === etag);
  return same ? new Response(null, { status: 304, headers: all }) : new Response(body, { headers: all });
}
