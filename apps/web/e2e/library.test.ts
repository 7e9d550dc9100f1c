import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';

const results = (page: Page) => page.locator('ol.cards > li');

/** The drawer of filters stands open beside the list on a wide screen and is opened on a phone. */
async function openFilters(page: Page): Promise<void> {
  const summary = page.locator('details.drawer > summary');
  if (await summary.isVisible()) await summary.click();
}

test('a visitor sees within one screen what Samskab is, and searches', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByRole('combobox', { name: 'Søg i erfaringerne' })).toBeInViewport();
  for (const door of ['Fortæl jeres erfaring', 'Find erfaringer', 'Gør det sammen'])
    await expect(page.getByRole('link', { name: door })).toBeInViewport();
  await noAxeViolations(page);

  await page.getByRole('combobox', { name: 'Søg i erfaringerne' }).fill('suppe naboer');
  await page.getByRole('button', { name: 'Søg' }).click();
  await expect(page).toHaveURL(/\/erfaringer\?q=suppe/);
  await expect(page.getByRole('link', { name: 'Den åbne gryde' })).toBeVisible();
  await noAxeViolations(page);
});

test('the list is narrowed down, shared as an address and widened again', async ({ page }) => {
  await page.goto('/erfaringer');
  await openFilters(page);
  const bad = page.getByRole('link', { name: /^Gik dårligt \d/ });
  const promised = Number(/\d+/.exec((await bad.textContent()) ?? '')?.[0]);
  await bad.click();
  await expect(page).toHaveURL(/valence=bad/);
  await expect(page.getByRole('heading', { level: 2, name: `${promised} erfaringer` })).toBeVisible();
  await expect(results(page)).toHaveCount(promised);
  await noAxeViolations(page);

  const shared = page.url();
  await page.goto('/');
  await page.goto(shared);
  await expect(results(page)).toHaveCount(promised);
  await page.getByRole('link', { name: 'Fjern: Gik dårligt' }).click();
  await expect(page).not.toHaveURL(/valence/);
});

test('failed and stopped stories are found as such', async ({ page }) => {
  for (const [value, word] of [
    ['bad', 'Gik dårligt'],
    ['stopped', 'Gik i stå'],
  ]) {
    await page.goto(`/erfaringer?valence=${value}`);
    const cards = await results(page).count();
    expect(cards).toBeGreaterThan(0);
    await expect(results(page).getByText(word ?? '', { exact: true })).toHaveCount(cards);
  }
});

test('what is meant is found, a slip of the pen is seen, and the list says why', async ({ page }) => {
  await page.goto('/erfaringer?q=ensomme+ældre');
  await expect(results(page).first().getByRole('link')).toHaveText('Den åbne gryde');
  await page.getByRole('link', { name: 'Vis, hvorfor de er fundet' }).click();
  await expect(results(page).first()).toContainText('Fundet, fordi');
  await expect(results(page).first()).toContainText('er en form af »ensomme«');
  await noAxeViolations(page);
  await page.goto('/erfaringer?q=biblioteg');
  await page.getByRole('link', { name: 'bibliotek', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Søg i erfaringerne' })).toHaveValue('bibliotek');
  await expect(page.locator('mark').first()).toHaveText(/bibliotek/i);
  await expect(page.getByText('Mente du')).toHaveCount(0);
});

test('an empty answer helps on', async ({ page }) => {
  await page.goto('/erfaringer?q=flyvende+elefanter&valence=good');
  await expect(page.getByRole('heading', { name: 'Her er der en tom stol' })).toBeVisible();
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Se alle erfaringer' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('the map leads to the stories of a municipality, and its table says the same', async ({ page }) => {
  await page.goto('/erfaringer?show=map');
  await noAxeViolations(page);
  const places = page.locator('figure svg a');
  const first = places.first();
  const name = (await first.getAttribute('aria-label')) ?? '';
  await page.locator('summary', { hasText: 'Se tallene som tabel' }).click();
  await expect(page.getByRole('row')).toHaveCount(99);
  const [, place = '', count = ''] = /^.{3}, (.+): (\d+)/.exec(name) ?? [];
  await expect(page.getByRole('row', { name: `${place} ${count}` })).toBeVisible();
  await first.click();
  await expect(page).toHaveURL(/municipality=\d{4}/);
  await expect(results(page)).toHaveCount(Number(count));
});

test('a story shows its table, its voices, its lessons and where to go on', async ({ page }) => {
  await page.goto('/erfaringer?q=Den+åbne+gryde');
  await page.getByRole('link', { name: 'Den åbne gryde' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Den åbne gryde' })).toBeVisible();
  for (const heading of [
    'Problemet',
    'Det gjorde vi',
    'Det ville vi gøre anderledes',
    'Sådan så de det hver især',
    'Prøvet andre steder',
    'De her ligner',
    'De her gik den anden vej',
    'Brug den',
  ])
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  await expect(page.getByText('Konstrueret eksempel').first()).toBeVisible();
  await expect(page.getByText('De er ikke enige.')).toBeVisible();
  await noAxeViolations(page);

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/erfaringer\//);
  await expect(page.getByRole('heading', { name: 'What we would do differently' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'da');
  await noAxeViolations(page);
});

test('a story told in Arabic is read from the right', async ({ page }) => {
  await page.goto('/erfaringer?language=ar');
  await noAxeViolations(page);
  await results(page).first().getByRole('link').first().click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveAttribute('lang', 'ar');
  await expect(title).toHaveAttribute('dir', 'rtl');
  expect(await title.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await noAxeViolations(page);
});

test('search engines get an address, a description and structured facts', async ({ page, request }) => {
  await page.goto('/erfaringer?q=gryde');
  await results(page).first().getByRole('link').first().click();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`${new URL(page.url()).pathname}$`),
  );
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', 'Den åbne gryde');
  const block = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(block ?? '')).toMatchObject({
    '@type': 'Article',
    headline: 'Den åbne gryde',
    inLanguage: 'da',
  });
  expect(await (await request.get('/sitemap.xml')).text()).toContain(new URL(page.url()).pathname);
});

test('words are offered while somebody types, and a word that is chosen finds', async ({ page }) => {
  test.skip(test.info().project.use.javaScriptEnabled === false, 'a field without script is a field');
  await page.goto('/');
  const field = page.getByRole('combobox', { name: 'Søg i erfaringerne' });
  await field.pressSequentially('kommun');
  const offered = page.locator('datalist option');
  await expect(offered.first()).toBeAttached();
  const words = await offered.evaluateAll((options) => options.map((option) => option.getAttribute('value')));
  for (const word of words) expect(word).toMatch(/^kommun/);
  await noAxeViolations(page);
  await field.fill(words[0] ?? '');
  await field.press('Enter');
  await expect(page.locator('mark').first()).toBeVisible();
});

test('pages are read with no script but that of the field, and without asking others', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`));
  for (const path of ['/', '/erfaringer', '/erfaringer?show=map', '/om', '/privatliv', '/was']) {
    await page.goto(path);
    await noAxeViolations(page);
  }
  for (const line of asked.filter((one) => one.startsWith('script '))) expect(line).toMatch(/suggest/);
  expect(asked.filter((line) => !line.includes(` ${baseURL}/`))).toEqual([]);
});

test('an address with anything in it gives a page', async ({ request, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'no browser is asked');
  for (const odd of [
    'q=%27%3B+drop+table+experiences%3B--',
    'q=%00%01&theme=%00',
    'q=%F0%9F%98',
    'q="uafsluttet&page=99999999',
    `q=${'å'.repeat(2000)}`,
    'theme=<script>alert(1)</script>&sort=x&page=NaN',
    'q=%2A%3A%2A+%7C%7C+%21%28',
  ])
    expect((await request.get(`/erfaringer?${odd}`)).status(), odd).toBe(200);
  expect((await request.get("/erfaringer/'%20or%201=1")).status()).toBe(404);
  const html = await (await request.get('/erfaringer?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E')).text();
  expect(html).not.toContain('<script>alert(1)');
});
