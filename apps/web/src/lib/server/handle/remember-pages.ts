import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { LRUCache } from 'lru-cache';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { library } from '../library.ts';
import { acceptsGzip } from './accepts-gzip.ts';

type Bytes = Buffer<ArrayBuffer>;
interface Remembered {
  readonly body: Bytes;
  /** Made when first asked for; the page that is asked for once is not worth it. */
  small: Promise<Bytes> | null;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Pages that follow from their address and the library alone, as long as nobody is known. */
const ROUTES: ReadonlySet<string | null> = new Set(['/', '/erfaringer', '/erfaringer/[slug]']);
const MOST_BYTES = 24 * 1024 * 1024;
/** A page, its compressed twin, and what goes with them. */
const bytesOf = ({ body }: Remembered, address: string) => 1.3 * body.length + 2 * address.length + 1000;
/** Nothing on these pages follows the clock; this is for what a later page might bring. */
const KEPT_MS = 10 * 60 * 1000;

const compressed = promisify(gzip) as unknown as (body: Bytes) => Promise<Bytes>;
const pages = new LRUCache<string, Remembered>({
  maxSize: MOST_BYTES,
  sizeCalculation: (page, address) => Math.ceil(bytesOf(page, address)),
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
  const { href } = event.url;
  const known = pages.get(href);
  if (known) return answered(event, known);
  const response = await resolve(event);
  if (response.status !== 200 || response.headers.has('set-cookie')) return response;
  const page: Remembered = {
    body: Buffer.from(await response.arrayBuffer()),
    small: null,
    headers: [...response.headers],
  };
  // What changed while the page was made is not on it.
  if (revision === now) pages.set(href, page);
  return answered(event, page);
};

const isEverybodys = ({ request, route }: RequestEvent): boolean =>
  request.method === 'GET' && ROUTES.has(route.id) && !request.headers.has('cookie');

/** The same mark for the page and its compressed twin, therefore a weak one. */
const weak = (mark: string) => (mark.startsWith('W/') ? mark : `W/${mark}`);

async function answered({ request }: RequestEvent, page: Remembered): Promise<Response> {
  const headers = new Headers(Object.fromEntries(page.headers));
  headers.set('vary', 'accept-encoding');
  const mark = headers.get('etag');
  if (mark !== null) {
    headers.set('etag', weak(mark));
    if (weak(request.headers.get('if-none-match') ?? '') === weak(mark))
      return new Response(null, { status: 304, headers });
  }
  if (!acceptsGzip(request.headers.get('accept-encoding'))) return new Response(page.body, { headers });
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  return new Response(await (page.small ??= compressed(page.body)), { headers });
}
