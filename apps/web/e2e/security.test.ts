import { expect, test } from '@playwright/test';
import { addressFor } from './support/address.ts';
import { enter, logIn } from './support/log-in.ts';

// Headers, cookies and refusals know nothing of scripts and screens.
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'the same with a script');

test('forms from other sites are refused, and so are forms that hide where they come from', async ({
  request,
}) => {
  for (const origin of ['https://example.org', 'null', 'http://localhost:1', ''])
    for (const path of ['/log-ind', '/log-ud', '/konto?/me', '/konto/slet']) {
      const headers = { ...(origin && { origin }), accept: 'text/html' };
      const answer = await request.post(path, { headers, form: { email: 'a@example.dk' } });
      expect([path, origin, answer.status()]).toEqual([path, origin, 403]);
    }
});

test('a forged Host does not change where log-in links lead', async ({ request, baseURL }) => {
  const answer = await request.post('/log-ind', {
    headers: { host: 'example.org', 'x-forwarded-host': 'example.org', origin: 'http://example.org' },
    form: { email: 'a@example.dk' },
  });
  expect(answer.status()).toBe(403);
  const page = await request.get('/log-ind', { headers: { 'x-forwarded-host': 'example.org' } });
  expect(await page.text()).not.toContain('//example.org');
  expect(page.url()).toContain(baseURL);
});

test('pages may load from here only, and say so', async ({ request }) => {
  const { headers } = await (async () => {
    const answer = await request.get('/log-ind');
    return { headers: answer.headers() };
  })();
  const policy = headers['content-security-policy'] ?? '';
  for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'"])
    expect(policy).toContain(rule);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('files carry the security headers, too', async ({ request }) => {
  const { 'x-content-type-options': sniff } = (await request.get('/favicon.svg')).headers();
  expect(sniff).toBe('nosniff');
});

test('the browser finds nothing on the pages that the policy forbids', async ({ page }, info) => {
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) broken.push(message.text());
  });
  await logIn(page, addressFor('lise', info));
  for (const path of ['/', '/log-ind', '/konto', '/konto/slet', '/postkasse', '/findes-ikke'])
    await page.goto(path);
  expect(broken).toEqual([]);
});

test('the session cookie is for the server only, and pages of one person are not shared', async ({
  page,
  request,
}, info) => {
  await enter(page, addressFor('mads', info));
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('session_token'));
  expect(cookie).toMatchObject({ name: 'samskab.session_token', httpOnly: true, sameSite: 'Lax', path: '/' });
  const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400;
  expect(Math.round(days)).toBe(30);
  const mine = await page.request.get('/konto');
  expect(mine.headers()['cache-control']).toBe('private, no-cache');
  const anybodys = await request.get('/log-ind');
  expect(anybodys.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
});

test('a session cookie that was made up opens nothing', async ({ page, baseURL }) => {
  await page
    .context()
    .addCookies([
      { name: 'samskab.session_token', value: 'x'.repeat(32) + '.' + 'y'.repeat(44), url: baseURL! },
    ]);
  await page.goto('/konto');
  await expect(page).toHaveURL(/\/log-ind/);
});

test('none of the addresses of the log-in library are open', async ({ request, baseURL }) => {
  for (const path of ['get-session', 'magic-link/verify?token=x', 'sign-up/email', 'ok', 'error'])
    expect((await request.get(`/api/auth/${path}`)).status()).toBe(404);
  const posted = await request.post('/api/auth/sign-in/magic-link', {
    data: { email: 'a@example.dk' },
    headers: { origin: baseURL! },
  });
  expect(posted.status()).toBe(404);
});

test('the health pages tell of the state and of nothing else', async ({ request }) => {
  expect(await (await request.get('/healthz')).json()).toEqual({ status: 'ok' });
  expect(await (await request.get('/readyz')).json()).toEqual({
    status: 'ok',
    database: 'ok',
    migrations: 'current',
    tier: expect.stringMatching(/^(embedded|pglite|server)/),
  });
});

for (const [what, email] of [
  ['NUL bytes', 'a\0b@example.dk'],
  ['a script', '<script>alert(1)</script>@example.dk'],
  ['SQL', "' or 1=1 --@example.dk"],
  ['broken Unicode', 'a\ud800@example.dk'],
  ['100,000 signs', `${'a'.repeat(100_000)}@example.dk`],
] as const)
  test(`an address with ${what} is answered with a correction`, async ({ request, baseURL }) => {
    const answer = await request.post('/log-ind', {
      headers: { origin: baseURL!, accept: 'text/html' },
      form: { email },
    });
    expect(answer.status()).toBe(400);
    const page = await answer.text();
    expect(page).toContain('Skriv en e-mailadresse');
    expect(page).not.toContain('<script>alert');
  });

test('what is too large or is not a form is refused without an error of ours', async ({
  request,
  baseURL,
}) => {
  const headers = { origin: baseURL!, accept: 'text/html' };
  const large = await request.post('/log-ind', { headers, form: { email: 'a'.repeat(30_000_000) } });
  expect(large.status()).toBe(413);
  expect(await large.text()).toContain('Det var for stort at sende');
  expect(await (await request.get('/en/design/fejl/413')).text()).toContain('That was too large to send');
  const broken = await request.post('/log-ind', {
    headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
    data: '--x\r\nnot a part',
  });
  expect(broken.status()).toBe(400);
  const json = await request.post('/log-ind', { headers, data: { email: 'a@example.dk' } });
  expect(json.status()).toBe(415);
});
