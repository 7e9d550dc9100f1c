import { dayAfter, danishDay } from '@samskab/domain/processes';
import { entryHead, takeReminder } from '@samskab/store';
import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { People, titleFor } from './support/editor.ts';
import { inStore } from './support/in-store.ts';
import { mailsTo, nextMailTo } from './support/mails.ts';

let people: People;
test.beforeEach(({ browser }, info) => {
  people = new People(browser, info);
});
test.afterEach(() => people.leave());

const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const says = (page: Page, text: string) => expect(page.getByRole('status')).toContainText(text);

async function writeArena(page: Page, name: string): Promise<void> {
  await page.getByLabel('Hvad hedder stedet?').fill(name);
  await page.getByLabel('Slags sted').selectOption('communityHouse');
  await page.getByLabel('Hvad kan man der sammen?').fill('Naboer og firmaer reparerer cykler sammen.');
  await page.getByLabel('Kommune', { exact: true }).selectOption('0751');
  await page.getByLabel('Vært 1').fill('husvært');
  await page.getByLabel(/^Fredag:\s?Åbent/).fill('18-02');
  await page.getByLabel('Gratis', { exact: true }).check();
  await page.getByRole('group', { name: 'Hvem ejer huset?' }).getByLabel('Frivillige').check();
}

/** As if the arena had been confirmed so long ago that its hosts are reminded, and the hour of the clock had come. */
const letAge = (slug: string, days: number) =>
  inStore((store) =>
    store.write(async (tx) => {
      const day = dayAfter(danishDay(new Date()), -days);
      await tx.execute(
        `update arenas set last_confirmed_on = '${day}', reminded_on = null where slug = '${slug}'`,
      );
    }),
  );

test('a host shows a place, an editor publishes it, the host confirms it by a link, and an error is put right', async () => {
  test.slow();
  const host = await people.member('hanne');
  const name = titleFor('Cykelkøkkenet', test.info());
  await host.page.goto('/arenaer/ny');
  await noAxeViolations(host.page);
  await writeArena(host.page, name);
  await host.page.getByLabel(/^Mandag:\s?Åbent/).fill('ti til fire');
  await host.page.getByLabel('Breddegrad').fill('10,2');
  await host.page.getByLabel('Længdegrad').fill('56,16');
  await click(host.page, 'Gem kladden');
  await expect(host.page.getByRole('alert')).toContainText('byttet om');
  await expect(host.page.getByLabel(/^Mandag:\s?Åbent/)).toHaveAccessibleDescription(/Skriv tiden som 10-18/);
  await expect(host.page.getByLabel(/^Fredag:\s?Åbent/)).toHaveValue('18-02');
  await noAxeViolations(host.page);
  await host.page.getByLabel(/^Mandag:\s?Åbent/).fill('lukket');
  await host.page.getByLabel('Breddegrad').fill('56,16');
  await host.page.getByLabel('Længdegrad').fill('10,2');
  await click(host.page, 'Gem kladden');
  await says(host.page, 'Gemt');
  await noAxeViolations(host.page);
  const care = new URL(host.page.url()).pathname;
  const address = care.replace('/pas', '');
  const stranger = await people.visitor();
  expect((await stranger.goto(address))?.status()).toBe(404);
  await click(host.page, 'Send til redaktionen');
  await says(host.page, 'Sendt');

  const editor = await people.editor('edda');
  await editor.page.goto('/redaktion/opslag');
  await noAxeViolations(editor.page);
  await editor.page.getByRole('link', { name: `Læs »${name}«` }).click();
  await click(editor.page, 'Bed om at få noget rettet');
  await expect(editor.page.getByLabel(/Skriv til dem/)).toHaveAccessibleDescription(/hvad der skal rettes/);
  await noAxeViolations(editor.page);
  let seen = (await mailsTo(host.email)).length;
  await click(editor.page, 'Gør offentlig');
  await says(editor.page, 'Nu kan alle se den');
  expect((await nextMailTo(host.email, seen)).subject).toContain(name);

  await stranger.goto(address);
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(stranger.getByRole('row', { name: 'Fredag' })).toContainText('18.00–02.00');
  await noAxeViolations(stranger);

  await letAge(address.split('/').at(-1) ?? '', 200);
  await stranger.reload();
  await expect(stranger.getByText('Ikke bekræftet for nylig')).toBeVisible();
  const key = await remind(address.split('/').at(-1) ?? '');
  await stranger.goto(`/bekraeft/${key}`);
  await expect(stranger.getByText('husvært')).toBeVisible();
  await noAxeViolations(stranger);
  await click(stranger, 'Ja, det passer stadig');
  await says(stranger, 'Nu ved alle, at det passer');
  await stranger.goto(`/bekraeft/${key}`);
  await says(stranger, 'allerede bekræftet');
  await noAxeViolations(stranger);
  await stranger.goto(address);
  await expect(stranger.getByText('Ikke bekræftet for nylig')).toBeHidden();

  await stranger.getByRole('link', { name: 'Meld en fejl' }).click();
  await click(stranger, 'Send meldingen');
  await expect(stranger.getByRole('alert')).toContainText('Vælg, hvad der er forkert');
  await noAxeViolations(stranger);
  await stranger.getByLabel('Åbningstiden er forkert').check();
  await stranger.getByLabel('Hvad skal der stå i stedet?').fill('Der lukkes ved midnat');
  seen = (await mailsTo(host.email)).length;
  await click(stranger, 'Send meldingen');
  await says(stranger, 'kan se det nu');
  expect((await nextMailTo(host.email, seen)).text).toContain('Der lukkes ved midnat');

  await host.page.goto(`${address}/ret`);
  await host.page.getByLabel(/^Fredag:\s?Åbent/).fill('18-24');
  await click(host.page, 'Gem og bekræft');
  await says(host.page, 'Gemt');
  await host.page.getByLabel('Hvad gjorde I ved det?').fill('Rettet til midnat');
  await click(host.page, 'Meldingen er klaret');
  await says(host.page, 'Meldingen er klaret');
  await host.page.getByLabel('Hvilken dag?').fill(danishDay(new Date()));
  for (const who of ['Borgere', 'Skoler', 'Virksomheder']) await host.page.getByLabel(who).check();
  await click(host.page, 'Tæl mødet med');
  await says(host.page, 'Mødet tæller nu med');
  await noAxeViolations(host.page);

  await stranger.goto(address);
  await expect(stranger.getByRole('row', { name: 'Fredag' })).toContainText('18.00–24.00');
  await expect(stranger.getByText('Aktiv: mindst tre grupper')).toBeVisible();
  await stranger.getByRole('link', { name: 'Skriv til værten' }).click();
  await noAxeViolations(stranger);
  await stranger.getByLabel('Din mailadresse').fill('gruppen@example.dk');
  await stranger.getByLabel('Din besked').fill('Må vi komme ti mand på fredag?');
  seen = (await mailsTo(host.email)).length;
  await click(stranger, 'Send beskeden');
  await says(stranger, 'på vej');
  expect((await nextMailTo(host.email, seen)).text).toContain('Svar til: gruppen@example.dk');
});

/** Sends the reminder as the clock does, and answers the key of its link. */
const remind = (slug: string): Promise<string> =>
  inStore((store) =>
    store.write(async (tx) => {
      const head = await entryHead(tx, 'arena', { slug });
      const reminder = head && (await takeReminder(tx, head, new Date()));
      if (!reminder) throw new Error('Nobody is reminded');
      return reminder.key;
    }),
  );

test('the list is narrowed, an example says so, and the figures have their table', async ({ page }) => {
  await page.goto('/arenaer');
  await noAxeViolations(page);
  const drawer = page.getByText('Søg og vælg', { exact: true });
  if (await drawer.isVisible()) await drawer.click();
  await page.getByLabel('Søg efter ord').fill('samtalebussen');
  await page.getByRole('button', { name: 'Vis arenaer' }).click();
  await page.getByRole('link', { name: 'Samtalebussen' }).click();
  await expect(page.getByText('Skrevet til Samskab')).toBeVisible();
  await noAxeViolations(page);
  await page.goto('/arenaer?q=findes-ikke-noget-sted');
  await expect(page.getByRole('heading', { name: 'Ingen arenaer passer' })).toBeVisible();
  await noAxeViolations(page);
  await page.goto('/arenaer/friskhed');
  await noAxeViolations(page);
  await page.getByText('Se tallene i en tabel').first().click();
  await expect(page.getByRole('columnheader', { name: 'Aktive arenaer' })).toBeVisible();
  await page.goto('/bekraeft/findes-ikke');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
