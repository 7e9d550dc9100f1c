import { expect, test } from '@playwright/test';
import { openPot } from '@samskab/domain/processes/testing';
import { noAxeViolations } from './support/axe.ts';
import { putRoom } from './support/rooms.ts';
import { titleFor } from './support/editor.ts';
import { publishedStory } from './support/told-story.ts';

const EXAMPLES = '/viden/navne?collection=examples';

interface Figures {
  readonly compared: number;
  readonly differ: number;
  readonly pairs: readonly { readonly declared: string; readonly actual: string; readonly many: number }[];
}

test('the examples say that they are made up, and every figure leads to its stories', async ({
  page,
  request,
}) => {
  await page.goto(EXAMPLES);
  await expect(page.getByRole('heading', { level: 1, name: 'Passer navnet?' })).toBeVisible();
  await expect(
    page.getByText('I 12 af 26 erfaringer var det noget andet end det, de kaldte det.'),
  ).toBeVisible();
  await expect(page.getByText('Eksempler er ingen viden')).toBeVisible();
  await noAxeViolations(page);

  await page.getByText('Vis det samme som tabel').click();
  const years = page.locator('figure tbody tr');
  const counts = await years.locator('td:nth-child(2)').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(26);
  // No year of the examples has ten, so none has a share.
  await expect(years.getByText('for få')).toHaveCount(counts.length);

  const same = page.locator('section[aria-labelledby="same"]');
  await same.getByText('11 erfaringer').click();
  await expect(same.getByRole('link', { name: '3 flere. Se alle, der var: Samskabelse' })).toBeVisible();
  await noAxeViolations(page);
  const pair = page.getByRole('row', { name: /Sponsorat/ });
  await pair.getByRole('link', { name: 'Logo på trøjen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Logo på trøjen' })).toBeVisible();

  const figures = (await (await request.get('/api/v1/naming?collection=examples')).json()) as Figures;
  expect(figures).toMatchObject({ compared: 26, differ: 12, constructed: true });
  expect(figures.pairs.reduce((sum, { many }) => sum + many, 0)).toBe(26);
});

test('a story that is published counts, and the examples do not', async ({
  page,
  request,
  javaScriptEnabled,
}, info) => {
  test.skip(javaScriptEnabled === false, 'the figures are the same without a script');
  const title = titleFor('Kaldt ét og var et andet', info);
  await publishedStory({ title, declaredForm: 'partnership', actualForm: 'procurement' });
  await expect(async () => {
    const csv = await (await request.get('/data/navne.csv')).text();
    expect(csv).toMatch(/told,\d*,partnership,procurement/);
    const figures = (await (await request.get('/api/v1/naming?collection=experiences')).json()) as Figures;
    expect(figures.pairs).toContainEqual(
      expect.objectContaining({ declared: 'partnership', actual: 'procurement' }),
    );
  }).toPass();
  await page.goto('/viden/navne?collection=experiences');
  await expect(page.getByText('Eksempler er ingen viden')).toHaveCount(0);
  const called = page.getByRole('table', { name: /^Kaldt Partnerskab/ });
  const row = called.getByRole('row', { name: /^Indkøb/ });
  // Both screens publish one: two are shown at once, and more behind a summary.
  if ((await row.locator('summary').count()) > 0) await row.locator('summary').click();
  await expect(row.getByRole('link', { name: title })).toBeVisible();
});

test('in English and in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`/en${EXAMPLES}`);
  await expect(page.getByText('In 12 of 26 experiences')).toBeVisible();
  await noAxeViolations(page);
});

test('a process that shows everybody its gauge is compared, too', async ({ page }) => {
  const { process } = openPot();
  const visibility = { ...process.head.visibility, about: 'public', gauge: 'public' } as const;
  const head = { ...process.head, visibility, declaredForm: 'partnership' };
  const { slug } = await putRoom({ ...process, head });
  await page.goto('/viden/navne');
  const line = page.getByRole('listitem').filter({ hasText: 'Kaldt Partnerskab, måleren siger Samskabelse' });
  await expect(line.locator(`a[href="/forloeb/${slug}"]`)).toBeVisible();
  await noAxeViolations(page);
});
