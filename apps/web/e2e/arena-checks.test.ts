import { emptyArena } from '@samskab/domain/arenas';
import type { PersonId } from '@samskab/domain';
import type { EntryId } from '@samskab/domain/entries';
import { accountByEmail, addArena } from '@samskab/store';
import { expect, type Page, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { noAxeViolations } from './support/axe.ts';
import { People, titleFor } from './support/editor.ts';
import { inStore } from './support/in-store.ts';

let people: People;
test.beforeEach(({ browser }, info) => {
  people = new People(browser, info);
});
test.afterEach(() => people.leave());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A public arena with a host, as it stands in the list. */
const anArena = (name: string, email: string) =>
  inStore(async (store) => {
    const host = await accountByEmail(store.read, email);
    if (!host) throw new Error('The host has no account');
    const id = randomUUID() as EntryId;
    return store.write(async (tx) => {
      const content = { ...emptyArena(), name, kind: 'library', municipality: '0751' };
      const slug = await addArena(tx, {
        id,
        content,
        at: new Date(),
        by: 'steward',
        actor: host.id as PersonId,
      });
      await tx.execute(
        `update arenas set state = 'published', published_at = now(), last_confirmed_on = now() where slug = '${slug}'`,
      );
      return slug;
    });
  });

/** Answers every statement alike, but those that are named. */
async function answer(page: Page, label: string, others: Readonly<Record<number, string>> = {}) {
  const groups = await page
    .getByRole('group')
    .filter({ hasText: /^\d+\./ })
    .all();
  expect(groups).toHaveLength(24);
  for (const [at, group] of groups.entries())
    await group.getByLabel(others[at + 1] ?? label, { exact: true }).check();
}

test('host and two who come there answer apart, and the difference stands first', async () => {
  const info = test.info();
  test.slow();
  const { page, email } = await people.member('vera');
  const name = titleFor('Åby Bibliotek', info);
  const path = `/arenaer/${await anArena(name, email)}/tjek`;

  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'Stedet er ikke tjekket endnu' })).toBeVisible();
  await noAxeViolations(page);
  await page.getByLabel('Til biblioteker').check();
  await press(page, 'Begynd');
  await expect(page.getByText('Ingen af dem, der kommer her, har svaret endnu.')).toBeVisible();
  await noAxeViolations(page);
  const link = (await page.getByText(/\/tjek\/svar\//).textContent()) ?? '';
  await press(page, 'Luk, og se resultatet');
  await expect(page.getByRole('alert')).toContainText('Værten mangler');

  await page.getByRole('link', { name: 'Svar som vært' }).click();
  await press(page, 'Gem værtens svar');
  await expect(page.getByRole('alert')).toContainText('24. Vi deler erfaringer');
  await noAxeViolations(page);
  await answer(page, 'Ja', { 9: 'Nej' });
  await press(page, 'Gem værtens svar');
  await expect(page.getByText('Værtens svar er gemt')).toBeVisible();

  // Those who come there have no account, and see nothing of what others answered.
  for (const group of ['Borgere', 'Vil ikke sige det']) {
    const visitor = await people.visitor();
    await visitor.goto(link);
    await expect(visitor.getByText('uden at være låner')).toBeVisible();
    await noAxeViolations(visitor);
    await answer(visitor, 'For det meste', { 13: 'Lidt', 14: 'Nej', 15: 'Nej', 16: 'Ved ikke' });
    await visitor.getByLabel(group, { exact: true }).check();
    await press(visitor, 'Send mine svar');
    await expect(visitor.getByText('Tak for dine svar')).toBeVisible();
    if (group === 'Borgere') {
      await page.reload();
      await press(page, 'Luk, og se resultatet');
      await expect(page.getByRole('alert')).toContainText('Mindst 2');
      await visitor.getByRole('link', { name: 'Ret mine svar' }).click();
      await expect(visitor.getByRole('group', { name: /^14\./ }).getByLabel('Nej')).toBeChecked();
    }
  }

  await page.goto(path);
  await expect(page.getByText('2, der kommer her, har svaret.')).toBeVisible();
  await press(page, 'Luk, og se resultatet');
  const first = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await expect(first).toHaveText('Forskellen først');
  await expect(page.getByText('Værten ser 89 point lysere på »Magt og ejerskab«')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Magt og ejerskab/ })).toContainText('+89');
  await expect(page.getByText('Ikke klar endnu')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('navngiven vært');
  await noAxeViolations(page);

  const sheet = await page.request.get(
    (await page.getByRole('link', { name: 'Udskriv som PDF' }).getAttribute('href')) ?? '',
  );
  expect(sheet.headers()['content-type']).toBe('application/pdf');
  expect((await sheet.body()).subarray(0, 5).toString()).toBe('%PDF-');

  const reader = await people.visitor();
  await reader.goto(path);
  await expect(reader.getByRole('heading', { name: 'Forskellen først' })).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Begynd', exact: true })).toHaveCount(0);
  await reader.goto(link);
  await expect(reader.getByText('Tjekket er lukket')).toBeVisible();
});
