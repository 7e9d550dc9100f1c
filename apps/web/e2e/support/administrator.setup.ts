import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ADMINISTRATOR_STATE, SERVER_LOG } from './folder.ts';
import { ADMINISTRATOR } from './log-in.ts';

test('the link printed on the first start makes the visitor administrator', async ({ page }) => {
  const link = /https?:\S+\/velkommen\/\S+/.exec(await readFile(SERVER_LOG, 'utf8'))?.[0] ?? '';
  await page.goto(link);
  await page.getByLabel('E-mail').fill(ADMINISTRATOR);
  await page.getByLabel('Hvad vil du kaldes?').fill('Administrator');
  await page.getByRole('button', { name: 'Bliv administrator' }).click();
  await expect(page.getByText(ADMINISTRATOR)).toBeVisible();
  await page.context().storageState({ path: ADMINISTRATOR_STATE });

  // Pressed twice.
  const again = await page.request.post(link, {
    headers: { origin: new URL(link).origin, accept: 'text/html' },
    form: { email: ADMINISTRATOR },
    maxRedirects: 0,
  });
  expect(again.status()).toBe(303);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Linket virker ikke mere');
});
