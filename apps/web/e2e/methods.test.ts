import { expect, test, type Page } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { People } from './support/editor.ts';

/** Each screen has a card of its own, because both make a version of theirs. */
const CARD = {
  desktop: { name: 'Prikafstemning', asked: { size: '40', minutes: '20' } },
  phone: { name: '1-2-4-alle', asked: { size: '60', minutes: '25' } },
} as const;
const cardOf = (project: string) => (project === 'desktop' ? CARD.desktop : CARD.phone);

async function choose(page: Page, { size, minutes }: { readonly size: string; readonly minutes: string }) {
  await page.goto('/metoder');
  await page.getByLabel('Hvor er I i forløbet?').selectOption('Beslutning og forankring');
  await page.getByLabel('Hvor mange er I?').fill(size);
  await page.getByLabel('Hvor mange minutter har I?').fill(minutes);
  await page.getByRole('checkbox', { name: 'Vi er mange' }).check();
  await page.getByRole('button', { name: 'Foreslå metoder' }).click();
}

test('a facilitator finds a card, prints it and suggests what would be better; an editor makes it a version', async ({
  page,
  browser,
}, info) => {
  const people = new People(browser, info);
  const { name, asked } = cardOf(info.project.name);
  const mark = `${info.testId.slice(-6)}${info.retry}`;
  const idea = `Sig tallet højt, før I tæller. ${mark}`;
  await page.goto('/metoder?minutes=en+time&groupSize=12');
  await expect(page.getByRole('alert')).toContainText('Skriv et helt tal mellem 5 og 1440');
  await expect(page.getByLabel('Hvor mange er I?')).toHaveValue('12');
  await choose(page, asked);
  const chosen = page.getByRole('region', { name: 'Forslag til jer' });
  await expect(chosen.getByText('Kan nås på under en halv time').first()).toBeVisible();
  expect(await chosen.getByRole('heading', { level: 3 }).count()).toBeLessThanOrEqual(3);
  await noAxeViolations(page);

  await chosen.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('heading', { name: 'Erfaringer med metoden' })).toBeVisible();
  await noAxeViolations(page);
  const a5 = await page.request.get(
    (await page.getByRole('link', { name: 'Kort til hånden' }).getAttribute('href')) ?? '',
  );
  expect(a5.headers()['content-type']).toBe('application/pdf');
  expect((await a5.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('link', { name: 'Foreslå en forbedring' }).click();
  await page.getByLabel('Dit forslag').fill('Spørg hende med 010190-0000.');
  await page.getByRole('button', { name: 'Send forslaget' }).click();
  await expect(page.getByRole('alert')).toContainText('Vælg, hvad forslaget handler om.');
  await expect(page.getByRole('alert')).toContainText('CPR-nummer');
  await noAxeViolations(page);
  await page.getByLabel('Trin og tid').check();
  await page.getByLabel('Dit forslag').fill(idea);
  await page.getByRole('button', { name: 'Send forslaget' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tak for forslaget');
  const mine = page.url();
  await noAxeViolations(page);

  const { page: desk } = await people.editor('edda');
  await desk.goto('/redaktion/metoder');
  await noAxeViolations(desk);
  await desk
    .getByRole('listitem')
    .filter({ hasText: idea })
    .getByRole('link', { name: 'Brug det i en ny udgave' })
    .click();
  await expect(desk.getByText(idea)).toBeVisible();
  const first = desk.getByLabel('Hvad du kan sige').first();
  await first.fill(idea);
  await desk.getByLabel('Mindst antal minutter').fill('99');
  await desk.getByRole('button', { name: 'Gem som ny udgave' }).click();
  await expect(desk.getByRole('alert')).toContainText('Skriv kort, hvad du har ændret');
  await desk.getByLabel('Hvad har du ændret, og hvorfor?').fill('Tallet siges højt, som en læser foreslog');
  await desk.getByRole('button', { name: 'Gem som ny udgave' }).click();
  await expect(desk.getByRole('alert')).toContainText('Det mindste tal er større end det største');
  await expect(first).toHaveValue(idea);
  await noAxeViolations(desk);
  await desk.getByLabel('Mindst antal minutter').fill('5');
  await desk.getByRole('button', { name: 'Se det først' }).click();
  await expect(desk.getByText('Det er ikke gemt endnu')).toBeVisible();
  await expect(desk.getByText(`»${idea}«`)).toBeVisible();
  await noAxeViolations(desk);
  await desk.getByRole('button', { name: 'Gem som ny udgave' }).click();
  await expect(desk.getByRole('status')).toContainText(`»${name}« er gemt`);

  await page.goto(mine);
  await expect(page.getByText('Forslaget er brugt. Tak!')).toBeVisible();
  await page.getByRole('link', { name: 'Se, hvad der blev ændret i udgave' }).click();
  await expect(page.getByText('Tallet siges højt, som en læser foreslog')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Trin 1 (dansk)' })).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: mark })).toBeVisible();
  await noAxeViolations(page);
  await people.leave();
});

test('a card has one address in each language, and stories lead to the cards they used', async ({ page }) => {
  await page.goto('/erfaringer?q=gryde');
  await page.getByRole('link', { name: 'Den åbne gryde', exact: true }).click();
  await page.getByRole('link', { name: 'Hvem mangler?' }).click();
  await expect(page).toHaveURL(/\/metoder\/hvem-mangler$/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/metoder\/who-is-missing$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is missing?');
  await noAxeViolations(page);
  await page.goto('/metoder/m18');
  for (const how of ['Det gik godt', 'Det gik blandet', 'Det gik dårligt eller stoppede'])
    await expect(page.getByRole('heading', { name: how })).toBeVisible();
  expect((await page.goto('/metoder/findes-ikke'))?.status()).toBe(404);
  expect((await page.request.get('/metoder/hvem-mangler/a3.pdf')).status()).toBe(404);
  const siteMap = await (await page.request.get('/sitemap.xml')).text();
  expect(siteMap).toContain('/en/metoder/who-is-missing"');
  const open = await (await page.request.get('/data/metoder.json')).json();
  expect(open.methods).toContainEqual(
    expect.objectContaining({
      id: 'M02',
      url: expect.objectContaining({ en: expect.stringContaining('/en/metoder/') }),
    }),
  );
});

test('an editor adds a card in Danish alone, answers a suggestion about it and takes it out of the list', async ({
  browser,
}, info) => {
  const people = new People(browser, info);
  const { page } = await people.editor('olga');
  const name = `Suppekredsen ${info.testId.slice(-5)}${info.retry}${info.project.name.length}`;
  await page.goto('/redaktion/metoder/ny');
  const fill = (label: string, text: string, at = 0) =>
    page.getByLabel(label, { exact: true }).nth(at).fill(text);
  await fill('Mindst antal personer', '4');
  await fill('Højst antal personer', '12');
  await fill('Mindst antal minutter', '20');
  await fill('Højst antal minutter', '30');
  await page.getByLabel('Samling').check();
  await fill('Navn', name);
  await fill('Formål', 'Tal sammen over en gryde suppe.');
  await fill('Sådan kan du begynde', 'Tag en ske.');
  await fill('Overskrift', 'Øs op');
  await fill('Minutter', '25');
  await fill('Hvad I gør', 'Hver øser op til en anden.');
  await fill('Hvad du kan sige', 'Hvem mangler suppe?');
  for (const label of ['Sådan kommer de stille til orde', 'Hvis I mødes på skærmen', 'Pas på'])
    await page.getByLabel(label).first().fill('Suppen går på omgang.');
  await page.getByLabel('Hvad har du ændret, og hvorfor?').fill('Et nyt kort');
  await page.getByRole('button', { name: 'Gem det nye kort' }).click();
  await expect(page.getByRole('alert')).toContainText('Feltet må ikke være tomt.');
  await page.getByLabel('Hvornår den ikke passer').first().fill('Når der ingen gryde er.');
  await page.getByRole('button', { name: 'Gem det nye kort' }).click();
  await expect(page.getByRole('status')).toContainText(name);

  await page.getByRole('link', { name: 'Se kortet' }).click();
  const card = page.url();
  await expect(page.getByText('Ingen har endnu fortalt')).toBeVisible();
  await page.goto(card.replace('/metoder/', '/en/metoder/'));
  await expect(page.getByText('written in Danish only so far')).toBeVisible();
  await page.goto(`${card}/foreslaa`);
  await page.getByLabel('Det hele').check();
  await page.getByLabel('Dit forslag').fill(`Mere salt i ${name}.`);
  await page.getByRole('button', { name: 'Send forslaget' }).click();
  const mine = page.url();

  await page.goto('/redaktion/metoder');
  const waiting = page.getByRole('listitem').filter({ hasText: `Mere salt i ${name}.` });
  await waiting.getByText('Svar uden at ændre kortet').click();
  await waiting.getByRole('button', { name: 'Send svaret' }).click();
  await expect(waiting.getByText('skal have en grund')).toBeVisible();
  await waiting.getByLabel('Svar til læseren').fill('Tak. Salt er op til jer selv.');
  await waiting.getByRole('button', { name: 'Send svaret' }).click();
  await expect(page.getByRole('status')).toContainText('Svaret er sendt');
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByLabel('Tag kortet ud af listen').check();
  await page.getByLabel('Hvad har du ændret, og hvorfor?').fill('Gryden er væk');
  await page.getByRole('button', { name: 'Gem som ny udgave' }).click();
  await page.goto('/metoder');
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
  await page.goto(card);
  await expect(page.getByText('Redaktionen har taget kortet ud af listen.')).toBeVisible();
  await page.goto(mine);
  await expect(page.getByText('Tak. Salt er op til jer selv.')).toBeVisible();
  await people.leave();
});

test('whoever is not an editor may not edit methods', async ({ browser }, info) => {
  const people = new People(browser, info);
  const { page } = await people.member('tessa');
  expect((await page.goto('/redaktion/metoder/M01'))?.status()).toBe(403);
  expect((await page.goto('/redaktion/metoder'))?.status()).toBe(403);
  const answer = await page.request.post('/redaktion/metoder/M01?/save', {
    form: { base: '1', note: 'Nej' },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(answer.status()).toBe(403);
  await people.leave();
});
