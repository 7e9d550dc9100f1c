import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { titleFor } from './support/editor.ts';
import { publishedStories, type Told } from './support/told-story.ts';

const EXAMPLES = '/viden?collection=examples&outcome=O2';
const side = (page: Page, came: 'present' | 'absent') =>
  page.locator(`section[aria-labelledby="side-${came}"]`);

/** As many as it says, read from what a link or a sentence counts. */
const counted = async (page: Page, text: RegExp): Promise<readonly number[]> =>
  [...((await page.getByText(text).first().textContent()) ?? '').matchAll(/\d+/g)].map(([digits]) =>
    Number(digits),
  );

/** Opens a page that follows what other processes publish within a quarter of a second. */
const counting = (page: Page, address: string, place: string, count: string) =>
  expect(async () => {
    await page.goto(address);
    await expect(page.locator(place)).toContainText(count, { timeout: 1000 });
  }).toPass();

test('examples are shown and said to be no evidence', async ({ page }) => {
  await page.goto('/viden');
  await expect(page.getByRole('heading', { level: 1, name: 'Hvornår virker det?' })).toBeVisible();
  await noAxeViolations(page);
  await page.goto(EXAMPLES);
  await expect(page.getByText('Eksempler er ingen viden')).toBeVisible();
  await expect(page.getByText('Et mønster er ikke et bevis')).toBeVisible();
  await expect(page.getByText('Så sikre er vi')).toHaveCount(0);
  await expect(side(page, 'present').getByRole('heading', { level: 3 })).toHaveText(
    'Hvor noget blev tydeligt bedre',
  );
  await expect(side(page, 'absent').getByRole('heading', { level: 3 })).toHaveText(
    'Hvor det ikke blev tydeligt bedre',
  );
  await noAxeViolations(page);

  await page.goto(`/en${EXAMPLES}`);
  await expect(page.getByText('Examples are no evidence')).toBeVisible();
  await noAxeViolations(page);
});

test('a pattern opens to the experiences for it and against it', async ({ page }) => {
  await page.goto(EXAMPLES);
  const pattern = side(page, 'present').getByRole('article').first();
  const [having = 0, all = 0] = await counted(page, /^I \d+ af \d+ erfaringer blev noget tydeligt bedre/);
  await pattern.getByText('Se erfaringerne').click();
  const lists = pattern.locator('details ul');
  await expect(lists.first().getByRole('link')).toHaveCount(having);
  if (all > having) await expect(lists.nth(1).getByRole('link')).toHaveCount(all - having);
  await noAxeViolations(page);
});

test('every count of the table leads to its experiences, and empty ones to telling one', async ({ page }) => {
  await page.goto(EXAMPLES);
  const row = page.getByRole('row', { name: /^beslutninger, de tog sammen/i });
  const cell = row.getByRole('link').first();
  const [part = 0] = ((await cell.textContent()) ?? '').match(/\d+/)?.map(Number) ?? [];
  await cell.click();
  await expect(page.getByText(/^Kun erfaringer med beslutninger, de tog sammen/)).toBeVisible();
  await expect(page.locator('#cases tbody tr')).toHaveCount(part);
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Vis alle' }).click();
  await expect(page.getByText(/^Kun erfaringer med/)).toHaveCount(0);
});

test('what one would have to change follows from a few answers that nobody keeps', async ({ page }) => {
  await page.goto(EXAMPLES);
  await page.getByRole('link', { name: 'Hvad skulle ændres hos jer?' }).click();
  await noAxeViolations(page);
  await page
    .getByRole('group', { name: 'Var dem, det handlede om, med?' })
    .getByLabel('Ja, men få eller sent')
    .check();
  await page.getByRole('group', { name: 'Besluttede I sammen?' }).getByLabel('Én part bestemte alt').check();
  await page.getByRole('button', { name: 'Vis, hvad vi ligger tæt på' }).click();
  await expect(page).toHaveURL(/C04=0\.67/);
  await expect(page.getByRole('heading', { name: 'Mønstre, hvor noget blev tydeligt bedre' })).toBeVisible();
  await expect(page.getByText('Skulle ændres:').first()).toBeVisible();
  await noAxeViolations(page);
});

test('an address that asks for what is not there is answered with what is', async ({ page }) => {
  for (const wild of [
    '/viden?collection=%00%27&theme=%3Cscript%3E&place=9999&outcome=O9&cell=x-y-z',
    `/viden?theme=${'æ'.repeat(2000)}`,
    '/viden/tegninger?pattern=C99*%7EC98&side=up',
    '/viden/aendring?C04=NaN&C05=-1&C06=1e9&C08=0.5',
  ]) {
    const answer = await page.goto(wild);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('under five experiences only they are shown, and under twelve a table', async ({ page }) => {
  const place = test.info().project.name === 'desktop' ? '0492' : '0741';
  await publishedStories(stories('lille', place).slice(0, 4));
  const few = `/viden?collection=experiences&place=${place}`;
  await counting(page, few, `option[value="${place}"]`, '(4)');
  await expect(page.getByText('Der er færre end fem erfaringer')).toBeVisible();
  await expect(page.locator('#cases tbody tr')).toHaveCount(4);
  await expect(page.getByRole('heading', { name: 'Betingelse for betingelse' })).toHaveCount(0);
  await noAxeViolations(page);
  await publishedStories(stories('mindre', place).slice(0, 3));
  await counting(page, few, `option[value="${place}"]`, '(7)');
  await expect(page.getByText('Der er færre end tolv erfaringer')).toBeVisible();
  await expect(page.getByText(/^I \d+ af \d+ erfaringer/)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Her mangler vi erfaringer' })).toBeVisible();
  await noAxeViolations(page);
});

const long = (sentence: string) => Array.from({ length: 8 }, () => sentence).join(' ');
/** Nothing that another test looks for. */
const ABOUT_BICYCLES: Told = {
  summary: 'Et værksted for cykler åbnede i kælderen. Alle måtte låne værktøj.',
  story: {
    before: long('Cyklerne stod punkterede i skuret hele vinteren.'),
    did: long('Vi ryddede kælderen og hængte værktøjet op på væggen.'),
    happened: long('Flere lappede deres egen cykel og en andens.'),
    learned: long('Man skal have lys nok, før man skruer.'),
  },
};

/** Fourteen told experiences of a place: what was there and went well in seven, in one it did not, six lacked it all. */
function stories(word: string, municipality: string): readonly Told[] {
  const usual = ['C04', 'C05', 'C06', 'C08', 'C11'];
  return Array.from({ length: 14 }, (_, at) => {
    const degree = at < 8 ? 1 : 0;
    return {
      title: titleFor(`${word} ${at + 1}`, test.info()),
      ...ABOUT_BICYCLES,
      municipality,
      conditions: Object.fromEntries(usual.map((code) => [code, degree])),
      outcomeMemberships: { O2: at < 7 ? 1 : 0 },
    };
  });
}

test('a manager goes from a place to a pattern, to the experience that contradicts it, and back', async ({
  page,
}) => {
  const place = test.info().project.name === 'desktop' ? '0825' : '0563';
  await publishedStories(stories('Fælles beslutning', place));
  await counting(page, '/viden?collection=experiences', `option[value="${place}"]`, '(14)');
  await page.getByLabel('Sted').selectOption(place);
  await page.getByRole('button', { name: 'Vis' }).click();

  const pattern = side(page, 'present').getByRole('article').first();
  await expect(pattern).toContainText('I 7 af 8 erfaringer blev noget tydeligt bedre');
  await expect(side(page, 'absent')).toContainText('I 6 af 6 erfaringer blev det ikke tydeligt bedre');
  const sure = side(page, 'present').getByText(/^Så sikre er vi: [B-D]/);
  await expect(sure).toBeVisible();
  await sure.click();
  await expect(page.getByText('14 erfaringer. Vi vil gerne have mindst 30.').first()).toBeVisible();
  await noAxeViolations(page);

  await pattern.getByText('Se erfaringerne').click();
  await pattern.getByRole('link', { name: /^Fælles beslutning 8/ }).click();
  const patterns = page.getByRole('region', { name: 'Mønstre, den er en del af' });
  await expect(patterns).toContainText('Taler imod:');
  await noAxeViolations(page);
  await patterns.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hvornår virker det?' })).toBeVisible();
});

test('the workbench begins with the answer of the page', async ({ page }) => {
  await page.goto(EXAMPLES);
  const keys = await page.locator('section[aria-labelledby="side-present"] code').allTextContents();
  expect(keys.length).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Regn selv' }).click();
  for (const key of keys)
    await expect(page.locator('main')).toContainText(new RegExp(key.split('*').join('\\s*\\*\\s*')));
  await noAxeViolations(page);
});

test('the figures behind a pattern are drawn, each with the same in a table', async ({ page }) => {
  await page.goto(EXAMPLES);
  await page.getByRole('link', { name: 'Se det tegnet' }).click();
  for (const name of ['Passer mønstret?', 'Holder det, hvis vi flytter grænsen?', 'Hvad fulgtes ad?'])
    await expect(page.getByRole('region', { name }).locator('svg').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Passer mønstret?' }).locator('table')).toHaveCount(1);
  await noAxeViolations(page);
});
