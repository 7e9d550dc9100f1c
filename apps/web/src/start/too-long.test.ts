import { createServer, request as ask, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerUnreadable, hasTooMuchBeside, LONGEST_HEAD, sayTooLong } from './too-long.ts';

let server: Server;
beforeAll(async () => {
  server = createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
    if (hasTooMuchBeside(request)) sayTooLong(response, 431);
    else response.end(`read ${request.url?.length}`);
  });
  server.on('clientError', answerUnreadable([['x-content-type-options', 'nosniff']]));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const port = () => (server.address() as AddressInfo).port;

function get(path: string, headers: Record<string, string> = {}) {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status?: number | undefined;
    body: string;
    type?: string;
  }>();
  ask({ port: port(), path, headers, agent: false }, (response) => {
    const told = { status: response.statusCode, type: response.headers['content-type'] ?? '' };
    text(response).then((body) => resolve({ ...told, body }), reject);
  })
    .on('error', reject)
    .end();
  return promise;
}

/** Sends bytes as they are, and tells all that came back. */
async function send(bytes: string): Promise<string> {
  const socket = connect(port(), '127.0.0.1');
  socket.write(bytes);
  return text(socket);
}

test('an address of 100,000 letters in the widest spelling is read', async () => {
  const path = `/erfaringer?q=${'%F0%9F%8D%B2'.repeat(100_000)}`;
  expect(await get(path)).toMatchObject({ status: 200, body: `read ${path.length}` });
});

test('a longer one gets a page in two languages that leads back, however much more is sent', async () => {
  for (const letters of [LONGEST_HEAD, 4 * LONGEST_HEAD]) {
    const { status, type, body } = await get(`/erfaringer?q=${'a'.repeat(letters)}`);
    expect([status, type]).toEqual([431, 'text/html; charset=utf-8']);
    expect(body).toMatch(/<html lang="da">[^]*href="\/erfaringer"[^]*lang="en"[^]*href="\/en\/erfaringer"/);
    expect(body).not.toContain('aaaa');
  }
});

test('only the address may be that long', async () => {
  expect((await get('/', { cookie: 'a'.repeat(15_000) })).status).toBe(200);
  const refused = await get('/', { cookie: 'a'.repeat(17_000) });
  expect(refused.status).toBe(431);
  expect(refused.body).toContain('<h1>Adressen er for lang</h1>');
});

test('what is no HTTP is refused in one line', async () => {
  expect(await send('hello\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
});
