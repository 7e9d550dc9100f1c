import { readPdf } from '@samskab/print/testing';
import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';

/** A task that parties want to solve together, with the money in one party's hands. */
const ANSWERS =
  'problemClarity=a3&solutionKnown=a0&interdependence=a3&sectors=offentlig&sectors=borgere&sectors=frivillig' +
  '&initiator=flere&openness=a3&decisionShare=a3&citizenRole=develop&exchange=pooled&authority=no&capacity=c3&experiment=e3';

/** What a press on something leads to, read as a PDF by a program that is not ours. */
async function pdfAt(page: Page, address: string) {
  const answer = await page.request.get(new URL(address, page.url()).href);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  return readPdf(new Uint8Array(await answer.body()));
}

test('the result is printed, and the frame sheet is proposed, changed and printed', async ({ page }) => {
  await page.goto(`/vaelg-form/svar?${ANSWERS}`);
  const result = await page.getByRole('link', { name: 'Udskriv som PDF' }).getAttribute('href');
  const sheet = await pdfAt(page, result ?? '');
  expect(sheet).toMatchObject({ pages: 2, tagged: true, standard: '1' });
  const h1 = await page.getByRole('heading', { level: 1 }).innerText();
  expect(sheet.spoken.find(({ role }) => role === 'H1')?.text).toBe(h1);

  await page.getByRole('link', { name: 'Lav et rammeark' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rammeark' })).toBeVisible();
  const money = page.getByRole('group', { name: 'Pengene: Kan det laves om?' });
  await expect(money.getByLabel('Åbent')).toBeChecked();
  await expect(
    page.getByText('Hvad giver parterne hinanden? Alle lægger noget i en fælles indsats'),
  ).toBeVisible();
  await noAxeViolations(page);

  await money.getByLabel('Ligger fast').check();
  await page.getByLabel('Pengene: Hvem bestemmer?').selectOption('Nogen, der ikke er med her');
  await page.getByLabel('Pengene: Det gælder').fill('25.000 kr. i år, siger byrådet');
  await page.getByLabel('Hvem står ved arket?').fill('centerchef');
  await page.getByRole('button', { name: 'Opdater arket' }).click();
  await expect(
    page.getByText('Pengene (nogen, der ikke er med her): 25.000 kr. i år, siger byrådet'),
  ).toBeVisible();
  await expect(money.getByLabel('Ligger fast')).toBeChecked();
  await expect(page).toHaveURL(/openness=a3/);
  await noAxeViolations(page);

  // Where the button leads with what now stands in the address, which is what stands in the fields.
  const path = await page.getByRole('button', { name: 'Print arket som PDF' }).getAttribute('formaction');
  const printed = await pdfAt(page, `${path}${new URL(page.url()).search}`);
  expect(printed).toMatchObject({ pages: 1, tagged: true, standard: '1' });
  const said = printed.spoken.map(({ text }) => text);
  expect(said).toEqual(expect.arrayContaining(['25.000 kr. i år, siger byrådet', 'centerchef']));
});

test('an empty sheet is printed to fill in by hand, in English as well', async ({ page }) => {
  await page.goto('/en/vaelg-form/rammeark');
  await expect(page.getByRole('heading', { level: 1, name: 'Frame sheet' })).toBeVisible();
  await noAxeViolations(page);
  const blank = await page.getByRole('link', { name: /Empty sheet/ }).getAttribute('href');
  const { pages, title, language } = await pdfAt(page, blank ?? '');
  expect([pages, title, language]).toEqual([1, 'Frame sheet', expect.stringMatching(/^en/)]);
});

test('what has no room is kept and said beside it, and the way to the PDF leads back to it', async ({
  page,
}) => {
  const long = 'ord '.repeat(40).trim();
  await page.goto(`/vaelg-form/rammeark.pdf?frame.rules=open&frame.rules.note=${encodeURIComponent(long)}`);
  await expect(page).toHaveURL(/\/vaelg-form\/rammeark\?.*#errors$/);
  await expect(page.getByRole('alert')).toContainText('Reglerne: Der er 159 tegn, og der er plads til 100.');
  await expect(page.getByLabel('Reglerne: Det gælder')).toHaveValue(long);
  await noAxeViolations(page);
});
