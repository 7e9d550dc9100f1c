import { expect, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { People } from './support/editor.ts';
import { beginTelling } from './support/telling.ts';

test('a party is invited by a link, tells its side, and the teller sees that it has', async ({
  page,
  browser,
}, info) => {
  const story = await beginTelling(page);
  await page.goto(`${story}/stemmer`);
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Lav et link' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv, hvem du vil spørge');
  await page.getByLabel('Hvem vil du spørge?').fill('Bo Jensen');
  await page.getByRole('button', { name: 'Lav et link' }).click();
  await expect(page.getByRole('alert')).toContainText('Bo Jensen');

  await page.getByLabel('Hvem vil du spørge?').fill('kommunen');
  await page.getByRole('button', { name: 'Lav et link' }).click();
  await expect(page.getByText('Linket til kommunen')).toBeVisible();
  await noAxeViolations(page);
  const link = (await page.getByText(/\/stemme\//).textContent()) ?? '';
  const mail = await page.getByRole('link', { name: 'Skriv en mail med linket' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain(link.trim());
  // The same form posted again makes no second invitation.
  await page.reload();
  await expect(page.getByText('Har ikke svaret endnu')).toHaveCount(1);

  const people = new People(browser, info);
  const party = await people.visitor();
  await party.goto(link.trim());
  await party.locator('[name="group"][value="public"]').check();
  await party.locator('[name="wentWell"]').fill('Vi lærte, at folk gerne vil, hvis de bliver spurgt.');
  await party.locator('main form button').last().click();
  await people.leave();

  await page.goto(`${story}/stemmer`);
  await expect(page.getByText('Har svaret. En redaktør læser det.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Træk linket tilbage' })).toHaveCount(0);
});

test('an invitation that is taken back opens nothing', async ({ page, request }) => {
  const story = await beginTelling(page);
  await page.goto(`${story}/stemmer`);
  await page.getByLabel('Hvem vil du spørge?').fill('de frivillige');
  await page.getByRole('button', { name: 'Lav et link' }).click();
  const link = ((await page.getByText(/\/stemme\//).textContent()) ?? '').trim();
  expect((await request.get(link)).status()).toBe(200);
  await page.getByRole('button', { name: 'Træk linket tilbage' }).click();
  await expect(page.getByText('Linket til de frivillige virker ikke mere.')).toBeVisible();
  expect((await request.get(link)).status()).toBe(404);
});
