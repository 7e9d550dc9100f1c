import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';

const KILO = 1000;

/** What a page makes a browser fetch, compressed as a proxy would, pictures aside; in bytes by kind. */
async function weigh(page: Page, address: string): Promise<ReadonlyMap<string, number>> {
  const fetched: Response[] = [];
  page.on('response', (response) => fetched.push(response));
  await page.goto(address);
  await page.waitForLoadState('networkidle');

  const weights = new Map<string, number>();
  for (const response of fetched.filter((each) => each.ok())) {
    const kind = response.request().resourceType();
    const body = await response.body();
    // Fonts are compressed already; pictures have no part in the promise.
    if (kind === 'image') continue;
    weights.set(kind, (weights.get(kind) ?? 0) + (kind === 'font' ? body.length : gzipSync(body).length));
  }
  return weights;
}

const totalOf = (weights: ReadonlyMap<string, number>) =>
  [...weights.values()].reduce((sum, one) => sum + one, 0);

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'less is fetched without a script');

const GUIDE_PAGES = [
  '/vaelg-form',
  '/vaelg-form?step=1',
  '/vaelg-form?all=1',
  '/vaelg-form/svar?authority=fully&version=1',
];

for (const address of ['/', '/erfaringer?language=da', '/om', ...GUIDE_PAGES]) {
  test(`${address} is under 60 kB with its letters, and its styles under 12 kB`, async ({ page }) => {
    const weights = await weigh(page, address);
    expect(weights.get('stylesheet')).toBeLessThan(12 * KILO);
    expect(weights.get('script') ?? 0).toBeLessThan(15 * KILO);
    expect(totalOf(weights)).toBeLessThan(60 * KILO);
  });
}

for (const address of ['/find-faellesskab', '/find-faellesskab?sprog=ar'])
  test(`${address} is far under 40 kB of script, and light with the letters of its language`, async ({
    page,
  }) => {
    const weights = await weigh(page, address);
    expect(weights.get('script')).toBeLessThan(5 * KILO);
    expect(weights.get('stylesheet')).toBeLessThan(12 * KILO);
    expect(totalOf(weights)).toBeLessThan(100 * KILO);
  });

test('an experience is under 60 kB with its letters', async ({ page, request }) => {
  const list = await (await request.get('/erfaringer')).text();
  const story = /href="(?<address>[^"]*\/erfaringer\/[^"?#]+)"/.exec(list)?.groups?.['address'];
  const weights = await weigh(page, story ?? 'no experience in the list');
  expect(weights.get('stylesheet')).toBeLessThan(12 * KILO);
  expect(totalOf(weights)).toBeLessThan(60 * KILO);
});
