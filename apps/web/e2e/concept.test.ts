import { expect, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';

test('what it is, how it is known, what it is not, and what else there is', async ({ page }) => {
  await page.goto('/samskabelse');
  await expect(page.getByRole('heading', { level: 1, name: 'Hvad er samskabelse?' })).toBeVisible();
  await expect(page.locator('#P1, #P2, #P3, #P4, #P5, #P6, #P7')).toHaveCount(7);
  await page.locator('#P3').getByText('Det ser vi efter').click();
  await expect(page.locator('#P3').getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('heading', { name: 'Frivilligrådets seks principper' })).toBeVisible();
  await expect(page.getByText('Ikke kontrolleret').first()).toBeVisible();
  await page.locator('summary', { hasText: 'For forskere: formerne i andres begreber' }).click();
  await expect(page.getByRole('columnheader', { name: /Arnstein 1969.*\[\?\]/ })).toBeVisible();
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Find den form, der passer' }).click();
  await expect(page).toHaveURL(/\/vaelg-form$/);
});

test('the 13 forms stand in one table, on a phone, too, and lead to their experiences', async ({ page }) => {
  await page.goto('/samskabelse');
  const table = page.getByRole('table', { name: 'De 13 former og deres kendetegn' });
  await expect(table.getByRole('rowheader')).toHaveCount(13);
  const row = table.getByRole('row', { name: /^Samskabelse/ });
  await expect(row.getByRole('cell').filter({ hasText: /^Ja$/ })).toHaveCount(5);
  await expect(row).toContainText('Collaborate–Empower');
  const scrolls = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(scrolls).toBe(false);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/erfaringer\?form=cocreation/);
});

test('in English and in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/samskabelse');
  await expect(page.getByRole('heading', { level: 1, name: 'What is co-creation?' })).toBeVisible();
  await noAxeViolations(page);
});

test('researchers fetch the forms as files', async ({ request, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'asks no browser');
  const csv = await (await request.get('/data/former.csv')).text();
  expect(csv.trim().split('\r\n')).toHaveLength(14);
  const { forms } = (await (await request.get('/data/former.json')).json()) as {
    readonly forms: readonly Record<string, string | null>[];
  };
  expect(forms).toHaveLength(13);
  expect(forms.find(({ code }) => code === 'sponsorat')).toMatchObject({ iap2: null, decideTogether: 'no' });
});
