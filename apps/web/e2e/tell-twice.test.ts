import { expect, test } from '@playwright/test';
import { addressFor } from './support/address.ts';
import { aPdf } from './support/files.ts';
import { ADMINISTRATOR_STATE } from './support/folder.ts';
import { enter } from './support/log-in.ts';
import { mailsTo, nextMailTo } from './support/mails.ts';
import { rawForm } from './support/posting.ts';
import { handedInStory, tellStory } from './support/told-story.ts';

test('pressed twice, the story is handed in once, and the thanks are seen', async ({ page }, info) => {
  const email = addressFor('dobbelt', info);
  await enter(page, email);
  const story = await tellStory(email, { title: 'To gange' });
  await page.goto(`/fortael/${story}/send`);
  await page.getByRole('button', { name: 'Send ind', exact: true }).dblclick();
  // What is seen, and not the address: of a journey cut short by the second press Playwright may keep the first.
  await expect(page.getByRole('status')).toContainText('Tak, fordi du fortalte');
});

test('whoever wants to be forgotten and presses twice gets the link that works', async ({ page }, info) => {
  const email = addressFor('glemt', info);
  await enter(page, email);
  const story = await tellStory(email, { title: 'Glem mig' });
  await page.goto(`/fortael/${story}/send`);
  await page.locator('[name="forget"]').check();
  await page.getByRole('button', { name: 'Send ind', exact: true }).dblclick();
  await expect(page.getByRole('status')).toContainText('Tak, fordi du fortalte');
  const link = await page
    .getByText(/^http\S+\/fortael\/k\/[\w-]{27}$/)
    .first()
    .textContent();
  await page.goto(link?.trim() ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Sendt ind').first()).toBeVisible();
});

test('taking a story back and deleting it, each pressed twice, are done once and said', async ({
  page,
}, info) => {
  const email = addressFor('fortrudt', info);
  await enter(page, email);
  const story = await handedInStory(email, { title: 'Fortrudt' });
  await page.goto(`/fortael/${story}`);
  await page.getByRole('button', { name: 'Tag den tilbage' }).dblclick();
  await expect(page.getByText('Slet kladden').first()).toBeVisible();
  await expect(page.getByText('Det kan ikke lade sig gøre')).toHaveCount(0);
  await page.getByText('Slet kladden').first().click();
  await page.getByLabel('Ja, slet den helt').check();
  await page.getByRole('button', { name: 'Slet kladden' }).dblclick();
  await expect(page.getByText('Kladden er slettet')).toBeVisible();
});

test('a log-in link that is asked for twice comes once', async ({ page }, info) => {
  const email = addressFor('dobbeltlink', info);
  await page.goto('/log-ind');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send mig et link' }).dblclick();
  await expect(page.getByRole('status')).toContainText(email);
  await nextMailTo(email, 0);
  expect(await mailsTo(email)).toHaveLength(1);
});

test.describe('posted twice at the same moment', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no browser is asked');

  test('one story is begun, with an account and without', async ({ page, request }, info) => {
    await enter(page, addressFor('begynd', info));
    for (const asked of [request, page.request]) {
      const form = await rawForm(asked, '/fortael');
      const link = form.hidden('link');
      const answers = await Promise.all([form.post({ link }), form.post({ link })]);
      expect(answers.map((answer) => answer.status())).toEqual([303, 303]);
      const [one, two] = answers.map((answer) => answer.headers()['location']);
      expect(one).toMatch(/\/fortael\/.+\/1$/);
      expect(two).toBe(one);
      expect((await asked.get(one ?? '')).status()).toBe(200);
    }
    // Another page begins another story; a form without a secret begins one, too.
    const again = await rawForm(request, '/fortael');
    const other = await again.post({ link: again.hidden('link') });
    const made = await again.post({});
    expect(made.headers()['location']).toMatch(/\/fortael\/k\/[\w-]{27}\/1$/);
    expect(made.headers()['location']).not.toBe(other.headers()['location']);
  });

  test('one file is added, one party invited, one answer kept', async ({ request }) => {
    const begin = await rawForm(request, '/fortael');
    const begun = await begin.post({ link: begin.hidden('link') });
    const story = (begun.headers()['location'] ?? '').replace(/\/1$/, '');

    const files = await rawForm(request, `${story}/filer`);
    const file = { formKey: files.hidden('formKey'), file: aPdf(), alt: 'En rapport', consent: 'noPersons' };
    await Promise.all([files.post(file, '?/add'), files.post(file, '?/add')]);
    const list = (await rawForm(request, `${story}/filer`)).html;
    expect(list.split('<strong>rapport.pdf</strong>')).toHaveLength(2);

    const voices = await rawForm(request, `${story}/stemmer`);
    const key = voices.hidden('link');
    const invitation = { link: key, who: 'kommunen' };
    const links = await Promise.all([
      voices.post(invitation, '?/invite'),
      voices.post(invitation, '?/invite'),
    ]);
    for (const answer of links) expect(await answer.text()).toContain(`/stemme/${key}`);

    const sheet = await rawForm(request, `/stemme/${key}`);
    const said = { group: 'public', wentWell: 'Vi blev spurgt.' };
    const taken = await Promise.all([sheet.post(said), sheet.post(said)]);
    expect(taken.map((answer) => answer.status())).toEqual([200, 200]);
    const asked = (await rawForm(request, `${story}/stemmer`)).html;
    expect(asked.split('<strong>kommunen</strong>')).toHaveLength(2);
    expect(asked).toContain('Har svaret. En redaktør læser det.');
  });

  test('one "we tried this here" waits for an editor', async ({ request, browser }, info) => {
    const found = await (await request.get('/erfaringer?q=gryde')).text();
    const story = /href="(\/erfaringer\/den-aabne-gryde[^"/?]*)"/.exec(found)?.[1] ?? '';
    const form = await rawForm(request, `${story}/proevet-her`);
    const what = `Vi prøvede om mandagen. ${info.testId.slice(-6)}${info.retry}`;
    const told = { key: form.hidden('key'), who: 'et bibliotek', outcome: 'partly', what };
    const answers = await Promise.all([form.post(told), form.post(told)]);
    expect(answers.map((answer) => answer.status())).toEqual([303, 303]);
    const editors = await browser.newContext({ storageState: ADMINISTRATOR_STATE });
    const desk = await (await editors.request.get('/redaktion/proevet')).text();
    expect(desk.split(what)).toHaveLength(2);
    await editors.close();
  });
});
