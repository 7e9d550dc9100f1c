import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';
import { safeFetch, type FetchWish } from './safe-fetch.ts';

test.each([
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['198.18.0.1', false],
  ['192.0.0.8', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['fd00:ec2::254', false],
  ['ff02::1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['2001:0:1::1', false],
  ['2001:db8::1', false],
  ['localhost', false],
  ['', false],
  ['93.184.215.14', true],
  ['172.32.0.1', true],
  ['2a00:1450:400f:80c::200e', true],
])('%s is public: %s', (address, isPublic) => expect(isPublicAddress(address)).toBe(isPublic));

/** What the server at home answers by path. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/good': (request, answer) => {
    if (request.headers['if-none-match'] === '"1"') return void answer.writeHead(304).end();
    return void answer.writeHead(200, { etag: '"1"', 'last-modified': 'now' }).end('kalender æøå');
  },
  '/moved': (_request, answer) => void answer.writeHead(302, { location: '/good' }).end(),
  '/home': (_request, answer) => void answer.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  '/metadata': (_request, answer) =>
    void answer.writeHead(301, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/file': (_request, answer) => void answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/round': (_request, answer) => void answer.writeHead(302, { location: '/round' }).end(),
  '/large': (_request, answer) => {
    const more = () => {
      while (!answer.destroyed && answer.write('x'.repeat(10_000)));
      if (!answer.destroyed) answer.once('drain', more);
    };
    more();
  },
  '/silent': () => {},
  '/drip': (_request, answer) => {
    const timer = setInterval(() => answer.write('x'), 20);
    answer.on('close', () => clearInterval(timer));
  },
  '/packed': (_request, answer) => void answer.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
  '/gone': (_request, answer) => void answer.writeHead(404).end(),
};

describe('fetching', () => {
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    server = createServer((request, answer) => ANSWERS[request.url ?? '']?.(request, answer));
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const fetched = (path: string, wish: Partial<FetchWish> = {}) =>
    safeFetch({
      url: origin + path,
      accept: 'text/calendar',
      mostBytes: 50_000,
      mostMs: 2000,
      allow: [origin.slice(7)],
      ...wish,
    });
  const code = async (path: string, wish?: Partial<FetchWish>) => {
    const answer = await fetched(path, wish);
    return answer.ok ? 'ok' : answer.error.code;
  };

  test('gets a text with its marks, also round a corner, and hears that nothing has changed', async () => {
    const value = { body: 'kalender æøå', etag: '"1"', lastModified: 'now' };
    expect(await fetched('/good')).toEqual({ ok: true, value });
    expect(await fetched('/moved')).toEqual({ ok: true, value });
    expect(await fetched('/good', { etag: '"1"' })).toMatchObject({ ok: true, value: { body: null } });
  });
  test.each([
    ['/home', 'address_wrong'],
    ['/metadata', 'address_private'],
    ['/file', 'address_wrong'],
    ['/round', 'too_many_redirects'],
    ['/large', 'too_large'],
    ['/packed', 'answer_refused'],
    ['/gone', 'answer_refused'],
  ])('%s is answered with %s', async (path, refusal) => expect(await code(path)).toBe(refusal));
  test.each(['/silent', '/drip'])('%s is not waited for', async (path) =>
    expect(await code(path, { mostMs: 150 })).toBe('too_slow'),
  );
  test('the server at home is not asked when nobody allows it, however it is written', async () => {
    const port = origin.split(':').at(-1) ?? '';
    const ways = [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '127.0.0.1.',
    ];
    for (const host of ways) {
      const url = `http://${host}:${port}/good`;
      expect([host, await code('', { url, allow: [] })]).toEqual([host, 'address_wrong']);
      expect([host, await code('', { url: `http://${host}/good`, allow: [] })]).toEqual([
        host,
        'address_private',
      ]);
    }
  });
  test.each([
    'ftp://example.com/a.ics',
    'webcal://example.com/a.ics',
    'https://name:secret@example.com/',
    'javascript:alert(1)',
    'http://',
    'kalender',
    'http://example.com:22/',
  ])('%s is no address to fetch', async (url) => expect(await code('', { url })).toBe('address_wrong'));
  test('a name that does not exist is told', async () => {
    expect(await code('', { url: 'http://findes-ikke.invalid/a.ics' })).toBe('name_unknown');
  });
});
