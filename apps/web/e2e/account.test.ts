import { expect, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { logIn, logOut } from './support/log-in.ts';

/** An address of its own for each test, so that tests can run at once. */
const address = (name: string, project: string) =>
  `${name}.${project.replaceAll(' ', '-').toLowerCase()}@example.dk`;

test('somebody logs in by mail, and out again', async ({ page }, { project }) => {
  const email = address('anna', project.name);
  await logIn(page, email);
  await expect(page.getByText(email)).toBeVisible();
  await noAxeViolations(page);
  await logOut(page);
  await page.goto('/konto');
  await expect(page).toHaveURL(/\/log-ind/);
  await noAxeViolations(page);
});
