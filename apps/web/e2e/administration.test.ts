import { expect, test } from '@playwright/test';
import { addressFor } from './support/address.ts';
import { noAxeViolations } from './support/axe.ts';
import { enter } from './support/log-in.ts';
import { asAdministrator } from './support/roles.ts';

test('an administrator gives a role, says why, and finds it in the history', async ({ browser }, info) => {
  const email = addressFor('nina', info);
  const member = await (await browser.newContext()).newPage();
  await enter(member, email);
  expect((await member.goto('/administration'))?.status()).toBe(403);

  const page = await (await asAdministrator(browser)).newPage();
  await page.goto('/konto');
  await page.getByRole('link', { name: 'Personer og roller' }).click();
  await noAxeViolations(page);
  await page.getByLabel('Søg på navn eller e-mail').fill(email);
  await page.getByRole('button', { name: 'Søg' }).click();
  await page.getByRole('link', { name: email }).click();
  await page.getByRole('radio', { name: 'Redaktør' }).check();
  await page.getByRole('button', { name: 'Gem rollen' }).click();
  await expect(page.getByRole('alert')).toContainText('hvorfor rollen ændres');
  await expect(page.getByRole('radio', { name: 'Redaktør' })).toBeChecked();
  await noAxeViolations(page);

  const why = `Ny i redaktionen ${email}`;
  await page.getByLabel('Hvorfor?').fill(why);
  await page.getByRole('button', { name: 'Gem rollen' }).click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  await page.goto('/administration/historik');
  const line = page.getByRole('row').filter({ hasText: why });
  await expect(line).toContainText(`${email} fik rollen Redaktør`);
  await expect(line).toContainText('Administrator');
  await noAxeViolations(page);

  await member.goto('/konto');
  await expect(member).toHaveURL(/\/log-ind/);
  await enter(member, email);
  await member.goto('/konto');
  await expect(member.getByRole('link', { name: 'Redaktion' })).toBeVisible();
  await member.context().close();
  await page.context().close();
});

test('nobody finds an administrator’s page without being one', async ({ page, request }, info) => {
  expect((await request.get('/administration', { maxRedirects: 0 })).status()).toBe(303);
  await enter(page, addressFor('ole', info));
  for (const path of ['/administration', '/administration/historik', '/administration/someone'])
    expect((await page.goto(path))?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Her har du ikke adgang');
  await noAxeViolations(page);
});
