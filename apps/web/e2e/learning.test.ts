import { LEARNING_TOOLS } from '@samskab/domain/learning';
import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';

const hasScript = () => test.info().project.use.javaScriptEnabled !== false;
const STEP = '/laer/borger/hvad-kan-du-forvente';
const done = (page: Page) => page.getByRole('button', { name: 'Jeg er færdig med trinnet' });
const note = (page: Page) => page.getByLabel('Din egen note');

test('from which path is mine to the first step, and the story, the answers and the tool are there', async ({
  page,
}) => {
  await page.goto('/laer');
  await expect(page.getByRole('heading', { level: 1, name: 'Lær det i små bidder' })).toBeVisible();
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'For dig i en forening eller som frivillig' }).click();
  await expect(page.getByRole('listitem').getByRole('heading', { level: 2 })).toHaveCount(5);
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Begynd med trin 1' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Må vi sige nej?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Logo på trøjen' })).toBeVisible();
  await page.getByText('Tak, send os, hvad der er åbent').click();
  await expect(page.getByText('Ja, det passer.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Svar hver for sig' })).toBeVisible();
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Logo på trøjen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Logo på trøjen' })).toBeVisible();
});

test.describe('with a script', () => {
  test.skip(() => !hasScript(), 'without one nothing is kept');

  test('what is done and noted stays in this browser alone, until it is deleted', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
    await page.goto(STEP);
    await done(page).click();
    await note(page).fill('Hvem har nøglen? 010190-0000');
    await expect(page.getByText('Gemt på denne enhed.').first()).toBeAttached();
    await page.reload();
    await expect(done(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(note(page)).toHaveValue('Hvem har nøglen? ●●●●●●-●●●●');
    await noAxeViolations(page);

    await page.goto('/laer');
    await expect(page.getByText('1 af 5 trin klaret')).toBeVisible();
    await page.goto('/laer/borger');
    await expect(page.getByText('Klaret', { exact: true })).toHaveCount(5);
    await expect(page.getByText('Klaret', { exact: true }).filter({ visible: true })).toHaveCount(1);
    await page.getByRole('link', { name: 'Gå videre, hvor du slap' }).click();
    await expect(page).toHaveURL(/du-er-eksperten$/);

    await page.goto('/laer/borger/samlet');
    await expect(page.getByText('Hvem har nøglen?')).toBeVisible();
    await noAxeViolations(page);
    await page.getByText('Slet det på denne enhed').click();
    await page.getByRole('button', { name: 'Slet nu' }).click();
    await expect(page.getByText('Det er slettet.')).toBeVisible();
    await expect(page.getByText('Hvem har nøglen?')).toBeHidden();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(sent).toEqual([]);
  });

  test('the summary is printed without what belongs to the screen', async ({ page }) => {
    await page.goto('/laer/offentlig/samlet');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Læg rammearket på bordet')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Det bliver hos dig' })).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
  });
});

test('without a script all can be read, and it says what cannot be done', async ({ page }) => {
  test.skip(hasScript(), 'it has one');
  await page.goto(STEP);
  await expect(page.getByText('Der er forskel på at blive spurgt')).toBeVisible();
  await expect(page.getByText('Her kører ikke JavaScript.')).toBeVisible();
  await expect(done(page)).toBeHidden();
  await expect(note(page)).toBeHidden();
  await page.getByRole('link', { name: 'Næste: Tag en makker med' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tag en makker med' })).toBeVisible();
  await page.goto('/laer/borger/samlet');
  await expect(page.getByRole('listitem').getByRole('heading', { level: 2 })).toHaveCount(5);
});

test('every path and step is there in English, and what is not is not found', async ({ request, page }) => {
  test.skip(!hasScript(), 'asks no browser');
  for (const path of ['offentlig', 'forening', 'virksomhed', 'borger']) {
    const text = await (await request.get(`/en/laer/${path}`)).text();
    const steps = [...text.matchAll(/data-step="([^"]+)"/g)].map(([, step]) => step);
    expect(steps).toHaveLength(5);
    for (const step of steps) expect((await request.get(`/en/laer/${step}`)).status()).toBe(200);
  }
  for (const missing of ['/laer/ukendt', '/laer/borger/ukendt', '/laer/ukendt/samlet'])
    expect((await request.get(missing)).status()).toBe(404);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/laer/virksomhed/hvem-bestemmer');
  await expect(page.getByRole('heading', { level: 1, name: 'Who decides?' })).toBeVisible();
  await noAxeViolations(page);
});

test('every tool is where the paths say', async ({ request }) => {
  test.skip(!hasScript(), 'asks no browser');
  for (const { href } of Object.values(LEARNING_TOOLS)) {
    const [path = '', anchor] = href.split('#');
    const answer = await request.get(path);
    expect(`${path} ${answer.status()}`).toBe(`${path} 200`);
    if (anchor) expect(await answer.text()).toContain(`id="${anchor}"`);
  }
});
