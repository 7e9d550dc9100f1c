import { expect, test, type Page } from '@playwright/test';
import { danishDay, dayAfter } from '@samskab/domain/processes';
import { noAxeViolations } from './support/axe.ts';
import { confirmedOn } from './support/communities.ts';
import { People, titleFor } from './support/editor.ts';

const tick = (page: Page, group: string, ...names: readonly string[]) =>
  Promise.all(
    names.map((name) => page.getByRole('group', { name: group }).getByLabel(name, { exact: true }).check()),
  );

async function fillEntry(page: Page, name: string, what: string): Promise<void> {
  await page.getByLabel('Hvad hedder fællesskabet?').fill(name);
  await page.getByLabel('Hvad laver man hos jer?').fill(what);
  await tick(page, 'Hvad er det noget for?', 'Lave mad');
  await tick(page, 'Hvad kan nye være med til?', 'Være med');
  await tick(page, 'Hvor mange er I som regel?', 'Få (2–5)');
  await tick(page, 'Hvem står bag?', 'En forening');
  await page.getByLabel('Hvornår mødes I?').fill('Hver onsdag kl. 17-19');
  await tick(page, 'Hvornår er det på dagen?', 'Aften');
  await tick(page, 'Hvor tit?', 'Hver uge');
  await page.getByLabel('Hvor mødes I?').fill('Gården, Torvet 1, 9000 Aalborg');
  await page.getByLabel('Kommune').selectOption('Aalborg');
  await tick(page, 'Hvilke sprog taler I?', 'Dansk');
  await tick(page, 'Er der en, som tager imod nye?', 'Ja');
  await tick(page, 'Hvem kan komme?', 'Alle');
  await tick(page, 'Koster det noget?', 'Nej, det er gratis');
  await tick(page, 'Er der børn under 15 år?', 'Nej');
  await page.getByLabel('Hvem kan man skrive til?').fill('Kokken');
}

test('an association shows itself in 25 light words, an editor publishes it, and it hides when nobody confirms it', async ({
  page,
  browser,
}, info) => {
  const people = new People(browser, info);
  const name = titleFor('Suppegården', info);
  const { page: own } = await people.member('foreningen');
  await own.goto('/faellesskaber/nyt');
  await noAxeViolations(own);
  const heavy =
    'Foreningen tilrettelægger fællesspisningsarrangementer for ensomme medborgere i lokalområdet under hensyntagen til deltagernes individuelle ønsker, forudsætninger og interesser, så alle forskellige aldersgrupper kan deltage på lige vilkår hver eneste uge';
  await fillEntry(own, name, heavy);
  await own.getByLabel('Hvornår mødes I?').fill('Onsdag, spørg efter 010190-0000');
  await own.getByRole('button', { name: 'Send til redaktionen' }).click();
  await expect(own.getByRole('alert')).toContainText('CPR-nummer');
  await expect(own.getByLabel('Hvad laver man hos jer?')).toHaveValue(heavy);
  await noAxeViolations(own);

  await own.getByLabel('Hvornår mødes I?').fill('Hver onsdag kl. 17-19');
  await own.getByRole('button', { name: 'Send til redaktionen' }).click();
  await expect(own.getByRole('alert')).toContainText('kan ikke sendes endnu');
  await expect(own.getByRole('alert')).toContainText(/Der står \d+ ord\. Tag \d+ væk/);
  await expect(own.locator('#what-error')).toContainText('Sæt et punktum mere');
  await expect(own.getByText('»ensomme«')).toBeVisible();
  await noAxeViolations(own);
  await own
    .getByLabel('Hvad laver man hos jer?')
    .fill('Vi koger suppe og spiser ved ét bord. Kom, som du er.');
  await own.getByRole('button', { name: 'Send til redaktionen' }).click();
  await expect(own.getByRole('status')).toContainText('sendt til redaktionen');
  await noAxeViolations(own);
  const address = new URL(own.url()).pathname;
  expect((await page.goto(address))?.status()).toBe(404);

  const { page: desk } = await people.editor('edda');
  await desk.goto(`${address}/pas`);
  await desk.getByRole('button', { name: 'Gør offentlig' }).click();
  await page.goto(`/faellesskaber?q=${encodeURIComponent(name)}`);
  await noAxeViolations(page);
  await page.getByRole('link', { name }).click();
  await expect(page.getByText('En vært tager imod dig.')).toBeVisible();
  await noAxeViolations(page);

  const ago = (days: number) => dayAfter(danishDay(new Date()), -days);
  await confirmedOn(address.split('/').at(-1) ?? '', ago(160));
  await page.goto(`/faellesskaber?q=${encodeURIComponent(name)}`);
  await expect(page.getByText('Snart ikke vist')).toBeVisible();
  await confirmedOn(address.split('/').at(-1) ?? '', ago(184));
  await page.reload();
  await expect(page.getByText('Ingen fællesskaber passer')).toBeVisible();
  await noAxeViolations(page);
  await page.goto(address);
  await expect(page.getByText('Opslaget vises ikke lige nu')).toBeVisible();
  await expect(page.getByText('Hver onsdag kl. 17-19')).toHaveCount(0);
  await noAxeViolations(page);
  await own.goto(`${address}/pas`);
  await noAxeViolations(own);
  await own.getByRole('button', { name: 'Ja, det passer stadig' }).click();
  await page.goto(`/faellesskaber?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole('link', { name })).toBeVisible();
  await people.leave();
});

test('the list is narrowed by what one needs, and says what it is; rules and numbers are public', async ({
  page,
}) => {
  await page.goto('/faellesskaber?kommune=0461&lyst=cook&sprog=ar&krav=stepFree');
  await expect(page.getByRole('link', { name: 'Åben gryde' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Haveholdet' })).toHaveCount(0);
  await noAxeViolations(page);
  await page.goto('/faellesskaber/aaben-gryde');
  await expect(page.getByText('Det er et eksempel')).toBeVisible();
  await noAxeViolations(page);
  for (const path of ['/faellesskaber/regler', '/faellesskaber/tal', '/en/faellesskaber']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await noAxeViolations(page);
  }
  expect((await page.goto('/faellesskaber/findes-ikke'))?.status()).toBe(404);
});
