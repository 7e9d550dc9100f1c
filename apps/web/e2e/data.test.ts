import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';

/** Fetches a file the way people do, and answers its name and its bytes. */
async function fetched(page: Page, link: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('all experiences can be taken away as CSV, JSON Lines and zip', async ({ page }) => {
  await page.goto('/data');
  await noAxeViolations(page);
  const heading = await page.getByRole('heading', { name: /Hent \d+ erfaring/ }).textContent();
  const least = Number(/\d+/.exec(heading ?? '')?.[0]);

  const csv = await fetched(page, 'CSV til regneark');
  expect(csv.name).toBe('erfaringer.csv');
  expect(csv.bytes.toString('utf8')).toMatch(/^\ufeffid,slug,url,version,publishedAt,origin,source,/);

  const lines = await fetched(page, 'JSON Lines');
  const stories = lines.bytes
    .toString('utf8')
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { readonly url: string; readonly content: { readonly title: string } },
    );
  // Other tests may publish meanwhile.
  expect(stories.length).toBeGreaterThanOrEqual(least);
  const [story] = stories;
  await page.goto(story?.url ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(story?.content.title ?? '');

  await page.goto('/data');
  const zip = await fetched(page, 'Zip med billeder');
  expect(zip.name).toBe('erfaringer.zip');
  expect(zip.bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  expect(zip.bytes.includes('experiences.jsonl')).toBe(true);
});

test('the template comes in the language of the page', async ({ page }) => {
  await page.goto('/en/data');
  await noAxeViolations(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open data');
  const csv = await fetched(page, 'Template as CSV');
  expect(csv.name).toBe('skabelon.csv');
  expect(csv.bytes.toString('utf8')).toMatch(/^\ufeffNo\.,Title,/);

  await page.goto('/data');
  const xlsx = await fetched(page, 'Skabelon til Excel');
  expect(xlsx.name).toBe('skabelon.xlsx');
  expect(xlsx.bytes.subarray(0, 2).toString('latin1')).toBe('PK');
});

test('a file that is not offered is not there', async ({ request }) => {
  expect((await request.get('/data/constructor')).status()).toBe(404);
  const head = await request.head('/data/erfaringer.zip');
  expect(head.headers()['content-disposition']).toBe('attachment; filename="erfaringer.zip"');
});
