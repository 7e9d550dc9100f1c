import { entryHead, readArena } from '@samskab/store';
import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { People, titleFor } from './support/editor.ts';
import { inStore } from './support/in-store.ts';

let people: People;
test.beforeEach(({ browser }, info) => {
  people = new People(browser, info);
});
test.afterEach(() => people.leave());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Sends a table of arenas and waits for how it is read. */
async function send(page: Page, source: string, text: string): Promise<void> {
  await page.goto('/redaktion/arenaer/import');
  await page
    .getByLabel('Fil', { exact: true })
    .setInputFiles({ name: 'steder.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByLabel('Hvad hedder listen?').fill(source);
  await press(page, 'Læs filen');
  await expect(page.getByRole('heading', { name: 'Sådan læser vi filen' })).toBeVisible();
}

test('a list is mapped, a double is found, and two places become one', async () => {
  const info = test.info();
  test.slow();
  const { page } = await people.editor('edda');
  const house = titleFor('Kulturhuset Kilden', info);
  const workshop = titleFor('Værkstedet Vest', info);
  const source = titleFor('Kommunens steder', info);
  // Each run has its own corner of the municipality, so that none finds the places of another.
  const corner = (info.project.name === 'desktop' ? 0 : 1) + 2 * info.retry;
  const [lat, lng, number] = [`56,${11 + corner * 4}`, '9,55', 3 + corner * 20];
  const row = (name: string, rest: string) => `"${name}";${rest}`;

  await page.goto('/redaktion/arenaer/import');
  await noAxeViolations(page);
  await press(page, 'Læs filen');
  await expect(page.getByRole('alert')).toContainText('Vælg en fil.');
  await send(
    page,
    source,
    [
      'Sted;Hus;Vej og nr;Postnr;By;Kommune;Lat;Lng;Fredag',
      row(house, `Kulturhus;Kildevej ${number};8600;Silkeborg;Silkeborg;${lat};${lng};18-02`),
      row(workshop, 'Medborgerhus;Vestergade 9;8600;Silkeborg;Silkeborg;9,53;56,18;lukket'),
    ].join('\n'),
  );
  // "Hus" is no heading that anybody could guess.
  await expect(page.getByText('Kan læses ind: 0. Kan ikke: 2.', { exact: false })).toBeVisible();
  await expect(page.getByText('Ikke brugt: Hus')).toBeVisible();
  await noAxeViolations(page);
  await page.getByLabel('Slags', { exact: true }).selectOption('Hus');
  await press(page, 'Prøv igen med de valg');
  await expect(page.getByText('Kan læses ind: 1. Kan ikke: 1.', { exact: false })).toBeVisible();
  await expect(page.getByText('Breddegrad: De to tal er byttet om.', { exact: false })).toBeVisible();
  await expect(page.getByText('Åbent til 2.00 om natten')).toBeVisible();
  await noAxeViolations(page);
  await press(page, 'Læs ind (1)');
  await expect(page.getByRole('status')).toContainText('Nye steder: 1');

  // Another list has the same house under another address, and somebody says that it is another.
  const double = `${house} i Silkeborg`;
  await send(
    page,
    `${source} 2`,
    `navn;type;adresse;kommune;lat;lng;antal personer\n"${double}";kulturhus;Kildevej ${number + 2}, 8600 Silkeborg;740;${lat}03;${lng}03;80\n`,
  );
  await expect(page.getByRole('heading', { name: 'Er det det samme sted?' })).toBeVisible();
  await expect(page.getByLabel(`Ja, det er ${house}`, { exact: false })).toBeChecked();
  await noAxeViolations(page);
  await page.getByLabel('Nej, det er et nyt sted').check();
  await press(page, 'Læs ind (1)');
  await expect(page.getByRole('status')).toContainText('Nye steder: 1');

  // It was the same after all.
  await page.goto('/redaktion/arenaer/flet');
  await page.getByRole('link', { name: `${house}, ${double}` }).click();
  await expect(page.getByRole('row', { name: /Plads til/ })).toContainText('80');
  await noAxeViolations(page);
  await page.getByLabel('Hvorfor?').fill('samme hus');
  const from = new URL(page.url()).searchParams.get('fra') ?? '';
  await press(page, 'Saml dem');
  await expect(page.getByRole('status')).toContainText('De to er nu én.');
  const stays = page.getByRole('status').getByRole('link', { name: house, exact: true });
  const slug = (await stays.getAttribute('href'))?.split('/').at(-1) ?? '';
  const merged = await inStore(async (store) => [
    await entryHead(store.read, 'arena', { slug: from }),
    (await readArena(store.read, { slug }))?.content.facts.people,
  ]);
  expect(merged).toEqual([null, 80]);
  await page.goto(`/arenaer/${from}`);
  expect(new URL(page.url()).pathname).toBe(`/arenaer/${slug}`);
  await page.goto(`/arenaer?${new URLSearchParams({ q: house })}`);
  await expect(page.getByRole('link', { name: house, exact: true })).toHaveCount(1);
});

test('all arenas are fetched as Open Referral, and can be read in again', async ({ page, request }) => {
  await page.goto('/arenaer/data');
  await noAxeViolations(page);
  const hsds = await request.get('/arenaer/data/arenaer.json');
  const csv = await request.get('/arenaer/data/arenaer.csv');
  const { contents, total_items: total } = (await hsds.json()) as {
    contents: readonly { status: string }[];
    total_items: number;
  };
  expect(contents.length).toBeGreaterThanOrEqual(60);
  expect(Math.abs(contents.length - total)).toBeLessThan(5);
  expect((await csv.text()).split('\r\n').length).toBeGreaterThan(60);
  expect((await request.get('/arenaer/data/andet.json')).status()).toBe(404);
});
