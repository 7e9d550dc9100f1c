import type { Handle } from '@sveltejs/kit/hooks';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { acceptsGzip } from '../../../start/accepts-gzip.ts';
import { weak } from '../../../start/weak-mark.ts';
import { library } from '../library.ts';
import { logRequest } from './log-requests.ts';

type Bytes = Buffer<ArrayBuffer>;

/** Pages that follow from their address and the library alone, as long as nobody is known. */
const ROUTES: ReadonlySet<string | null> = new Set(['/', '/erfaringer', '/erfaringer/[slug]', '/viden']);

/** The level at which a page takes half the time of the usual 6, and is 3 % larger. */
const QUICK = { level: 4 };
const compressed = promisify(gzip) as unknown as (body: Bytes, options: object) => Promise<Bytes>;

/** Compresses everybody's pages, and lets the door keep them for as long as the library stands still. */
export const rememberPages: Handle = async ({ event, resolve }) => {
  const request = event.platform?.req;
  const route = event.route.id;
  if (!request || !ROUTES.has(route) || !request.door?.mayKeep(request)) return resolve(event);
  const shelf = await library();
  const revision = await shelf.revision();
  const response = await resolve(event);
  if (response.status !== 200 || response.headers.has('set-cookie')) return response;
  const body = await bodyOf(response, acceptsGzip(request.headers['accept-encoding']));
  request.door.keep(request, {
    body,
    headers: [...response.headers],
    // What changed while the page was made is not on it.
    holds: async () => revision === (await shelf.revision()),
    answered: (status, ms) => logRequest('GET', route, status, ms),
  });
  return new Response(body, response);
};

/** The body, and in the headers what is true of it. */
async function bodyOf(response: Response, small: boolean): Promise<Bytes> {
  const { headers } = response;
  const body = Buffer.from(await response.arrayBuffer());
  headers.set('vary', 'accept-encoding');
  const bytes = small ? await smallOf(body, headers) : body;
  // Said beforehand, the page and its end are one packet instead of two.
  headers.set('content-length', String(bytes.length));
  return bytes;
}

async function smallOf(body: Bytes, headers: Headers): Promise<Bytes> {
  const mark = headers.get('etag');
  if (mark !== null) headers.set('etag', weak(mark));
  headers.set('content-encoding', 'gzip');
  return alone(await compressed(body, QUICK));
}

/** A copy with memory of its own: Node cuts small buffers out of 64 kB, and one page kept would keep all of it. */
const alone = (bytes: Bytes): Bytes => Buffer.from(new Uint8Array(bytes).buffer);
