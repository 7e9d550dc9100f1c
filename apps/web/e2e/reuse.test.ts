import { expect, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { People } from './support/editor.ts';

test('somebody who tried the same tells it without an account, and an editor shows it', async ({
  page,
  browser,
}, info) => {
  test.slow();
  const people = new People(browser, info);
  const what = `Vi satte en gryde over om onsdagen i stedet. ${info.testId.slice(-6)}${info.retry}`;
  await page.goto('/erfaringer?q=gryde');
  await page.getByRole('link', { name: 'Den åbne gryde', exact: true }).click();
  const story = page.url();
  await page.getByRole('link', { name: 'Vi har prøvet det her' }).click();
  await noAxeViolations(page);

  await page.getByRole('button', { name: 'Send til redaktionen' }).click();
  await expect(page.getByRole('alert')).toContainText('Vælg, hvordan det gik');
  await page.getByLabel('Det virkede delvist').check();
  await page.getByLabel('Hvad gjorde I, og hvad skete der?').fill('Hun har 010190-0000.');
  await page.getByLabel('Hvem er I?').fill('et bibliotek i Nordjylland');
  await page.getByRole('button', { name: 'Send til redaktionen' }).click();
  await expect(page.getByRole('alert')).toContainText('CPR-nummer');
  await expect(page.getByLabel('Hvad gjorde I, og hvad skete der?')).toHaveValue('Hun har ●●●●●●-●●●●.');
  await noAxeViolations(page);
  await page.getByLabel('Hvad gjorde I, og hvad skete der?').fill(what);
  await page.getByRole('button', { name: 'Send til redaktionen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tak, fordi I fortæller');

  await page.goto(story);
  await expect(page.getByText(what)).toHaveCount(0);
  const editor = await people.editor('edda');
  await editor.page.goto('/redaktion/proevet');
  await noAxeViolations(editor.page);
  const entry = editor.page.getByRole('listitem').filter({ hasText: what });
  await entry.getByRole('button', { name: 'Vis for læserne' }).click();
  await expect(editor.page.getByRole('status')).toContainText('Den vises nu');
  await page.goto(story);
  await expect(page.getByText(what)).toBeVisible();
  await people.leave();
});

test('a reader sees which editions there are', async ({ page }) => {
  await page.goto('/erfaringer?q=gryde');
  await page.getByRole('link', { name: 'Den åbne gryde', exact: true }).click();
  await page.goto(`${new URL(page.url()).pathname}/versioner`);
  await expect(page.getByText('Udgave 1')).toBeVisible();
  await expect(page.getByText('Der er kun én udgave.')).toBeVisible();
  await noAxeViolations(page);
  expect((await page.goto('/erfaringer/findes-ikke-00000000/versioner'))?.status()).toBe(404);
});
