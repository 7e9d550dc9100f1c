import { SAMSKAB_CODEBOOK } from '@samskab/domain';
import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { People, titleFor } from './support/editor.ts';
import { publishedStory, tellStory } from './support/told-story.ts';

let people: People;
test.beforeEach(({ browser }, info) => {
  people = new People(browser, info);
});
test.afterEach(() => people.leave());

const codesIn = (part: 'conditions' | 'outcomes') => SAMSKAB_CODEBOOK[part].map(({ code }) => code);
const END = 'Til sidst flyttede alle ind i samme opgang.';

/** A story whose end is told in words that stand nowhere else. */
const storyWithEnd = (title: string, more: object = {}) =>
  publishedStory({
    title,
    summary: `Unge og gamle byggede stole. ${END}`,
    story: {
      before: 'Før stod lokalet tomt om aftenen. '.repeat(10),
      did: 'Vi åbnede et værksted i kælderen. '.repeat(8),
      happened: `${END} `.repeat(8),
      learned: `${END} `.repeat(4),
    },
    ...more,
  });

async function answer(page: Page, code: string, degree: string, why: string): Promise<void> {
  await page.locator(`input[name="${code}"][value="${degree}"]`).check();
  await page.locator(`[name="${code}.why"]`).fill(why);
}

async function codeWhole(page: Page, id: string, degree: string): Promise<void> {
  await page.goto(`/redaktion/kodning/${id}`);
  for (const code of codesIn('conditions')) await answer(page, code, degree, `${code} står i teksten`);
  await page.getByRole('button', { name: 'Luk første del' }).click();
  for (const code of codesIn('outcomes')) await answer(page, code, degree, `${code} står i teksten`);
  await page.getByRole('button', { name: 'Afslut kodningen' }).click();
  await expect(page.getByRole('status')).toContainText('Din kodning er færdig');
}

test('a coder sees no end before the conditions are closed, and cannot change them afterwards', async () => {
  test.slow();
  const { page } = await people.editor('kaja');
  const { id } = await storyWithEnd(titleFor('Værksted uden slutning', test.info()));

  await page.goto(`/redaktion/kodning/${id}`);
  await expect(page.getByText('Vi åbnede et værksted i kælderen').first()).toBeVisible();
  expect(await page.content()).not.toContain(END);
  expect(await page.content()).not.toContain('Det gik godt');
  await expect(page.getByText('Du ser kun begyndelsen')).toBeVisible();
  await noAxeViolations(page);

  await answer(page, 'C01', '0.67', 'De fleste i opgangen sagde det');
  await page.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await expect(page.getByRole('status')).toContainText('Gemt');
  await page.getByRole('button', { name: 'Luk første del' }).click();
  await expect(page.getByRole('alert')).toContainText('Vælg et svar');
  await expect(page.locator('input[name="C01"][value="0.67"]')).toBeChecked();
  await noAxeViolations(page);

  for (const code of codesIn('conditions').slice(1)) await answer(page, code, 'unknown', '');
  await page.getByRole('button', { name: 'Luk første del' }).click();
  await expect(page.getByText(END).first()).toBeVisible();
  await expect(page.locator('input[name="C01"]')).toHaveCount(0);
  await noAxeViolations(page);
  const late = await page.request.post(`/redaktion/kodning/${id}?/save`, {
    form: { C01: '1', 'C01.why': 'Nu ved jeg det', seen: '{}' },
    headers: { origin: new URL(page.url()).origin, accept: 'text/html' },
  });
  expect(await late.text()).toContain('Første del er lukket');
});

test('coding is closed to those who are no editors, and to stories that nobody can read', async () => {
  const [member, editor] = [await people.member('mia'), await people.editor('kaja')];
  const { id } = await storyWithEnd(titleFor('Lukket dør', test.info()));
  for (const path of ['', `/${id}`, `/${id}/afgoer`])
    expect((await member.page.goto(`/redaktion/kodning${path}`))?.status()).toBe(403);
  const draft = await tellStory(member.email, { title: titleFor('Kladde', test.info()) });
  for (const path of [draft, `${draft}/afgoer`, 'x'])
    expect((await editor.page.goto(`/redaktion/kodning/${path}`))?.status()).toBe(404);
  await editor.page.goto(`/redaktion/kodning/${id}/afgoer`);
  await expect(editor.page.getByText('Der er ikke to at sammenligne endnu')).toBeVisible();
});

test('what another window has saved is not overwritten unseen', async () => {
  const { page } = await people.editor('kaja');
  const { id } = await storyWithEnd(titleFor('To vinduer', test.info()));
  const other = await page.context().newPage();
  for (const one of [page, other]) await one.goto(`/redaktion/kodning/${id}`);
  await answer(page, 'C02', '1', 'Tre havde lykkedes før');
  await page.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await expect(page.getByRole('status')).toContainText('Gemt');

  await answer(other, 'C02', '0', 'Løfter var brudt');
  await other.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await expect(other.getByRole('alert')).toContainText('Tre havde lykkedes før');
  await expect(other.locator('[name="C02.why"]')).toHaveValue('Løfter var brudt');
  await other.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await expect(other.getByRole('status')).toContainText('Gemt');
});

test('with a script what is chosen is saved by itself, and the button after it is no conflict', async () => {
  test.skip(test.info().project.use.javaScriptEnabled === false, 'without a script the button saves');
  const { page } = await people.editor('kaja');
  const { id } = await storyWithEnd(titleFor('Gemmer selv', test.info()));
  await page.goto(`/redaktion/kodning/${id}`);
  await answer(page, 'C03', '1', 'Ingen kunne alene ');
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  await answer(page, 'C03', '0.67', 'To kunne ikke uden hinanden');
  await page.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await expect(page.getByRole('status')).toContainText('Gemt');
  await page.goto(`/redaktion/kodning/${id}`);
  await expect(page.locator('[name="C03.why"]')).toHaveValue('To kunne ikke uden hinanden');
});

test('two coders differ, one settles it, and readers see what holds', async () => {
  test.slow();
  const [kaja, ove] = [await people.editor('kaja'), await people.editor('ove')];
  const title = titleFor('Værksted med to kodere', test.info());
  const { id, address } = await storyWithEnd(title, { conditions: { C01: 1 } });

  await codeWhole(kaja.page, id, '0.67');
  const { page } = ove;
  await codeWhole(page, id, '0.33');
  await page.goto('/redaktion/kodning?vis=unsettled');
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  await expect(page.getByText('Enighed:')).toBeVisible();
  await noAxeViolations(page);

  await page.getByRole('link', { name: `Sammenlign og afgør: ${title}` }).click();
  await expect(page.getByRole('heading', { name: 'Uenige (15)' })).toBeVisible();
  for (const who of ['Fortælleren', 'Koder 1', 'Koder 2'])
    await expect(page.getByText(who, { exact: true }).first()).toBeVisible();
  expect(await page.content()).not.toContain(kaja.email);
  await noAxeViolations(page);

  const first = page.getByRole('region', { name: 'Var problemet vigtigt for alle?' });
  await first.getByRole('button', { name: 'Afgør' }).click();
  await expect(page.getByText('Vælg et svar').first()).toBeVisible();
  await answer(page, 'C01', '1', 'Læst igen: alle fem sagde det');
  await first.getByRole('button', { name: 'Afgør' }).click();
  await expect(page.getByRole('status')).toContainText('Gemt');
  await expect(page.getByRole('heading', { name: 'Uenige (14)' })).toBeVisible();
  await page.getByText('Afgjort (1)').click();
  await expect(page.getByText('Læst igen: alle fem sagde det').first()).toBeVisible();
  await noAxeViolations(page);

  const reader = await people.visitor();
  await reader.goto(address);
  await reader.getByText('Sådan er erfaringen kodet').click();
  await expect(reader.getByText('Læst igen: alle fem sagde det').first()).toBeVisible();
  await expect(reader.getByText('Ikke afgjort').first()).toBeVisible();
  await noAxeViolations(reader);
});

test('a teller is asked why beside an answer, and may leave it', async () => {
  const { email, page } = await people.member('tessa');
  const id = await tellStory(email, { title: titleFor('Hvorfor', test.info()) });
  await page.goto(`/fortael/${id}/mere/conditions`);
  const why = page.locator('[name="conditionNotes.C01"]');
  await expect(why).toBeHidden();
  await page.locator('[name="conditions.C01"][value="0.67"]').check();
  await expect(why).toBeVisible();
  await noAxeViolations(page);
  await why.fill('De fleste naboer nævnte det selv');
  await page.locator('[name="conditions.C02"][value="1"]').check();
  await page.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await page.goto(`/fortael/${id}/mere/conditions`);
  await expect(why).toHaveValue('De fleste naboer nævnte det selv');
  await expect(page.locator('[name="conditions.C02"][value="1"]')).toBeChecked();
  await expect(page.locator('[name="conditions.C03"][value=""]')).toBeChecked();
});
