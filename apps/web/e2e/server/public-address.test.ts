import { expect, test } from '@playwright/test';
import { tinySmtpServer } from '../../src/lib/server/mail/tiny-smtp-server.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';

const ORIGIN = 'https://samskab.example';

test.describe('behind a proxy at a public address, with a mail server', () => {
  test.describe.configure({ mode: 'default' }); // one server for all
  let mailServer: Awaited<ReturnType<typeof tinySmtpServer>>;
  let server: RunningServer;
  test.beforeAll(async () => {
    mailServer = await tinySmtpServer();
    server = await startServer({
      ORIGIN,
      SMTP_URL: mailServer.url,
      MAIL_FROM: 'Samskab <post@samskab.example>',
      ADDRESS_HEADER: 'x-forwarded-for',
      AUTH_SECRET: 'a'.repeat(40),
    });
  });
  test.afterAll(async () => {
    await server.stop();
    await mailServer.close();
  });

  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { origin: ORIGIN, accept: 'text/html', 'x-forwarded-for': '192.0.2.1', ...headers },
      body: new URLSearchParams(form),
      redirect: 'manual',
    });

  test('log-in goes by mail, by a link to the public address, into a cookie for HTTPS only', async () => {
    expect((await post('/log-ind', { email: 'anna@example.dk' })).status).toBe(200);
    await expect.poll(() => mailServer.delivered.length, { timeout: 60_000 }).toBe(1);
    const [mail] = mailServer.delivered;
    expect(mail).toMatchObject({ from: 'post@samskab.example', to: 'anna@example.dk' });
    const source = mail!.source.replaceAll('=\r\n', '').replaceAll('=3D', '=');
    const token = /https:\/\/samskab\.example\/log-ind\/bekraeft\?token=(\w+)/.exec(source)?.[1] ?? '';
    const answer = await post('/log-ind/bekraeft', { token, oldEnough: 'yes' });
    expect(answer.status).toBe(303);
    const cookie = answer.headers.getSetCookie().find((line) => line.includes('session_token'));
    expect(cookie).toMatch(/^__Secure-samskab\.session_token=.*; Secure/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).not.toMatch(/Domain=/i);
  });

  test('browsers are told to come by HTTPS', async () => {
    const { headers } = await fetch(`${server.url}/log-ind`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  test('there is no mailbox', async () => {
    for (const address of ['192.0.2.1', '127.0.0.1'])
      expect(
        (await fetch(`${server.url}/postkasse`, { headers: { 'x-forwarded-for': address } })).status,
      ).toBe(404);
  });

  test('a form that names the address inside is refused', async () => {
    expect((await post('/log-ind', { email: 'anna@example.dk' }, { origin: server.url })).status).toBe(403);
  });

  test('whoever tries many codes is stopped, at the right one as well, and others are not', async () => {
    const begun = await post('/vaelg-form/sammen', { kind: 'parties', topic: '', link: '' });
    const page = await fetch(
      `${server.url}${new URL(begun.headers.get('location') ?? '', server.url).pathname}`,
    );
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await page.text()).replaceAll(/<[^>]*>/g, ' '))?.[0] ?? '';
    const go = async (to: string, from: string) =>
      (await fetch(`${server.url}/vaelg-form/sammen/${to}`, { headers: { 'x-forwarded-for': from } })).status;
    expect(await go(code, '192.0.2.9')).toBe(200);
    const guessed = await Promise.all(Array.from({ length: 60 }, () => go('KFM7PQ3D', '192.0.2.9')));
    expect(new Set(guessed)).toEqual(new Set([404]));
    expect(await go('KFM7PQ3D', '192.0.2.9')).toBe(429);
    expect(await go(code, '192.0.2.9')).toBe(429);
    expect(await go(code, '192.0.2.10')).toBe(200);
  });

  test('a mailbox gets five links in a quarter of an hour, an address of the network many more', async () => {
    const send = (email: string) => post('/log-ind', { email }, { 'x-forwarded-for': '192.0.2.7' });
    const statuses: number[] = [];
    for (let time = 0; time < 7; time += 1) statuses.push((await send('bo@example.dk')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect((await send('carl@example.dk')).status).toBe(200);
  });
});
