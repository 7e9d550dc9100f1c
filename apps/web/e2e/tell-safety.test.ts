import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { noAxeViolations } from './support/axe.ts';
import { aPdf, aPhoto, LIARS, type TestFile } from './support/files.ts';
import { SERVER_LOG } from './support/folder.ts';
import { beginTelling, choice, control, goOn, save } from './support/telling.ts';
import { tellByLink } from './support/told-story.ts';

const hasScript = () => test.info().project.use.javaScriptEnabled !== false;

test('a CPR number is hidden at once, and is neither in the draft, nor in the browser, nor in a log', async ({
  page,
}) => {
  const story = await beginTelling(page);
  await control(page, 'story.before').pressSequentially('Hun har 010190-0000 og kom.');
  if (hasScript()) {
    await expect(control(page, 'story.before')).toHaveValue('Hun har ●●●●●●-●●●● og kom.');
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(Object.entries(localStorage))))
      .toContain('og kom');
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('010190');
    await expect(page.getByText('Vi har skjult et CPR-nummer.').first()).toBeVisible();
    await noAxeViolations(page);
  } else {
    await page.getByRole('button', { name: 'Næste' }).click();
    await expect(page.getByRole('alert')).toContainText('Vi har skjult et CPR-nummer.');
    expect(await page.content()).not.toContain('010190');
  }
  await goOn(page, 2);
  await page.goto(`${story}/1`);
  await expect(control(page, 'story.before')).toHaveValue('Hun har ●●●●●●-●●●● og kom.');
  expect(await readFile(SERVER_LOG, 'utf8')).not.toContain('010190');
});

test('ten digits that may be a CPR number are asked about', async ({ page }) => {
  const story = await beginTelling(page);
  await control(page, 'problemFirst').fill('Vi mødtes 01.02.24 1430.');
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByRole('alert')).toContainText('kan være et CPR-nummer');
  await expect(control(page, 'problemFirst')).toHaveValue('Vi mødtes 01.02.24 1430.');
  await noAxeViolations(page);
  await page.getByLabel('Nej, det er noget andet').check();
  await goOn(page, 2);
  await page.goto(`${story}/1`);
  await expect(control(page, 'problemFirst')).toHaveValue('Vi mødtes 01.02.24 1430.');
  await goOn(page, 2);
});

test('names and numbers are shown where they stand and hidden with one press', async ({ page }) => {
  const story = await tellByLink({ authorRelation: 'coordinator' });
  await page.goto(`${story}/5`);
  await control(page, 'story.did').fill(
    'Formanden Bo Jensen ringede fra 20 30 40 50 til Bo Jensen selv og skrev til bo@example.dk fra Nørregade 12, 2. tv. som vi plejer at gøre det.',
  );
  await save(page);
  await page.goto(`${story}/send`);
  await expect(page.locator('mark').first()).toContainText('Bo Jensen');
  await noAxeViolations(page);
  await page.getByLabel('Jeg deltog').check();
  await page.getByRole('button', { name: 'Skjul »Bo Jensen«' }).click();
  await expect(page.locator('mark', { hasText: 'Bo Jensen' })).toHaveCount(0);
  for (const found of ['20 30 40 50', 'bo@example.dk', 'Nørregade 12'])
    await expect(page.locator('mark', { hasText: found }).first()).toBeVisible();
  await expect(page.getByLabel('Jeg deltog')).toBeChecked();

  // What is still marked must be looked at before the story is handed in.
  await page.getByRole('button', { name: 'Send ind anonymt' }).click();
  await expect(page.getByRole('alert')).toContainText('Skjul det markerede');
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Skjul dem alle' }).click();
  await expect(page.locator('mark')).toHaveCount(0);
  await page.goto(`${story}/5`);
  await expect(control(page, 'story.did')).toHaveValue(
    /Formanden \[navn\] ringede fra \[telefon\] til \[navn\] selv og skrev til \[e-mail\] fra \[/,
  );
});

const add = async (page: Page, file: TestFile) => {
  await page.getByLabel('Vælg et billede eller en PDF').setInputFiles(file);
  await page.getByLabel('Hvad viser det?').fill('En gryde suppe på et bord');
  await page.getByLabel('Nej, ingen kan genkendes').check();
  await page.getByRole('button', { name: 'Tilføj filen' }).click();
};

test('a picture is made anew, without place and time, and only its teller sees it', async ({
  page,
  request,
}) => {
  const story = await beginTelling(page);
  await page.goto(`${story}/filer`);
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Tilføj filen' }).click();
  await expect(page.getByRole('alert')).toContainText('Vælg en fil');
  await expect(page.getByRole('alert')).toContainText('Skriv, hvad filen viser');
  await noAxeViolations(page);
  for (const liar of LIARS.slice(0, 1)) await add(page, liar);
  await expect(page.getByRole('alert')).toContainText('ikke et billede eller en PDF');
  await expect(page.getByLabel('Hvad viser det?')).toHaveValue('En gryde suppe på et bord');

  await add(page, await aPhoto());
  await expect(page.getByText('gryde.webp', { exact: true })).toBeVisible();
  await noAxeViolations(page);
  const address = (await page.locator('main img').getAttribute('src')) ?? '';
  const answer = await request.get(address);
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/webp',
    'x-content-type-options': 'nosniff',
  });
  const bytes = (await answer.body()).toString('latin1');
  expect(bytes).not.toContain('Kamerafabrikken');
  expect(bytes).not.toContain('Exif');
  const id = address.split('/').at(-1) ?? '';
  expect((await request.get(`/vedhaeftning/${id}`)).status()).toBe(404);

  await add(page, aPdf());
  await expect(page.getByText('rapport.pdf', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /Fjern.*gryde/ }).click();
  await expect(page.getByText('gryde.webp', { exact: true })).toHaveCount(0);
  expect((await request.get(address)).status()).toBe(404);
});

test('script and SQL in every field stay words', async ({ page }) => {
  const story = await beginTelling(page);
  const nasty = `"><script>document.title='taget'</script>'; drop table experiences; --`;
  await control(page, 'story.before').fill(nasty);
  await control(page, 'problemFirst').fill(nasty);
  await choice(page, 'themes', 'other').check();
  await control(page, 'themeOther').fill(nasty);
  await save(page);
  await page.goto(`${story}/send`);
  await expect(page).not.toHaveTitle('taget');
  await expect(control(page, 'summary')).toHaveValue(/drop table/);
  await page.goto(`${story}/1`);
  await expect(control(page, 'themeOther')).toHaveValue(nasty);
});
