import { expect, type Page, test } from '@playwright/test';
import { addressFor } from './support/address.ts';
import { noAxeViolations } from './support/axe.ts';
import { confirmLogIn, enter, logOut } from './support/log-in.ts';
import { mailsTo, nextMailTo } from './support/mails.ts';
import { beginTelling, choice, control, goOn, save } from './support/telling.ts';
import { tellByLink } from './support/told-story.ts';

const TEXT = 'Mange spiste alene om aftenen.';
const hasScript = () => test.info().project.use.javaScriptEnabled !== false;

/** Waits until what was written is kept: by itself where there is a script, else by the button. */
async function keep(page: Page, where: string | RegExp): Promise<void> {
  if (hasScript()) await expect(page.locator('[data-status]')).toHaveText(where);
  else await save(page);
}

test('what is written without an account survives a reload', async ({ page }) => {
  await beginTelling(page);
  await control(page, 'story.before').fill(TEXT);
  await keep(page, 'Gemt i denne browser');
  await page.reload();
  await expect(control(page, 'story.before')).toHaveValue(TEXT);
  if (hasScript()) await expect(page.getByText('Vi fandt det, du skrev sidst.')).toBeVisible();
  await noAxeViolations(page);
});

test('what is written before the script has come is kept, too', async ({ page }) => {
  test.skip(!hasScript(), 'nothing is waited for');
  let write = () => {};
  const written = new Promise<void>((resolve) => (write = resolve));
  await page.route(/\.js$/, async (route) => {
    await written;
    await route.continue();
  });
  await page.goto('/fortael');
  await page.getByRole('button', { name: 'Begynd' }).click({ noWaitAfter: true });
  await control(page, 'story.before').fill(TEXT);
  write();
  await expect(page.locator('[data-status]')).toHaveText('Gemt i denne browser');
  await page.reload();
  await expect(control(page, 'story.before')).toHaveValue(TEXT);
});

test('what is written while the network is gone is found again', async ({ page, context }) => {
  const story = await beginTelling(page);
  await control(page, 'problemFirst').fill('Før nettet gik.');
  await save(page);
  await context.setOffline(true);
  await control(page, 'story.before').fill(TEXT);
  if (hasScript()) {
    await expect(page.locator('[data-status]')).toHaveText('Gemt i denne browser');
    await page.getByRole('button', { name: 'Næste' }).click();
    await context.setOffline(false);
    await page.goto(`${story}/1`);
    await expect(control(page, 'story.before')).toHaveValue(TEXT);
  } else {
    await context.setOffline(false);
    await save(page);
    await page.goto(`${story}/1`);
    await expect(control(page, 'story.before')).toHaveValue(TEXT);
  }
  await expect(control(page, 'problemFirst')).toHaveValue('Før nettet gik.');
});

test('a copy in the browser is forgotten once the story has it', async ({ page }) => {
  const story = await beginTelling(page);
  await control(page, 'story.before').fill(TEXT);
  await goOn(page, 2);
  if (hasScript()) await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  await page.goto(`${story}/1`);
  await expect(control(page, 'story.before')).toHaveValue(TEXT);
  await expect(page.getByText('Vi fandt det, du skrev sidst.')).toBeHidden();
});

test('with an account, writing saves itself, and another window shows it', async ({
  page,
  context,
}, info) => {
  await enter(page, addressFor('tove', info));
  const story = await beginTelling(page);
  await control(page, 'story.before').fill(TEXT);
  await keep(page, /Gemt kl\./);
  const other = await context.newPage();
  await other.goto(`${story}/1`);
  await expect(control(other, 'story.before')).toHaveValue(TEXT);
  await expect(other.getByText('Du har skrevet 5 ord.')).toBeVisible();
});

test('two windows that write in different places do not disturb each other', async ({ page, context }) => {
  const story = await beginTelling(page);
  const other = await context.newPage();
  await other.goto(`${story}/1`);
  await control(page, 'story.before').fill(TEXT);
  await save(page);
  await control(other, 'problemFirst').fill('Ældre spiser alene.');
  await save(other);
  await expect(control(other, 'story.before')).toHaveValue(TEXT);
});

test('two windows that write in the same place: both texts stand there, and one can have both', async ({
  page,
  context,
}) => {
  const story = await beginTelling(page);
  const other = await context.newPage();
  await other.goto(`${story}/1`);
  await control(page, 'story.before').fill('Skrevet i det første vindue.');
  await save(page);

  await control(other, 'story.before').fill('Skrevet i det andet vindue.');
  await other.getByRole('button', { name: 'Næste' }).click();
  await expect(other.getByText('Teksten er også ændret et andet sted')).toBeVisible();
  await expect(control(other, 'story.before')).toHaveValue('Skrevet i det andet vindue.');
  await expect(other.getByText('Skrevet i det første vindue.')).toBeVisible();
  await noAxeViolations(other);

  await other.getByRole('button', { name: 'Sæt dem sammen' }).click();
  await expect(control(other, 'story.before')).toHaveValue(
    'Skrevet i det første vindue.\n\nSkrevet i det andet vindue.',
  );
  await page.goto(`${story}/1`);
  await expect(control(page, 'story.before')).toHaveValue(/første vindue[\s\S]*andet vindue/);
});

test('one of two texts is chosen, and what stands in the field counts', async ({ page, context }) => {
  const story = await beginTelling(page);
  const other = await context.newPage();
  await other.goto(`${story}/1`);
  await control(page, 'story.before').fill('Den første.');
  await save(page);
  await control(other, 'story.before').fill('Den anden.');
  await other.getByRole('button', { name: 'Gem', exact: true }).click();
  await other.getByRole('button', { name: 'Brug den anden i stedet' }).click();
  await expect(control(other, 'story.before')).toHaveValue('Den første.');
  await control(other, 'story.before').fill('Den tredje.');
  await save(other);
  await page.reload();
  await expect(control(page, 'story.before')).toHaveValue('Den tredje.');
});

test('the back button, a change and a second post are one story and no conflict', async ({ page }) => {
  const story = await beginTelling(page);
  await control(page, 'story.before').fill('Første forsøg.');
  await goOn(page, 2);
  await page.goBack();
  await control(page, 'story.before').fill('Andet forsøg.');
  await goOn(page, 2);
  await page.goto(`${story}/1`);
  await expect(control(page, 'story.before')).toHaveValue('Andet forsøg.');
});

test('somebody who is logged out meanwhile keeps what they wrote and sends it again', async ({
  page,
  context,
}, info) => {
  const email = addressFor('ude', info);
  await enter(page, email);
  const story = await beginTelling(page);
  const other = await context.newPage();
  await logOut(other);
  await control(page, 'story.before').fill(TEXT);
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByRole('button', { name: 'Send mig et link' })).toBeVisible();
  await noAxeViolations(page);

  const seen = (await mailsTo(email)).length;
  const beside = context.waitForEvent('page');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  await (await beside).close();
  await confirmLogIn(other, (await nextMailTo(email, seen)).links[0] ?? '');
  await expect(other).toHaveURL(/\/konto$/);
  await page.locator('form').last().getByRole('button').click();
  await expect(page).toHaveURL(new RegExp(`${story}/2\\?gemt=`));
  await page.goto(`${story}/1`);
  await expect(control(page, 'story.before')).toHaveValue(TEXT);
});

test('a story that was handed in elsewhere is not written in, and nothing typed is lost', async ({
  page,
  context,
}) => {
  const story = await tellByLink();
  const other = await context.newPage();
  await other.goto(`${story}/2`);
  await page.goto(`${story}/send`);
  await page.getByRole('button', { name: 'Send ind anonymt' }).click();
  await expect(page).toHaveURL(story);

  await choice(other, 'targetGroups', 'teens').check();
  await other.getByRole('button', { name: 'Næste' }).click();
  await expect(other.getByText('Historien er ikke åben lige nu')).toBeVisible();
  await expect(choice(other, 'targetGroups', 'teens')).toBeChecked();
});
