import { expect, type Page, test } from '@playwright/test';
import { mailsTo, nextMailTo } from './mails.ts';

/** The administrator that every run has from its beginning. */
export const ADMINISTRATOR = 'administrator@example.dk';

/**
 * Logs in by mail, as people do; answers the age question when the address is new. Ends on /konto. Where logging in is
 * not what a test is about, `enter` takes a tenth of the time.
 */
export async function logIn(page: Page, email: string): Promise<void> {
  const seen = (await mailsTo(email)).length;
  await page.goto('/log-ind');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  await expect(page.getByRole('status')).toContainText(email);
  const { links } = await nextMailTo(email, seen);
  await confirmLogIn(page, links[0] ?? '');
  await expect(page).toHaveURL(/\/konto$/);
}

/**
 * Logs a browser in by the same forms and the same mail, but draws no page: the page stays where it is.
 *
 * @example await enter(page, addressFor('anna', info)); await page.goto('/min-side');
 */
export async function enter(page: Page, email: string): Promise<void> {
  const seen = (await mailsTo(email)).length;
  await post(page, '/log-ind', { email });
  const { links } = await nextMailTo(email, seen);
  const token = new URL(links[0] ?? '').searchParams.get('token') ?? '';
  const answer = await post(page, '/log-ind/bekraeft', { token, oldEnough: 'yes' });
  expect([answer.status(), answer.headers()['location']]).toEqual([303, '/konto']);
}

function post(page: Page, path: string, form: Readonly<Record<string, string>>) {
  const headers = { origin: test.info().project.use.baseURL ?? '', accept: 'text/html' };
  return page.request.post(path, { headers, form: { ...form }, maxRedirects: 0 });
}

/** Opens a log-in link and presses its button. */
export async function confirmLogIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  const yes = page.getByRole('radio', { name: 'Ja' });
  if (await yes.isVisible()) await yes.check();
  await page.getByRole('button', { name: 'Log ind' }).click();
}

/** Logs out with the button of the account page. */
export async function logOut(page: Page): Promise<void> {
  await page.goto('/log-ud');
  await page.getByRole('button', { name: 'Log ud' }).click();
}
