import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { noAxeViolations } from './support/axe.ts';
import {
  aBrokenPhoto,
  aPdf,
  aPdfThatRuns,
  aPhoto,
  aPictureBomb,
  LIARS,
  type TestFile,
  tooLarge,
} from './support/files.ts';
import { SERVER_LOG } from './support/folder.ts';
import { beginTelling, choice, control, goOn, save, tellAll } from './support/telling.ts';

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
  const story = await beginTelling(page);
  await tellAll(page);
  await page.goto(`${story}/5`);
  await control(page, 'story.did').fill(
    'Formanden Bo Jensen ringede fra 20 30 40 50 til Bo Jensen selv og til alle andre i gården, som vi plejer at gøre det.',
  );
  await save(page);
  await page.goto(`${story}/send`);
  await expect(page.locator('mark').first()).toContainText('Bo Jensen');
  await noAxeViolations(page);
  await page.getByLabel('Jeg deltog').check();
  await page.getByRole('button', { name: 'Skjul »Bo Jensen«' }).click();
  await expect(page.locator('mark', { hasText: 'Bo Jensen' })).toHaveCount(0);
  await expect(page.locator('mark').first()).toContainText('20 30 40 50');
  await expect(page.getByLabel('Jeg deltog')).toBeChecked();

  // What is still marked must be looked at before the story is handed in.
  await page.getByRole('button', { name: 'Send ind anonymt' }).click();
  await expect(page.getByRole('alert')).toContainText('Skjul det markerede');
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Skjul dem alle' }).click();
  await expect(page.locator('mark')).toHaveCount(0);
  await page.goto(`${story}/5`);
  await expect(control(page, 'story.did')).toHaveValue(
    /Formanden \[navn\] ringede fra \[telefon\] til \[navn\]/,
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

test('files that lie, burst, run or say too much are refused in a sentence', async ({ page }) => {
  const story = await beginTelling(page);
  await page.goto(`${story}/filer`);
  const refused: readonly (readonly [TestFile, string])[] = [
    ...LIARS.map((file) => [file, 'ikke et billede eller en PDF'] as const),
    [await aBrokenPhoto(), 'kan ikke åbnes'],
    [await aPictureBomb(), 'alt for stort at folde ud'],
    [tooLarge(), 'Filen fylder 11 MB'],
    [aPdfThatRuns.plain, 'indeholder et program'],
    [aPdfThatRuns.inCodes, 'indeholder et program'],
    [aPdfThatRuns.packed, 'indeholder et program'],
    [aPdf('Børneattest formand.pdf'), 'straffeattester må ikke gemmes'],
    [aPdf('010190-0000.pdf'), 'CPR-nummer i filens navn'],
  ];
  for (const [file, sentence] of refused) {
    await add(page, file);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByLabel('Hvad viser det?')).toHaveValue('En gryde suppe på et bord');
  }
  await page.reload();
  await expect(page.getByText('Fjern')).toHaveCount(0);
});

test('no more files than it says', async ({ page }) => {
  const story = await beginTelling(page);
  await page.goto(`${story}/filer`);
  for (let n = 1; n <= 6; n += 1) {
    await add(page, aPdf(`rapport ${n}.pdf`));
    await expect(page.getByText(`rapport ${n}.pdf`, { exact: true })).toBeVisible();
  }
  await expect(page.getByText('Der er ikke plads til flere.')).toBeVisible();
});

test('ten million letters are answered at the field, and the rest is kept', async ({ page }) => {
  const story = await beginTelling(page);
  await control(page, 'problemFirst').fill('Ældre spiser alene.');
  await save(page);
  const form = await page.locator('input[name="form"]').getAttribute('value');
  const began = await page.locator('input[name="began"]').getAttribute('value');
  const answer = await page.request.post(`${story}/1`, {
    headers: { origin: new URL(story).origin, accept: 'text/html' },
    multipart: {
      form: form ?? '',
      began: began ?? '',
      'story.before': 'æ'.repeat(5_000_000),
      problemFirst: 'Ældre spiser alene i dag.',
      go: 'next',
    },
  });
  expect(answer.status()).toBe(422);
  const html = await answer.text();
  expect(html).toContain('Der er 5.000.000 tegn');
  expect(html.length).toBeGreaterThan(5_000_000);
  await page.goto(`${story}/1`);
  await expect(control(page, 'problemFirst')).toHaveValue('Ældre spiser alene i dag.');
  await expect(control(page, 'story.before')).toHaveValue('');
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

test('answers that are on no list, NUL and broken letters do no harm', async ({ page }) => {
  const story = await beginTelling(page);
  await page.goto(`${story}/8`);
  const form = (await page.locator('input[name="form"]').getAttribute('value')) ?? '';
  const post = (fields: Record<string, string>, step = 8) =>
    page.request.post(`${story}/${step}`, {
      headers: { origin: new URL(story).origin, accept: 'text/html' },
      multipart: { form, go: 'next', ...fields },
    });
  const answer = await post({
    scale: 'galaxy',
    municipality: '9999',
    startMonthMonth: '13',
    startMonthYear: 'nu',
  });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toContain('Vælg et af svarene på listen');
  await post({ 'story.before': 'Vi\u0000 mødtes\ud800.' }, 1);
  await page.goto(`${story}/1`);
  await expect(control(page, 'story.before')).toHaveValue('Vi mødtes�.');
});
