import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';

const open = async (page: Page, mode = '') => {
  await page.goto(`/design${mode}`);
  return page.locator('#charts figure.chart');
};
const openAll = async (page: Page) => {
  for (const summary of await page.locator('#charts summary').all()) await summary.click();
};

for (const mode of ['', '?theme=dark', '?dir=rtl']) {
  test(`drawings are accessible with their tables open at /design${mode}`, async ({ page }) => {
    await open(page, mode);
    await openAll(page);
    await noAxeViolations(page);
  });
}

test('every drawing begins with what it shows and tells how it is read', async ({ page }) => {
  const figures = await open(page);
  await expect(figures).toHaveCount(5);
  for (const figure of await figures.all()) {
    await expect(figure.locator('figcaption')).toHaveText(/^\S.+\.$/);
    await figure.getByText(/^Sådan læser du/).click();
    await expect(figure.locator('details[open] p').first()).toBeVisible();
  }
});

test('each case is one mark and one row of the table, and leads to its experience', async ({ page }) => {
  const plot = (await open(page)).first();
  const marks = plot.locator('svg a');
  await expect(marks).toHaveCount(24);
  await plot.getByText('Vis det samme som tabel').click();
  const rows = plot.locator('tbody tr');
  await expect(rows).toHaveCount(24);
  for (const row of await rows.all()) {
    const link = row.getByRole('link');
    const mark = plot.locator(`svg a[aria-label^="${await link.textContent()}:"]`);
    await expect(mark).toHaveCount(1);
    await expect(mark).toHaveAttribute('href', (await link.getAttribute('href')) ?? 'nowhere');
  }
});

test('a keyboard goes from mark to mark as one reads, and sees where it is', async ({ page }) => {
  const marks = (await open(page)).first().locator('svg a');
  await marks.first().focus();
  const places: { x: number; y: number }[] = [];
  for (const mark of (await marks.all()).slice(0, 6)) {
    await expect(mark).toBeFocused();
    const box = await mark.boundingBox();
    places.push({ x: box?.x ?? 0, y: box?.y ?? 0 });
    await expect(mark).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('Tab');
  }
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
});

test('contradicting experiences are named beside the drawing', async ({ page }) => {
  const plot = (await open(page)).first();
  const kind = plot.getByRole('listitem').filter({ hasText: 'Mønstret var der, men ikke udfaldet: 1' });
  await expect(kind.first().getByRole('link', { name: 'Den uåbnede kuvert' })).toBeVisible();
});

test('bars and the table count the same', async ({ page }) => {
  const upset = (await open(page)).nth(2);
  await upset.getByText('Vis det samme som tabel').click();
  const first = upset.locator('tbody tr').first().locator('td');
  const words = await upset.locator('svg.drawing text').allTextContents();
  const count = async (place: number) =>
    /^\s*\d+/.exec((await first.nth(place).textContent()) ?? '')?.[0].trim();
  expect(words).toContain(`${await count(0)} med`);
  expect(words).toContain(`${await count(1)} uden`);
});

test('a gap is a link that says what is missing', async ({ page }) => {
  const matrix = (await open(page)).nth(4);
  const gap = matrix.getByRole('link', { name: /^Mangler\s*: Klart mandat, Det blev nyt$/ });
  await expect(gap).toHaveAttribute('href', /./);
  const box = await gap.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
});
