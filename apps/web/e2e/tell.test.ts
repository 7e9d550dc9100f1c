import { expect, test } from '@playwright/test';
import { addressFor } from './support/address.ts';
import { noAxeViolations } from './support/axe.ts';
import { confirmLogIn, enter } from './support/log-in.ts';
import { nextMailTo } from './support/mails.ts';
import { beginTelling, choice, control, goOn, save, tellAll } from './support/telling.ts';
import { tellByLink } from './support/told-story.ts';

test('somebody without an account tells a story and hands it in', async ({ page, browser }) => {
  await page.goto('/fortael');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fortæl jeres erfaring');
  await noAxeViolations(page);
  const story = await beginTelling(page);
  await expect(page.getByText('Kladde: ikke offentliggjort')).toBeVisible();
  await tellAll(page, true);

  await expect(control(page, 'title')).toHaveValue('En åben gryde uden tilmelding');
  await expect(page.getByRole('radio', { name: /^Slags og landsdel/ })).toBeChecked();
  await noAxeViolations(page);
  await control(page, 'title').fill('Den åbne gryde');
  await page.getByLabel('Jeg deltog').check();
  await page.getByRole('button', { name: 'Send ind anonymt' }).click();

  await expect(page).toHaveURL(story);
  await expect(page.getByRole('status')).toContainText('Tak, fordi du fortalte');
  await expect(page.getByText('Sendt ind: ikke offentliggjort endnu')).toBeVisible();
  await expect(page.getByText(story, { exact: true })).toBeVisible();
  await noAxeViolations(page);

  // The secret address is all it takes to come back, in a browser that knows nothing.
  const elsewhere = await browser.newContext();
  const back = await elsewhere.newPage();
  await back.goto(story);
  await expect(back.getByRole('heading', { level: 1 })).toHaveText('Den åbne gryde');
  await back.getByRole('button', { name: 'Tag den tilbage' }).click();
  await expect(back.getByText('Kladde: ikke offentliggjort')).toBeVisible();
  await back.goto(`${story}/1`);
  await expect(control(back, 'problemFirst')).toHaveValue('Ældre kommer ikke til fællesspisning.');
  await elsewhere.close();
});

test('somebody tells a story in English', async ({ page }) => {
  await beginTelling(page, '/en/fortael');
  await expect(page).toHaveURL(/\/en\/fortael\/k\//);
  await tellAll(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look and send');
  await choice(page, 'authorRelation', 'coordinator').check();
  await page.getByRole('button', { name: 'Send in anonymously' }).click();
  await expect(page.getByRole('status')).toContainText('Thank you for telling');
  await noAxeViolations(page);
});

test('an account comes last: a link in a mail leads back to the story', async ({ page }, info) => {
  const email = addressFor('tessa', info);
  await page.goto(`${await tellByLink({ title: 'Gryden i gården' })}/send`);
  await page.getByLabel('Jeg var tovholder').check();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  await expect(page.getByRole('status').first()).toContainText(email);

  const { links } = await nextMailTo(email, 0);
  await confirmLogIn(page, links[0] ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se og send');
  await expect(page.getByLabel('Jeg var tovholder')).toBeChecked();
  await page.getByRole('button', { name: 'Send ind', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Tak, fordi du fortalte');

  await page.goto('/min-side');
  await expect(page.getByRole('link', { name: 'Gryden i gården' })).toBeVisible();
  await noAxeViolations(page);
});

test('what is missing is listed with the way there, and nothing is handed in without it', async ({
  page,
}) => {
  const story = await beginTelling(page);
  await page.goto(`${story}/send`);
  await page.getByRole('button', { name: 'Send ind anonymt' }).click();
  await expect(page.getByRole('alert')).toContainText('Der mangler lidt endnu');
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Hvornår det begyndte' }).click();
  await expect(page).toHaveURL(/\/8#startMonth$/);
});

test('with an account a story waits on the own page, is told further, and can be deleted', async ({
  page,
}, info) => {
  await enter(page, addressFor('vera', info));
  await page.goto('/min-side');
  await expect(page.getByText('Du har ikke fortalt noget endnu')).toBeVisible();
  await noAxeViolations(page);
  const story = await beginTelling(page);
  expect(story).not.toContain('/k/');
  await control(page, 'story.before').fill('Mange spiste alene.');
  await save(page);

  await page.goto(`${story}/mere`);
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Hvad kostede det?' }).click();
  await page.getByLabel('Cirka hvor mange penge?').selectOption('lt10k');
  await page.getByLabel('Fond', { exact: true }).check();
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Næste spørgsmål' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvor mange timer gik der?');

  await page.goto('/min-side');
  await page.getByRole('link', { name: 'Mange spiste alene' }).click();
  await expect(page).toHaveURL(story);
  await noAxeViolations(page);
  await page.getByText('Slet kladden').first().click();
  await page.getByRole('button', { name: 'Slet kladden' }).click();
  await expect(page.getByText('Sæt kryds, hvis du er sikker')).toBeVisible();
  await page.getByLabel('Ja, slet den helt').check();
  await page.getByRole('button', { name: 'Slet kladden' }).click();
  await expect(page.getByText('Kladden er slettet.')).toBeVisible();
  expect((await page.goto(story))?.status()).toBe(404);
});

test('every question of the long form can be answered, and the list shows how much is told', async ({
  page,
}) => {
  const story = await beginTelling(page);
  await page.goto(`${story}/mere`);
  const progress = page.getByText(/% er fortalt/).first();
  await expect(progress).toHaveText('0 % er fortalt');
  await page.locator('main section a[href*="/mere/"]').first().click();
  let questions = 0;
  for (
    const next = page.getByRole('button', { name: 'Næste spørgsmål' });
    await next.isVisible();
    questions += 1
  ) {
    // All are made of the same fields, so every sixth is enough to look at.
    if (questions % 6 === 0) await noAxeViolations(page);
    for (const kind of ['radio', 'checkbox']) {
      const choices = page.locator(`main form input[type=${kind}]`);
      if ((await choices.count()) > 0) await choices.first().check();
    }
    const before = new URL(page.url()).pathname;
    await next.click();
    await expect(page).not.toHaveURL(new RegExp(`${before}(\\?|$)`));
  }
  expect(questions).toBeGreaterThan(15);
  await expect(page).toHaveURL(/\/mere\?/);
  await expect(progress).toHaveText(/^[1-9]\d* % er fortalt$/);
});

test('rows are added and taken away without a script', async ({ page }) => {
  const story = await beginTelling(page);
  await page.goto(`${story}/7`);
  await control(page, 'lessons.0.text').fill('Spørg først.');
  await page.getByRole('button', { name: 'Tilføj et råd mere' }).click();
  await control(page, 'lessons.1.text').fill('Hold op med tilmelding.');
  await control(page, 'lessons.1.kind').selectOption('stop');
  await save(page);
  await page.getByRole('button', { name: /Fjern.*Råd 1/ }).click();
  await expect(control(page, 'lessons.0.text')).toHaveValue('Hold op med tilmelding.');
  await expect(control(page, 'lessons.0.kind')).toHaveValue('stop');
  await expect(control(page, 'lessons.1.text')).toHaveCount(0);
});

test('a story that is not yours does not exist for you', async ({ page, browser }, info) => {
  await enter(page, addressFor('owner', info));
  const story = await beginTelling(page);
  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.goto(story);
  await expect(other).toHaveURL(/\/log-ind\?videre=/);
  await enter(other, addressFor('stranger', info));
  for (const path of ['', '/1', '/send', '/mere', '/stemmer', '/filer'])
    expect((await other.goto(`${story}${path}`))?.status()).toBe(404);
  expect((await other.goto('/fortael/k/aaaaaaaaaaaaaaaaaaaaaaaaaaa'))?.status()).toBe(404);
  await stranger.close();
});

test('a foreign story asks what it takes in Denmark, a Danish one does not', async ({ page }) => {
  const story = await beginTelling(page);
  await page.goto(`${story}/8`);
  const step = control(page, 'transfer.smallestFirstStep');
  await expect(step).toBeHidden();
  await control(page, 'country').selectOption('SE');
  await expect(step).toBeVisible();
  await expect(control(page, 'municipality')).toBeHidden();
  await step.fill('Ring til et bibliotek.');
  await goOn(page, 'send');
  await page.goto(`${story}/8`);
  await expect(step).toHaveValue('Ring til et bibliotek.');
});
