import { type Browser, type BrowserContext, expect } from '@playwright/test';
import { ADMINISTRATOR_STATE } from './folder.ts';

/**
 * A browser in which the administrator is logged in. To be closed by whoever opens it, and never logged out: all
 * tests of a run share the session.
 */
export const asAdministrator = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ storageState: ADMINISTRATOR_STATE });

/** Gives somebody who has logged in before a role, as the administrator does it. They must log in again. */
export async function giveRole(
  browser: Browser,
  email: string,
  role: 'Redaktør' | 'Administrator',
): Promise<void> {
  const context = await asAdministrator(browser);
  try {
    const page = await context.newPage();
    await page.goto(`/administration?q=${encodeURIComponent(email)}`);
    await page.getByRole('link', { name: email }).click();
    await page.getByRole('radio', { name: role }).check();
    await page.getByLabel('Hvorfor?').fill('Til afprøvning');
    await page.getByRole('button', { name: 'Gem rollen' }).click();
    await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  } finally {
    await context.close();
  }
}
