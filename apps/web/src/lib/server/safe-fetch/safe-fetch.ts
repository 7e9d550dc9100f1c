import { lookup as resolve } from 'node:dns/promises';
import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import { ok, refuse, type Result } from '@samskab/domain';
import { isPublicAddress } from './public-address.ts';

/** Why nothing was fetched. The codes are stable. */
export type FetchRefusal = {
  readonly code:
    | 'address_wrong'
    | 'address_private'
    | 'name_unknown'
    | 'unreachable'
    | 'too_slow'
    | 'too_large'
    | 'too_many_redirects'
    | 'answer_refused';
};

/** What a server answered; `body` is null where it says that nothing has changed. */
export interface Fetched {
  readonly body: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchWish {
  readonly url: string;
  /** What the server said of the copy that one has. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly accept: string;
  readonly mostBytes: number;
  /** For everything together, redirects included. */
  readonly mostMs: number;
  /** "host:port" that may be asked though they are not public: in tests alone. */
  readonly allow?: readonly string[];
}

const MOST_REDIRECTS = 4;
/** Where calendars and pages are served. Others are doors of machines. */
const PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443']);

/**
 * Fetches a text from an address that somebody else has written, without being led into our own network.
 *
 * Only http and https; the name is resolved once, every address it has must be public, and the connection is made to the one
 * that was checked, so that no second answer of the name server can change it. Each redirect is checked anew. Nothing is
 * sent but the request: no cookies, no credentials.
 */
export async function safeFetch(wish: FetchWish): Promise<Result<Fetched, FetchRefusal>> {
  const signal = AbortSignal.timeout(wish.mostMs);
  let address = wish.url;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const step = await oneStep(address, wish, signal).catch((error: unknown) =>
      refuse(refusalOf(error, signal)),
    );
    if (!step.ok) return step;
    if (step.value.to === null) return ok(step.value.fetched);
    address = step.value.to;
  }
  return refuse({ code: 'too_many_redirects' });
}

type Step = { readonly to: string } | { readonly to: null; readonly fetched: Fetched };

async function oneStep(
  address: string,
  wish: FetchWish,
  signal: AbortSignal,
): Promise<Result<Step, FetchRefusal>> {
  const url = readAddress(address, wish.allow ?? []);
  if (!url) return refuse({ code: 'address_wrong' });
  const ip = await checkedAddress(url, wish.allow ?? [], signal);
  if (!ip.ok) return ip;
  const answer = await ask(url, ip.value, wish, signal);
  const status = answer.statusCode ?? 0;
  const { location, etag = null } = answer.headers;
  const said = { etag, lastModified: answer.headers['last-modified'] ?? null };
  if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
    answer.destroy();
    return URL.canParse(location, url)
      ? ok({ to: new URL(location, url).href })
      : refuse({ code: 'address_wrong' });
  }
  if (status === 304) {
    answer.destroy();
    return ok({ to: null, fetched: { body: null, ...said } });
  }
  const packed = answer.headers['content-encoding'] ?? 'identity';
  if (status !== 200 || packed !== 'identity') {
    answer.destroy();
    return refuse({ code: 'answer_refused' });
  }
  const body = await bodyOf(answer, wish.mostBytes);
  return body === null ? refuse({ code: 'too_large' }) : ok({ to: null, fetched: { body, ...said } });
}

const placeOf = (url: URL): string =>
  `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;

/** An address that may be tried at all; null for others. */
function readAddress(address: string, allow: readonly string[]): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null;
  return PORTS.has(url.port) || allow.includes(placeOf(url)) ? url : null;
}

/** The IP address to connect to. Where a name has several, all must be public: which one is taken must not matter. */
async function checkedAddress(
  url: URL,
  allow: readonly string[],
  signal: AbortSignal,
): Promise<Result<string, FetchRefusal>> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) > 0 ? [host] : await namesOf(host, signal);
  const [first] = found;
  if (first === undefined) return refuse({ code: 'name_unknown' });
  if (!allow.includes(placeOf(url)) && !found.every(isPublicAddress))
    return refuse({ code: 'address_private' });
  return ok(first);
}

async function namesOf(host: string, signal: AbortSignal): Promise<readonly string[]> {
  const tooLate = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  const answers = resolve(host, { all: true, verbatim: true }).catch(() => []);
  return (await Promise.race([answers, tooLate])).map(({ address }) => address);
}

/** Asks at the address that was checked; the name is only said (Host, TLS). */
function ask(url: URL, ip: string, wish: FetchWish, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    signal,
    // A connection of its own: one that stands open was checked for somebody else.
    agent: false,
    headers: {
      accept: wish.accept,
      'accept-encoding': 'identity',
      'user-agent': 'Samskab',
      ...(wish.etag && { 'if-none-match': wish.etag }),
      ...(wish.lastModified && { 'if-modified-since': wish.lastModified }),
    },
    lookup: (_host, lookupOptions, done) => {
      const family = isIP(ip);
      if (lookupOptions.all) done(null, [{ address: ip, family }]);
      else done(null, ip, family);
    },
  };
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((answered, failed) => {
    request(url, options, answered).on('error', failed).end();
  });
}

/** The body as text; null where it is larger than it may be. */
async function bodyOf(answer: IncomingMessage, mostBytes: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) {
      answer.destroy();
      return null;
    }
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

const refusalOf = (error: unknown, signal: AbortSignal): FetchRefusal =>
  signal.aborted || (error instanceof Error && error.name === 'AbortError')
    ? { code: 'too_slow' }
    : { code: 'unreachable' };
