import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from '../support/axe.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { tinyOpenIdProvider } from '../support/tiny-openid-provider.ts';

test.describe('log-in by an OpenID Connect provider', () => {
  test.describe.configure({ mode: 'default' }); // one server for all
  let provider: Awaited<ReturnType<typeof tinyOpenIdProvider>>;
  let server: RunningServer;
  test.beforeAll(async () => {
    provider = await tinyOpenIdProvider();
    server = await startServer({
      OIDC_DISCOVERY_URL: `${provider.issuer}/.well-known/openid-configuration`,
      OIDC_CLIENT_ID: 'samskab',
      OIDC_CLIENT_SECRET: 'geheim-for-test',
      OIDC_NAME: 'Prøvelogin',
    });
  });
  test.afterAll(async () => {
    await server.stop();
    await provider.close();
  });
  test.beforeEach(() => {
    Object.assign(provider.state, { denies: false, forges: false });
  });

  const begin = async (page: Page, path = '/log-ind') => {
    await page.goto(server.url + path);
    await page.getByRole('link', { name: 'Log ind med Prøvelogin' }).click();
  };
  const title = (page: Page) => page.getByRole('heading', { level: 1 });
  const logOut = async (page: Page) => {
    await page.goto(`${server.url}/log-ud`);
    await page.getByRole('button', { name: 'Log ud' }).click();
  };

  test('somebody new is asked for the age, gets an account, and is known the next time', async ({ page }) => {
    Object.assign(provider.state, { subject: 'rikke', email: 'Rikke@Example.dk' });
    await begin(page);
    await expect(title(page)).toHaveText('Er du fyldt 15 år?');
    await noAxeViolations(page);
    await page.getByRole('link', { name: 'Nej' }).click();
    await expect(title(page)).toHaveText('Du kan være med uden en konto');
    await noAxeViolations(page);

    await begin(page, '/log-ind?videre=%2Fkonto%3Fa%3Db');
    await page.getByRole('link', { name: 'Ja, lav en konto' }).click();
    await expect(page).toHaveURL(`${server.url}/konto?a=b`);
    await expect(page.getByText('rikke@example.dk')).toBeVisible();
    await expect(page.getByLabel('Hvad vil du kaldes?')).toHaveValue('Rikke');

    await logOut(page);
    await begin(page);
    await expect(page).toHaveURL(`${server.url}/konto`);
    const mine = await (await page.request.get(`${server.url}/konto/mine-oplysninger`)).text();
    expect(mine).toContain('"provider": "oidc"');
    for (const secret of ['geheim', 'me.png']) expect(mine).not.toContain(secret);
  });

  test('somebody who breaks off is told so, and can log in by mail', async ({ page }) => {
    provider.state.denies = true;
    await begin(page);
    await expect(title(page)).toHaveText('Det lykkedes ikke at logge ind');
    await noAxeViolations(page);
  });

  test('a statement signed with a strange key opens nothing', async ({ page }) => {
    Object.assign(provider.state, { subject: 'rikke', email: 'rikke@example.dk', forges: true });
    await begin(page);
    await expect(title(page)).toHaveText('Det lykkedes ikke at logge ind');
    await page.goto(`${server.url}/konto`);
    await expect(page).toHaveURL(/\/log-ind/);
  });

  test('an answer that nobody here asked for opens nothing', async ({ page }) => {
    await page.goto(`${server.url}/api/auth/callback/oidc?code=x&state=made-up`);
    await expect(title(page)).toHaveText('Det lykkedes ikke at logge ind');
  });
});

test('a provider that does not answer is said, and mail still works', async ({ page }) => {
  const server = await startServer({
    OIDC_DISCOVERY_URL: 'http://127.0.0.1:9/.well-known/openid-configuration',
    OIDC_CLIENT_ID: 'samskab',
    OIDC_CLIENT_SECRET: 'geheim-for-test',
  });
  await page.goto(`${server.url}/log-ind/openid`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det lykkedes ikke at logge ind');
  await page.getByRole('main').getByRole('link', { name: 'Log ind' }).click();
  await expect(page.getByLabel('E-mail')).toBeVisible();
  await server.stop();
});

test('without a provider there is no button and no address', async ({ page }) => {
  await page.goto('/log-ind');
  await expect(page.getByRole('link', { name: /Log ind med/ })).toHaveCount(0);
  expect((await page.goto('/log-ind/openid'))?.status()).toBe(404);
});
