import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Door } from './door.ts';

let server: Server;
let door: Door;
let state = 0;
let made: number;
let logged: number[];

beforeEach(() => {
  door = new Door();
  made = 0;
  logged = [];
});

// The site behind the door: each page it makes says how many were made before, and holds until the state changes.
beforeAll(async () => {
  server = createServer(async (request, response) => {
    if (await door.answer(request, response)) return;
    made += 1;
    const madeIn = state;
    const body = Buffer.from(`${request.url} ${made}`);
    const headers = [['etag', `"${made}"`]] as const;
    const answered = (status: number) => void logged.push(status);
    door.keep(request, { body, headers, holds: () => Promise.resolve(state === madeIn), answered });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());

async function ask(path: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init);
  return `${response.status} ${await response.text()}`;
}

test('a page is made once for everybody', async () => {
  expect(await ask('/a')).toBe('200 /a 1');
  expect(await ask('/a')).toBe('200 /a 1');
  expect(await ask('/a?q=b')).toBe('200 /a?q=b 2');
  expect(logged).toEqual([200]);
});

test('a page that no longer holds is made anew', async () => {
  await ask('/a');
  state += 1;
  expect(await ask('/a')).toBe('200 /a 2');
  expect(await ask('/a')).toBe('200 /a 2');
});

test('what somebody with a cookie is shown is made for them, and kept from others', async () => {
  expect(await ask('/a', { headers: { cookie: 'session=1' } })).toBe('200 /a 1');
  expect(await ask('/a')).toBe('200 /a 2');
  expect(await ask('/a', { headers: { cookie: 'session=1' } })).toBe('200 /a 3');
});

test('a form is never answered from memory', async () => {
  await ask('/a');
  expect(await ask('/a', { method: 'POST' })).toBe('200 /a 2');
});

test('a browser that knows the page is not sent it again', async () => {
  await ask('/a');
  expect(await ask('/a', { headers: { 'if-none-match': 'W/"1"' } })).toBe('304 ');
  expect(await ask('/a', { headers: { 'if-none-match': '"2"' } })).toBe('200 /a 1');
  expect(logged).toEqual([304, 200]);
});
