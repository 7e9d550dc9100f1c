import { expect, type Browser, type Page, test } from '@playwright/test';
import { noAxeViolations } from './axe.ts';

/** Opens a room from the template on loneliness as a municipal worker, and answers its path. */
export async function openRoomAs(page: Page, title: string): Promise<string> {
  await page.goto('/forloeb/nyt');
  await page.getByLabel('Hvad skal forløbet hedde?').fill(title);
  await page.getByRole('radio', { name: /Ensomhed/ }).check();
  await page.getByRole('radio', { name: 'Det offentlige' }).check();
  await page.getByRole('button', { name: 'Åbn rummet' }).click();
  await expect(page.getByRole('status')).toContainText('Her er din plads');
  return new URL(page.url()).pathname.replace(/\/plads$/, '');
}

/** Invites somebody for one on the actor map, and answers the personal link, which is shown once. */
export async function inviteFor(page: Page, room: string, actor: string): Promise<string> {
  await page.goto(`${room}/bordet`);
  const select = page.getByLabel('Hvem sidder der for?');
  const value = await select.locator('option', { hasText: actor }).getAttribute('value');
  await select.selectOption(value ?? '');
  await page.getByRole('button', { name: 'Lav pladsen' }).click();
  await expect(page.getByRole('status')).toContainText('Pladsen er klar');
  return (await page.locator('code').first().textContent()) ?? '';
}

/** Opens a personal link in a browser of its own, and says yes. */
export async function joinBy(browser: Browser, link: string, use: object = {}): Promise<Page> {
  const context = await browser.newContext({ ...test.info().project.use, ...use });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er inviteret til bordet');
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Ja, jeg er med' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Sådan går det til' })).toBeVisible();
  return page;
}

/** Presses the last button of a form of a room: the one that sends it. */
export const press = (page: Page, action: string) =>
  page.locator(`form[action="?/${action}"]`).getByRole('button').last().click();

/** Writes the shared text: live where there is a script, as a form where there is none. */
export async function writeShared(page: Page, words: string): Promise<void> {
  await page.getByLabel('Skriv problemet sammen').fill(words);
  if (test.info().project.use.javaScriptEnabled === false)
    return page.getByRole('button', { name: 'Gem' }).first().click();
  await expect(page.locator('[data-state]')).toHaveText(/gemt/i);
  await page.reload();
}
