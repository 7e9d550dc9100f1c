import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { LRUCache } from 'lru-cache';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { library } from '../library.ts';
import { acceptsGzip } from './accepts-gzip.ts';

type Bytes = Buffer<ArrayBuffer>;
interface Remembered {
  /** Compressed, when the browser that asked first reads that. */
  readonly body: Bytes;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Pages that follow from their address and the library alone, as long as nobody is known. */
const ROUTES: ReadonlySet<string | null> = new Set(['/', '/erfaringer', '/erfaringer/[slug]']);
const MOST_BYTES = 24 * 1024 * 1024;
/** Nothing on these pages follows the clock; this is for what a later page might bring. */
const KEPT_MS = 10 * 60 * 1000;

/** The level at which a page takes half the time of the usual 6, and is 3 % larger. */
const QUICK = { level: 4 };
const compressed = promisify(gzip) as unknown as (body: Bytes, options: object) => Promise<Bytes>;
const pages = new LRUCache<string, Remembered>({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ body }, key) => body.length + 2 * key.length + 1000,
  ttl: KEPT_MS,
});
let revision = -1;

/**
 * Sends a page again as it was made, while the library stands still, and compresses it. Only to visitors who send
 * no cookie: so nothing meant for one person can reach another, and nothing secret is compressed beside words that
 * somebody else chose (the BREACH attack).
 */
export const rememberPages: Handle = async ({ event, resolve }) => {
  if (!isEverybodys(event)) return resolve(event);
  const now = await (await library()).revision();
  if (now !== revision) pages.clear();
  revision = now;
  const small = acceptsGzip(event.request.headers.get('accept-encoding'));
  const key = `${small ? 'small' : 'plain'} ${event.url.href}`;
  const known = pages.get(key);
  if (known) return answered(event, known);
  const response = await resolve(event);
  if (response.status !== 200 || response.headers.has('set-cookie')) return response;
  const page = await pageOf(response, small);
  // What changed while the page was made is not on it.
  if (revision === now) pages.set(key, page);
  return answered(event, page);
};

const isEverybodys = ({ request, route }: RequestEvent): boolean =>
  request.method === 'GET' && ROUTES.has(route.id) && !request.headers.has('cookie');

async function pageOf(response: Response, small: boolean): Promise<Remembered> {
  const { headers } = response;
  const body = Buffer.from(await response.arrayBuffer());
  headers.set('vary', 'accept-encoding');
  if (!small) return { body, headers: [...headers] };
  const mark = headers.get('etag');
  // The same mark for the page and its compressed twin, therefore a weak one.
  if (mark !== null) headers.set('etag', weak(mark));
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  return { body: await compressed(body, QUICK), headers: [...headers] };
}

const weak = (mark: string) => (mark.startsWith('W/') ? mark : `W/${mark}`);

function answered({ request }: RequestEvent, { body, headers }: Remembered): Response {
  const answer = new Headers(Object.fromEntries(headers));
  const [mark, known] = [answer.get('etag'), request.headers.get('if-none-match')];
  if (mark !== null && known !== null && weak(known) === weak(mark))
    return new Response(null, { status: 304, headers: answer });
  return new Response(body, { headers: answer });
}
