import { expect, test } from '@playwright/test';
import { noAxeViolations } from '../support/axe.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';

const MANY = 100_000;

/** As they stand in an address: some cannot be written in any other way. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'letters without end': 'a'.repeat(MANY),
  'Danish letters without end': encodeURIComponent('æ'.repeat(MANY)),
  'Arabic letters without end': encodeURIComponent('ع'.repeat(MANY)),
  'pictures without end': encodeURIComponent('🍲'.repeat(MANY)),
  'words without end': encodeURIComponent('ensomme ældre '.repeat(MANY / 14)),
  'quotes without end': encodeURIComponent('"'.repeat(MANY)),
  'different words without end': Array.from({ length: MANY / 8 }, (_, at) => `ord${at}`).join('+'),
  'only signs': encodeURIComponent('!?.,;:-_()[]{}#&=/\\|~^*+<>@§€'),
  'only pictures': encodeURIComponent('🍲 🪑'),
  'a quote that is not closed': encodeURIComponent('"ensomme ældre'),
  'quotes of every kind': encodeURIComponent('«ensomme" “ældre» "" „'),
  'marks without width': encodeURIComponent('\u200B\u200D\uFEFF\u00AD'),
  'marks without width in a word': encodeURIComponent('en\u200Bsom\u00ADhed'),
  'marks from right to left': encodeURIComponent('\u202Eensom\u202C \u2067hed\u2069 \u200F'),
  'half a letter': '%ED%A0%80',
  'half a letter in a word': 'ensom%ED%B0%80hed',
  'a lone percent': '%',
  percents: '100%&page=%&theme=%%%',
  'broken bytes': '%E0%A4%A%FF%C0%80',
  nothing: '%00%0A%0D%09',
  SQL: encodeURIComponent("'; drop table library_entries; -- \\"),
  'a pattern': encodeURIComponent('(a+)+$ [^ .* \\1 (?<=x)'),
  'a script': encodeURIComponent('<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'),
  "names of the machine's own": encodeURIComponent('__proto__ constructor toString ${7*7} {{7*7}} %s %n'),
};

test.describe('whatever is asked', () => {
  test.describe.configure({ mode: 'default' }); // one server for all
  let server: RunningServer;
  test.beforeAll(async () => {
    server = await startServer();
  });
  test.afterAll(() => server.stop());

  for (const [name, q] of Object.entries(QUESTIONS)) {
    test(`${name}: a page that helps on, and never an error`, async () => {
      for (const path of ['/erfaringer', '/en/erfaringer', '/']) {
        const answer = await fetch(`${server.url}${path}?q=${q}&why=1`);
        const page = await answer.text();
        expect(answer.status, path).toBe(200);
        expect(page, path).toContain('type="search"');
        // Links carry the address as the door cut it, and fields the question that was looked for.
        expect(page.length, path).toBeLessThan(150_000);
        expect(page.match(/a{3001}|æ{201}|ع{201}|(?:🍲){101}|(?:ensomme ældre ){16}/u), path).toBeNull();
        expect(page).not.toContain('<script>alert');
        expect(page).not.toContain('<img src=x');
      }
    });

    test(`${name}: the same for programs`, async () => {
      const answer = await fetch(`${server.url}/api/v1/experiences?q=${q}&why=1`);
      expect(answer.status).toBe(200);
      const { total, items, words } = await answer.json();
      expect(items.length).toBeLessThanOrEqual(total);
      if (q.length >= MANY) expect(words.isCut).toBe(true);
      const typed = await fetch(`${server.url}/api/v1/experiences/completions?q=${q}`);
      expect(typed.status).toBe(200);
      expect((await typed.json()).completions.length).toBeLessThanOrEqual(8);
    });
  }

  test('somebody who pastes a whole text reads that only its beginning was looked for', async ({ page }) => {
    const text = `fællesspisning ${'og så kom der flere til '.repeat(5000)}`;
    await page.goto(`${server.url}/erfaringer?q=${encodeURIComponent(text)}`);
    await expect(page.getByText('Vi søgte kun på de første 200 tegn.')).toBeVisible();
    await expect(page.getByLabel('Søg i erfaringerne')).toHaveValue(text.slice(0, 200).trim());
    expect(await page.locator('ol.cards > li').count()).toBeGreaterThan(0);
    await noAxeViolations(page);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByText('We searched for the first 200 characters only.')).toBeVisible();
  });

  test('somebody who writes only signs is told so', async ({ page }) => {
    await page.goto(`${server.url}/erfaringer?q=%3F%3F%20%21%21`);
    await expect(page.getByText('Du skrev kun tegn')).toBeVisible();
    await noAxeViolations(page);
    await page.getByRole('link', { name: 'Se alle erfaringer' }).click();
    await expect(page.locator('ol.cards > li').first()).toBeVisible();
  });

  test('more than that is a page that leads back, in two languages', async ({ page }) => {
    const answer = await page.goto(`${server.url}/erfaringer?q=${'a'.repeat(1_800_000)}`);
    expect(answer?.status()).toBe(431);
    await expect(page.getByRole('heading', { name: 'The address is too long' })).toBeVisible();
    await noAxeViolations(page);
    await page.getByRole('link', { name: 'Søg i erfaringerne' }).click();
    await expect(page).toHaveURL(`${server.url}/erfaringer`);

    const path = await page.goto(`${server.url}/erfaringer/${'a'.repeat(20_000)}`);
    expect(path?.status()).toBe(414);
    await page.getByRole('link', { name: 'Search the experiences' }).click();
    await expect(page).toHaveURL(`${server.url}/en/erfaringer`);
  });
});
