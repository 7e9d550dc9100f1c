import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * The head of a request may have so many bytes: a question of 100,000 letters fits, also in emoji, which take twelve
 * signs each in an address. Node keeps it only until it is read, and only of a head that comes within HEAD_MS; a form
 * may bring sixteen times as much, so that nobody can fill the memory by heads who could not do it by forms.
 */
export const LONGEST_HEAD = 1_500_000;
/** How long a head may take to arrive. */
export const HEAD_MS = 20_000;
/** Of all that, what is not the address: as much as Node allows by itself. */
const LONGEST_REST = 16_384;
/** How long what is still being sent is read and thrown away, so that the answer is not lost with the connection. */
const LAST_MS = 2000;

const STYLE =
  'body{max-width:34rem;margin:15vh auto;padding:0 1.25rem;font:1.125rem/1.55 system-ui,sans-serif}' +
  ':root{color-scheme:light dark}h1{font-family:Georgia,serif;line-height:1.15}';

/** Made without the site: whoever sends too much gets no work done. */
const PAGE = `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Adressen er for lang – Samskab</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Adressen er for lang</h1>
<p>Din browser sendte mere, end vi kan læse. Ville du søge på en lang tekst, så prøv med nogle få ord fra den. Sker det på alle sider, så slet vores cookies i din browser.</p>
<p><a href="/erfaringer">Søg i erfaringerne</a> eller <a href="/">gå til forsiden</a></p>
<div lang="en">
<h2>The address is too long</h2>
<p>Your browser sent more than we can read. If you wanted to search for a long text, try a few words of it. If it happens on every page, delete our cookies in your browser.</p>
<p><a href="/en/erfaringer">Search the experiences</a> or <a href="/en">go to the front page</a></p>
</div>
</main>
</body>
</html>
`;

type Headers = readonly (readonly [name: string, value: string])[];

const HEADERS: Headers = [
  ['content-type', 'text/html; charset=utf-8'],
  ['content-length', String(Buffer.byteLength(PAGE))],
  [
    'content-security-policy',
    `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  ],
  ['cache-control', 'no-store'],
  ['connection', 'close'],
];

/** Whether a request brings more beside its address than is read. */
export const hasTooMuchBeside = ({ rawHeaders }: IncomingMessage): boolean =>
  rawHeaders.reduce((sum, { length }) => sum + length, 0) > LONGEST_REST;

/** Answers 414 or 431 with a page in Danish and English that leads back. */
export function sayTooLong(response: ServerResponse, status: 414 | 431): void {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  response.writeHead(status).end(PAGE);
}

const LINES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * What to do with requests that Node itself cannot read ('clientError'): longer than LONGEST_HEAD, too slow, or no
 * HTTP at all. Browsers only get to the first, so that it alone has a page.
 */
export function answerUnreadable(security: Headers): (error: NodeJS.ErrnoException, socket: Duplex) => void {
  const answered = new WeakSet<Duplex>();
  return (error, socket) => {
    if (answered.has(socket)) return;
    answered.add(socket);
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const line = `HTTP/1.1 ${LINES[error.code ?? ''] ?? '400 Bad Request'}\r\n`;
    const told = error.code === 'HPE_HEADER_OVERFLOW';
    const headers = told ? [...security, ...HEADERS] : [['connection', 'close'] as const];
    const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.end(`${line}${head}\r\n${told ? PAGE : ''}`);
    socket.on('data', () => {});
    setTimeout(() => socket.destroy(), LAST_MS).unref();
  };
}
