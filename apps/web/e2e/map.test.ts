import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';

const total = async (page: Page) =>
  Number(/\d+/.exec((await page.locator('#liste-navn').textContent()) ?? '')?.[0]);

/** What the marks of the map add up to. */
async function marked(page: Page): Promise<number> {
  const marks = page.locator('[data-mark]');
  const counts = await marks.evaluateAll((all) =>
    all.map((mark) => Number(mark.querySelector('text')?.textContent ?? 1)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

test('the map is used by keyboard, and the list beside it has the same places', async ({ page }) => {
  await page.goto('/arenaer/kort');
  await expect(page.getByRole('heading', { level: 1, name: 'Kortet' })).toBeVisible();
  const all = await total(page);
  expect(all).toBeGreaterThan(100);
  expect(await marked(page)).toBe(all);
  await noAxeViolations(page);

  const cluster = page.getByRole('link', { name: /^\d+ steder ved / }).first();
  const inside = Number(/^\d+/.exec((await cluster.getAttribute('aria-label')) ?? '')?.[0]);
  await cluster.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/zoom=\d+/);
  await expect(page.getByRole('link', { name: 'Hele landet' })).toBeVisible();
  const fewer = await total(page);
  expect(fewer).toBeGreaterThanOrEqual(inside);
  expect(fewer).toBeLessThan(all);
  expect(await marked(page)).toBe(fewer);
  await expect(page.locator('#liste ol > li')).toHaveCount(Math.min(20, fewer));
  await noAxeViolations(page);

  const before = page.url();
  await page.getByRole('link', { name: 'Mod øst' }).press('Enter');
  await expect(page).not.toHaveURL(before);
  await page.goBack();
  await expect(page).toHaveURL(before);
  await expect.poll(() => total(page)).toBe(fewer);
  await page.getByRole('link', { name: 'Hele landet' }).press('Enter');
  await expect.poll(() => total(page)).toBe(all);
  await page.getByLabel('Fællesskaber', { exact: true }).check();
  await page.getByRole('button', { name: 'Vis på kortet' }).click();
  await expect(page).toHaveURL(/hvad=community/);
  await expect(page.locator('#liste .kind').filter({ hasText: 'Bibliotek' })).toHaveCount(0);
});

test('a postcode or a town is enough, and what is no place is said so with what was typed kept', async ({
  page,
}) => {
  await page.goto('/arenaer/kort?sted=8000');
  await expect(
    page.getByRole('heading', { level: 2, name: 'De 50 steder, der er tættest på 8000 Aarhus C' }),
  ).toBeVisible();
  await expect(page.locator('#liste ol > li')).toHaveCount(50);
  await expect(page.locator('#liste .km').first()).toHaveText(/m$/);
  await noAxeViolations(page);
  await page.getByLabel('Postnummer eller by').fill('Langtbortistan');
  await page.getByRole('button', { name: 'Vis på kortet' }).click();
  await expect(page.getByText('Vi kender ikke stedet “Langtbortistan”.')).toBeVisible();
  await expect(page.getByLabel('Postnummer eller by')).toHaveValue('Langtbortistan');
  await noAxeViolations(page);
  await page.goto('/en/arenaer/kort?sted=Skive&trinfri=1&gratis=1&aften=1&zoom=x&midt=,');
  await expect(page.getByRole('heading', { level: 1, name: 'The map' })).toBeVisible();
});

test.describe('near me', () => {
  test.use({ geolocation: { latitude: 55.403_77, longitude: 10.402_37 }, permissions: ['geolocation'] });

  test('the position is asked for by a press, is sent rounded and by POST, and stands in no address', async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto('/arenaer/kort');
    const button = page.getByRole('button', { name: 'Brug min placering' });
    if (javaScriptEnabled === false) return expect(button).toBeHidden();
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await button.click();
    expect((await sent).postData()).toContain('latitude=55.404&longitude=10.402');
    await expect(
      page.getByRole('heading', { level: 2, name: 'De 50 steder, der er tættest på dig' }),
    ).toBeVisible();
    await expect(page.locator('#liste ol > li').first()).toContainText(/Odense/);
    await noAxeViolations(page);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const address of [...addresses, ...links, page.url()])
      expect(address).not.toMatch(/55[.]40[34]|10[.]402/);
    await page.getByRole('link', { name: 'Længere væk' }).click();
    await expect(page).toHaveURL(/midt=/);
    expect(page.url()).not.toMatch(/55[.]40[34]/);
  });
});

test('a position that is none, or is abroad, is told in a sentence, and nothing is kept', async ({
  request,
  page,
}, info) => {
  test.skip(info.project.use.javaScriptEnabled === false, 'Asks no browser');
  await page.goto('/arenaer/kort');
  for (const [form, says] of [
    [{ latitude: '59.33', longitude: '18.07' }, 'Du er uden for Danmark'],
    [{ latitude: '', longitude: '' }, 'Vi fik ingen placering'],
    [{ latitude: '10.4', longitude: '55.4' }, 'byttet om'],
  ] as const) {
    const answer = await request.post('/arenaer/kort?/near', {
      form,
      headers: { origin: new URL(page.url()).origin, accept: 'text/html' },
    });
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain(says);
    expect(answer.headers()['cache-control']).toBe('no-store');
  }
  const policy = (address: string) => request.get(address).then((got) => got.headers()['permissions-policy']);
  expect(await policy('/arenaer/kort')).toContain('geolocation=(self)');
  expect(await policy('/arenaer')).toContain('geolocation=()');
});

test('where a place is missing is a map and a table, and so is who has met nowhere', async ({ page }) => {
  await page.goto('/arenaer/hvide-pletter');
  await expect(page.getByText(/\d+ af 98 kommuner har en aktiv arena/)).toBeVisible();
  await noAxeViolations(page);
  await page.locator('summary', { hasText: 'Alle kommuner som tabel' }).click();
  await expect(page.getByRole('table', { name: 'Alle kommuner som tabel' }).getByRole('row')).toHaveCount(99);
  await expect(page.getByRole('table', { name: 'Hvem mangler ved bordet?' }).getByRole('row')).toHaveCount(8);
  await noAxeViolations(page);
  await page.goto('/en/arenaer/hvide-pletter');
  await expect(page.getByRole('heading', { level: 1, name: 'Where is a place missing?' })).toBeVisible();
});
