import { expect, type Page } from '@playwright/test';
import { mailsTo, nextMailTo } from './mails.ts';

/** The administrator that every run has from its beginning. */
export const ADMINISTRATOR = 'administrator@example.dk';

/** Logs in by mail, as people do; answers the age question when the address is new. Ends on /konto. */
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
