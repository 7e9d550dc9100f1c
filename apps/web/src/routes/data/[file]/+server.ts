import { error, type RequestHandler } from '@sveltejs/kit';
import { places } from '#lib/server/open-data/at-once.ts';
import { streamed } from '#lib/server/open-data/body.ts';
import { OPEN_DATA, type OpenDataFile } from '#lib/server/open-data/files.ts';

/** Making all the data takes the processor of a few hundred pages. */
const exports = places(3);

/** A file of the open data, made while it is fetched: its size does not show in the memory of the site. */
export const GET: RequestHandler = ({ params }) => {
  const file = fileNamed(params['file'] ?? '');
  const leave = file.long ? exports.take() : () => {};
  if (!leave)
    return new Response('Prøv igen om lidt. / Try again in a moment.\n', {
      status: 503,
      headers: { 'retry-after': '30', 'content-type': 'text/plain; charset=utf-8' },
    });
  return new Response(streamed(file.chunks(), leave), { headers: headersOf(file, params['file'] ?? '') });
};

export const HEAD: RequestHandler = ({ params }) =>
  new Response(null, { headers: headersOf(fileNamed(params['file'] ?? ''), params['file'] ?? '') });

function fileNamed(name: string): OpenDataFile {
  const file = Object.hasOwn(OPEN_DATA, name) ? OPEN_DATA[name] : undefined;
  if (!file) error(404, 'Not found');
  return file;
}

const headersOf = ({ mime }: OpenDataFile, name: string) => ({
  'content-type': mime,
  'content-disposition': `attachment; filename="${name}"`,
});
