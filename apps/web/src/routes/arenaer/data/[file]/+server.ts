import { error, type RequestHandler } from '@sveltejs/kit';
import { ARENA_FILES } from '#lib/server/arenas/data/arena-files.ts';
import { places } from '#lib/server/open-data/at-once.ts';
import { streamed } from '#lib/server/open-data/body.ts';

const exports = places(3);
const fileNamed = (name: string) =>
  (Object.hasOwn(ARENA_FILES, name) ? ARENA_FILES[name] : undefined) ?? error(404, 'Not found');
const headersOf = (mime: string, name: string) => ({
  'content-type': mime,
  'content-disposition': `attachment; filename="${name}"`,
});

/** All public arenas, made while they are fetched. */
export const GET: RequestHandler<{ file: string }> = ({ params: { file: name } }) => {
  const { mime, chunks } = fileNamed(name);
  const leave = exports.take();
  if (!leave)
    return new Response('Prøv igen om lidt. / Try again in a moment.\n', {
      status: 503,
      headers: { 'retry-after': '30', 'content-type': 'text/plain; charset=utf-8' },
    });
  return new Response(streamed(chunks(), leave), { headers: headersOf(mime, name) });
};

export const HEAD: RequestHandler<{ file: string }> = ({ params: { file: name } }) =>
  new Response(null, { headers: headersOf(fileNamed(name).mime, name) });
