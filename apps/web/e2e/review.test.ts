import { expect, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { handIn, People, titleFor } from './support/editor.ts';
import { enter } from './support/log-in.ts';
import { mailsTo, nextMailTo } from './support/mails.ts';
import { handedInStory, tellStory } from './support/told-story.ts';

let people: People;
test.beforeEach(({ browser }, info) => {
  people = new People(browser, info);
});
test.afterEach(() => people.leave());

test('a story is read, asked about, answered, published, found, taken down, and its address stays', async () => {
  const info = test.info();
  test.slow();
  const teller = await people.member('tessa');
  const { page } = await people.editor('edda');
  const title = titleFor('Suppe i baggården', info);
  const id = await tellStory(teller.email, { title, moneyBand: null, substitution: null });
  await handIn(teller.page, id);

  await page.goto('/redaktion');
  await noAxeViolations(page);
  await page.goto(`/redaktion/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Tag den op' }).click();
  await expect(page.getByText('Den kan ikke godkendes endnu')).toBeVisible();
  await noAxeViolations(page);

  const seen = (await mailsTo(teller.email)).length;
  await page.getByRole('button', { name: 'Bed om det med ét klik' }).click();
  await expect(page.getByRole('status')).toContainText(title);
  await noAxeViolations(page);
  const asked = await nextMailTo(teller.email, seen);
  expect(asked.text).toContain('Cirka hvor mange penge?');
  await teller.page.goto(asked.links[0] ?? '');
  await expect(teller.page.getByText('Cirka hvor mange penge?').first()).toBeVisible();

  await teller.page.goto(`/fortael/${id}/mere/money`);
  await teller.page.locator('[name="moneyBand"]').first().selectOption('unknown');
  await teller.page.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await teller.page.goto(`/fortael/${id}/mere/decided`);
  await teller.page.locator('[name="substitution"][value="unclear"]').check();
  await teller.page.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await handIn(teller.page, id);

  await page.goto(`/redaktion/${id}`);
  await expect(page.getByRole('heading', { name: 'Ændret siden sidst' })).toBeVisible();
  await page.getByRole('button', { name: 'Tag den op' }).click();
  await page.getByRole('button', { name: 'Godkend' }).click();
  await expect(page.getByRole('status')).toContainText('Udgivet');

  const reader = await people.visitor();
  await reader.goto(`/erfaringer?q=${encodeURIComponent(title)}`);
  await reader.getByRole('link', { name: title }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
  const address = reader.url();

  await page.goto(`/redaktion/${id}`);
  await page.getByText('Træk den tilbage', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Træk den tilbage' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv hvorfor.');
  await noAxeViolations(page);
  await page.getByLabel('Hvorfor?').fill('Et navn stod i teksten');
  await page.getByRole('button', { name: 'Træk den tilbage' }).click();
  await expect(page.getByRole('status')).toContainText('Trukket tilbage');

  expect((await reader.goto(address))?.status()).toBe(410);
  await expect(reader.getByText('Et navn stod i teksten')).toBeVisible();
  await reader.goto(`/erfaringer?q=${encodeURIComponent(title)}`);
  await expect(reader.getByRole('link', { name: title })).toHaveCount(0);
});

test('two editors who press at the same moment: one takes it up, the other is told who', async () => {
  const info = test.info();
  test.slow();
  const teller = await people.member('tessa');
  const [edda, ole] = [await people.editor('edda'), await people.editor('ole')];
  const id = await handedInStory(teller.email, { title: titleFor('Cykler til alle', info) });
  for (const { page } of [edda, ole]) await page.goto(`/redaktion/${id}`);
  await Promise.all([edda, ole].map(({ page }) => page.getByRole('button', { name: 'Tag den op' }).click()));
  const refused = [];
  for (const { page } of [edda, ole]) {
    await expect(page.getByRole('heading', { name: 'Din beslutning' })).toBeVisible();
    if ((await page.getByRole('alert').count()) > 0) refused.push(page);
  }
  expect(refused).toHaveLength(1);
  const [loser] = refused;
  if (!loser) return;
  await expect(loser.getByRole('alert')).toContainText('Nogen kom først. Nu står den som: Bliver læst.');
  await expect(loser.getByRole('button', { name: 'Godkend' })).toHaveCount(0);
  await noAxeViolations(loser);
});

test('a decision posted twice is one decision, and no error', async ({ baseURL }) => {
  const info = test.info();
  test.slow();
  const teller = await people.member('tessa');
  const { page } = await people.editor('edda');
  const id = await handedInStory(teller.email, { title: titleFor('Løb i mørket', info) });

  /** Opens the desk and posts one of its forms twice, as a double click does; answers both answers. */
  const twice = async (action: string, written: Record<string, string> = {}) => {
    await page.goto(`/redaktion/${id}`);
    const formKey = await page.locator(`form[action="?/${action}"] [name="formKey"]`).first().inputValue();
    const post = () =>
      page.request.post(`/redaktion/${id}?/${action}`, {
        headers: { origin: baseURL ?? '', accept: 'text/html' },
        form: { formKey, form: action, ...written },
        maxRedirects: 0,
      });
    return [await post(), await post()] as const;
  };
  const led = (answers: Awaited<ReturnType<typeof twice>>) =>
    answers.map((answer) => `${answer.status()} ${answer.headers()['location'] ?? ''}`);

  expect(led(await twice('takeUp'))).toEqual(Array(2).fill(`303 /redaktion/${id}#decide`));
  expect(led(await twice('putBack'))).toEqual(Array(2).fill(`303 /redaktion?gjort=putBack&id=${id}`));
  await twice('takeUp');
  const [first, second] = await twice('hear', { organisation: 'Kommunen', email: '' });
  expect([first.status(), second.status()]).toEqual([200, 200]);
  expect(await first.text()).toContain('/svar/');
  expect(await second.text()).toContain('Kommunen er spurgt');
  await page.goto(`/redaktion/${id}`);
  const reply = await page.locator('form[action="?/record"] [name="reply"]').inputValue();
  const told = { form: reply, reply, text: 'Vi så det anderledes.' };
  expect(led(await twice('record', told))).toEqual(Array(2).fill(`303 /redaktion/${id}`));
  expect(led(await twice('approve'))).toEqual(Array(2).fill(`303 /redaktion?gjort=publish&id=${id}`));
  const why = { why: 'Et navn stod i teksten' };
  expect(led(await twice('withdraw', why))).toEqual(Array(2).fill(`303 /redaktion?gjort=withdraw&id=${id}`));
});

test('a hard story about an organisation is heard first and read by two', async () => {
  const info = test.info();
  test.slow();
  const teller = await people.member('tessa');
  const [edda, ole] = [await people.editor('edda'), await people.editor('ole')];
  const title = titleFor('En plads ved bordet stod ledig', info);
  const id = await handedInStory(teller.email, { title, valence: 'bad', organisationNamed: true });

  await edda.page.goto(`/redaktion/${id}`);
  await edda.page.getByRole('button', { name: 'Tag den op' }).click();
  await expect(edda.page.getByText('Spørg organisationen, før du godkender.')).toBeVisible();
  await edda.page.getByLabel('Hvem spørger du?').fill('Kommunen');
  await edda.page.getByRole('button', { name: 'Start svarperioden' }).click();
  const link = await edda.page.locator('code').innerText();
  await noAxeViolations(edda.page);

  const organisation = await people.visitor();
  await organisation.goto(link);
  await expect(organisation.getByText(title).first()).toBeVisible();

  await edda.page.goto(`/redaktion/${id}`);
  await edda.page.getByText('Skriv et svar ind', { exact: true }).click();
  await edda.page.getByLabel('Svaret', { exact: true }).fill('Vi så det anderledes.');
  await edda.page.getByRole('button', { name: 'Gem svaret' }).click();
  await edda.page.getByRole('button', { name: 'Sig ja som den første' }).click();
  await expect(edda.page.getByRole('status')).toContainText('Dit ja er gemt');
  await edda.page.goto(`/redaktion/${id}`);
  await expect(edda.page.getByText('Du har sagt ja.')).toBeVisible();

  await ole.page.goto(`/redaktion/${id}`);
  await ole.page.getByRole('button', { name: 'Sig ja som den anden' }).click();
  await expect(ole.page.getByRole('alert')).toContainText(
    'En af de to redaktører skal komme fra en anden gruppe',
  );
  await noAxeViolations(ole.page);
});

test('the same in English, with a session that ends meanwhile; and the desk is closed to others', async () => {
  const info = test.info();
  test.slow();
  const teller = await people.member('tessa');
  const { page, email } = await people.editor('edda');
  const title = titleFor('Haver på taget', info);
  const id = await handedInStory(teller.email, { title });
  await page.goto(`/en/redaktion/${id}`);
  await expect(page.getByRole('heading', { name: 'As readers will see it' })).toBeVisible();
  await page.getByRole('button', { name: 'Take it up' }).click();
  await expect(page).toHaveURL(/\/en\/redaktion\//);
  await page.getByText('Ask for changes', { exact: true }).click();
  await page.getByLabel('Hard to read').first().check();
  await page.getByLabel('In your own words').first().fill('Please say who came.');
  await noAxeViolations(page);

  // The session has ended meanwhile. What was written comes along.
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Send back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have been logged out');
  const seen = (await mailsTo(teller.email)).length;
  await enter(await page.context().newPage(), email);
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect(page.getByRole('status')).toContainText('Sent back with questions');
  expect((await nextMailTo(teller.email, seen)).text).toContain('Please say who came.');

  await handIn(teller.page, id);
  await page.goto(`/en/redaktion/${id}`);
  await page.getByRole('button', { name: 'Take it up' }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByRole('status')).toContainText('Published');
  const reader = await people.visitor();
  await reader.goto(`/en/erfaringer?q=${encodeURIComponent(title)}`);
  await reader.getByRole('link', { name: title }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(reader).toHaveURL(/\/en\/erfaringer\//);

  expect((await teller.page.goto('/redaktion'))?.status()).toBe(403);
  expect((await teller.page.goto(`/redaktion/${id}`))?.status()).toBe(403);
  const visitor = await people.visitor();
  await visitor.goto(`/redaktion/${id}`);
  await expect(visitor).toHaveURL(/\/log-ind\?videre=/);
});

test('an editor reads, decides and goes on with the keyboard alone', async () => {
  const info = test.info();
  test.skip(info.project.name !== 'desktop', 'A phone has no keyboard');
  test.slow();
  const teller = await people.member('tessa');
  const { page } = await people.editor('edda');
  const title = titleFor('Bænken ved søen', info);
  const id = await handedInStory(teller.email, { title });

  const tabTo = async (name: RegExp) => {
    for (let n = 0; n < 80; n += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(text.trim())) return;
    }
    throw new Error(`The keyboard does not reach ${name}`);
  };
  await page.goto(`/redaktion/${id}`);
  await tabTo(/^Til beslutningen$/);
  await page.keyboard.press('Enter');
  await tabTo(/^Tag den op$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Godkend' })).toBeVisible();
  await tabTo(/^Godkend$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(title);
});
