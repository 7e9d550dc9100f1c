import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { acceptsGzip } from './accepts-gzip.ts';
import { weak } from './weak-mark.ts';

/** A page that follows from its address and the state of the site alone. */
export interface KeptPage {
  /** Compressed, when the browser that asked first reads that. */
  readonly body: Uint8Array;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Whether it would be made the same again. */
  readonly holds: () => Promise<boolean>;
  /** Told of each answer, for the log. */
  readonly answered: (status: number, ms: number) => void;
}

const MOST_BYTES = 24 * 1024 * 1024;
/** Nothing on these pages follows the clock; this is for what a later page might bring. */
const KEPT_MS = 10 * 60 * 1000;

/**
 * Hands out everybody's pages again before the site is asked. Only to visitors who send no cookie: so nothing meant
 * for one person can reach another, and nothing secret is compressed beside words that somebody else chose (the
 * BREACH attack).
 */
export class Door {
  readonly #pages = new LRUCache<string, KeptPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + 1000,
    ttl: KEPT_MS,
  });

  /** Whether the answer to a request may be kept, if the page itself is everybody's. */
  mayKeep = ({ method, headers }: IncomingMessage): boolean =>
    method === 'GET' && headers.cookie === undefined;

  keep(request: IncomingMessage, page: KeptPage): void {
    if (this.mayKeep(request)) this.#pages.set(keyOf(request), page);
  }

  /** Answers with a page that is known and still holds. False when the site must be asked. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (!this.mayKeep(request)) return false;
    const began = performance.now();
    const key = keyOf(request);
    const page = this.#pages.get(key);
    if (!page) return false;
    if (!(await page.holds().catch(() => false))) {
      this.#pages.delete(key);
      return false;
    }
    page.answered(send(page, request, response), performance.now() - began);
    return true;
  }
}

const keyOf = ({ url, headers }: IncomingMessage): string =>
  `${acceptsGzip(headers['accept-encoding']) ? 'small' : 'plain'} ${url}`;

/** Returns the status it is sent with. */
function send({ body, headers }: KeptPage, request: IncomingMessage, response: ServerResponse): 200 | 304 {
  for (const [name, value] of headers) response.setHeader(name, value);
  if (isKnown(headers, request.headers['if-none-match'])) {
    response.writeHead(304).end();
    return 304;
  }
  response.setHeader('content-length', body.length);
  response.writeHead(200).end(body);
  return 200;
}

function isKnown(headers: KeptPage['headers'], known: string | undefined): boolean {
  const mark = headers.find(([name]) => name === 'etag')?.[1];
  return mark !== undefined && known !== undefined && weak(known) === weak(mark);
}
