import { expect, test, type Page } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { addressFor } from './support/address.ts';
import { inStore } from './support/in-store.ts';
import { nextMailTo } from './support/mails.ts';
import { People, titleFor } from './support/editor.ts';

/** The Thursday after the next change of clocks in October, and the one before. */
function octoberThursdays(): readonly [before: string, after: string] {
  const now = new Date();
  const year = now.getUTCFullYear() + (now.getUTCMonth() >= 9 ? 1 : 0);
  const last = new Date(Date.UTC(year, 9, 31));
  const sunday = last.getUTCDate() - last.getUTCDay();
  const day = (date: number) => new Date(Date.UTC(year, 9, date)).toISOString().slice(0, 10);
  return [day(sunday - 3), day(sunday + 4)];
}

const tell = async (page: Page, title: string, sentence: string) => {
  await page.goto('/kalender/ny');
  await page.getByLabel('Hvad kalder I det?').fill(title);
  await page.getByLabel('Skriv det i én sætning').fill(sentence);
  await page.getByLabel('Sted', { exact: true }).fill('Køkkenet i baggården');
};

test('an event is told by a sentence, crosses the change of clocks, and people come without an account', async ({
  browser,
}, info) => {
  const people = new People(browser, info);
  const { page: host } = await people.editor('vera');
  const title = titleFor('Åben gryde', info);
  const [before, after] = octoberThursdays();

  await tell(host, title, `hver torsdag kl. 19-21 hos naboen, fra ${before}`);
  await host.getByRole('button', { name: 'Vis datoerne' }).click();
  await expect(host.getByRole('alert')).toContainText('Vi forstod ikke »hos naboen«');
  await noAxeViolations(host);
  await host.getByLabel('Skriv det i én sætning').fill(`hver torsdag kl. 19-21, fra ${before}`);
  await host.getByRole('button', { name: 'Vis datoerne' }).click();
  await expect(host.getByRole('region', { name: 'Sådan forstår vi det' })).toContainText('19.00–21.00');
  await noAxeViolations(host);
  await host.getByLabel('Fornavn, og e-mail hvis man vil').check();
  await host.getByLabel('Hvor mange er der plads til?').fill('1');
  await host.getByRole('button', { name: 'Sæt i kalenderen' }).click();
  await expect(host.getByRole('heading', { level: 1 })).toHaveText(title);
  await noAxeViolations(host);
  const address = new URL(host.url()).pathname;

  // Seven in the evening on both sides of the night in October.
  const file = await (await host.request.get(`${address}/begivenhed.ics`)).text();
  expect(file).toContain(`DTSTART;TZID=Europe/Copenhagen:${before.replaceAll('-', '')}T190000`);
  const dates = await inStore(async ({ read }) =>
    (
      await read.execute<{ at: Date }>(
        `select starts_at as at from event_dates join events on id = event_id where slug = '${address.split('/').at(-1)}' and occurrence in ('${before}', '${after}') order by 1`,
      )
    ).rows.map(({ at }) => new Date(at).toISOString().slice(11, 16)),
  );
  expect(dates).toEqual(['17:00', '18:00']);

  const guest = await people.visitor();
  const email = addressFor('ida', info);
  await guest.goto(`${address}?dato=${before}`);
  await guest.getByLabel('Fornavn').fill('');
  await guest.getByRole('button', { name: 'Jeg kommer' }).click();
  await expect(guest.getByRole('alert')).toContainText('Skriv dit fornavn');
  await noAxeViolations(guest);
  await guest.getByLabel('Fornavn').fill('Ida');
  await guest.getByLabel('E-mail').fill(email);
  await guest.getByRole('button', { name: 'Jeg kommer' }).click();
  await expect(guest.getByRole('status')).toHaveText(/Du er med/);
  await noAxeViolations(guest);
  expect((await nextMailTo(email, 0)).subject).toContain('Du er med');

  const other = await people.visitor();
  const waiting = addressFor('ole', info);
  await other.goto(`${address}?dato=${before}`);
  await other.getByLabel('Fornavn').fill('Ole');
  await other.getByLabel('E-mail').fill(waiting);
  await other.getByRole('button', { name: 'Jeg kommer' }).click();
  await expect(other.getByText('Du står på venteliste')).toBeVisible();
  await noAxeViolations(other);

  await guest.getByRole('button', { name: 'Meld fra' }).click();
  await expect(guest.getByRole('status')).toContainText('Du er meldt fra');
  await other.reload();
  await expect(other.getByRole('status')).toContainText('Du er med');
  expect((await nextMailTo(waiting, 1)).subject).toContain('Du er rykket op');

  await host.goto(`${address}/vaert/${before}`);
  await expect(host.getByRole('rowheader', { name: 'Ole' })).toBeVisible();
  await noAxeViolations(host);
  await host.getByText('Aflys denne dato').first().click();
  await host.getByLabel('Hvorfor?').fill('Ovnen er gået i stykker');
  await host.getByRole('button', { name: 'Aflys denne dato' }).click();
  expect((await nextMailTo(waiting, 2)).text).toContain('Ovnen er gået i stykker');
  await guest.goto(`${address}?dato=${before}`);
  await expect(guest.getByText('Ovnen er gået i stykker')).toBeVisible();
  await people.leave();
});

test('what waits is let through by another editor, and who came is counted by thumbs', async ({
  browser,
}, info) => {
  const people = new People(browser, info);
  const { page: member } = await people.member('mads');
  const title = titleFor('Byttecafé', info);
  await tell(member, title, 'hver dag kl. 0-1, fra 1. januar 2026');
  await member.getByLabel('Kommune').selectOption({ label: 'Samsø' });
  await member.getByRole('button', { name: 'Send til redaktionen' }).click();
  await expect(member.getByText('Venter på redaktionen')).toBeVisible();
  const address = new URL(member.url()).pathname;

  const guest = await people.visitor();
  expect((await guest.goto(address))?.status()).toBe(404);
  const { page: editor } = await people.editor('edda');
  await editor.goto('/redaktion/kalender');
  await noAxeViolations(editor);
  await editor.getByRole('link', { name: title }).click();
  await editor.getByRole('button', { name: 'Sæt i kalenderen' }).click();
  await expect(editor.getByRole('status')).toBeVisible();

  await guest.goto('/kalender?when=week');
  await guest.goto('/kalender?municipality=0741');
  await expect(guest.getByRole('link', { name: title }).first()).toBeVisible();
  await noAxeViolations(guest);

  await member.goto(`${address}/vaert`);
  await noAxeViolations(member);
  await member.getByRole('listitem').filter({ hasText: 'Tæl op' }).getByRole('link').first().click();
  for (const kind of ['Borgere', 'Borgere', 'Foreninger', 'Skoler'])
    await member.getByRole('button', { name: `En mere: ${kind}` }).click();
  await member.getByRole('button', { name: 'En færre: Borgere' }).click();
  await expect(member.getByLabel('Borgere', { exact: true })).toHaveValue('1');
  await member.getByRole('button', { name: 'Gem tallene' }).last().click();
  await expect(member.getByRole('status')).toContainText('Et møde på tværs: 3 grupper mødtes');
  await noAxeViolations(member);
  await people.leave();
});
