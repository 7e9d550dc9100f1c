import { expect, test, type Browser, type Page } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';

const TITLE = 'Af banen i Prøveby';

/** Somebody in the hall with a telephone of their own. */
async function joins(browser: Browser, address: string, group: string, javaScript = true): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('radio', { name: group }).check();
  await page.getByRole('button', { name: 'Gå i gang' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvad mener du?');
  return page;
}

async function answersAll(page: Page, agrees: (text: string) => boolean): Promise<void> {
  for (;;) {
    const statement = page.locator('#statement');
    if ((await statement.count()) === 0) return;
    const text = (await statement.textContent()) ?? '';
    await page.getByRole('button', { name: agrees(text) ? 'Enig' : 'Uenig', exact: true }).click();
    await expect(statement.filter({ hasText: text })).toHaveCount(0);
  }
}

test('a meeting: called, joined by eight, voted on, moderated, and told', async ({ page, browser }, {
  project,
}) => {
  test.skip(project.name !== 'desktop', 'One meeting is enough: two of its people have no JavaScript.');
  await page.goto('/banen/ny');
  await page.getByRole('button', { name: 'Lav mødet' }).click();
  await expect(page.getByRole('alert').or(page.locator('.error-summary')).first()).toContainText(
    'Giv mødet et navn',
  );
  await noAxeViolations(page);
  await page.getByLabel('Hvad hedder mødet?').fill(TITLE);
  await page.getByLabel('Hvad er spørgsmålet?').fill('Hvem fører an, når vi skal have en sti?');
  await page.getByLabel(/Hvem bestemmer hvad/).fill('Udvalget ser på listerne i marts.');
  await page.getByText('Steder at mødes').click();
  await page.getByRole('checkbox', { name: 'Skolen bør låse op' }).check();
  await page.getByRole('checkbox', { name: 'Biblioteket skal holde sig til bøger' }).check();
  await page.getByRole('button', { name: 'Lav mødet' }).click();

  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Åbn mødet' }).click();
  const code = (await page.locator('.code').first().textContent()) ?? '';
  await page.getByRole('button', { name: 'Næste: Udsagn, første gang' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Udsagn, første gang' })).toHaveAttribute(
    'aria-current',
    'step',
  );

  const people = await Promise.all(
    [
      'Borger',
      'Borger',
      'Borger',
      'Borger',
      'Borger',
      'Offentligt ansat',
      'Virksomhed',
      'Politiker eller leder',
    ].map((group, at) => joins(browser, `/banen?code=${code}`, group, at > 1)),
  );
  const [citizen] = people;
  if (!citizen) throw new Error('Nobody came');
  await citizen.getByLabel('Udsagn', { exact: true }).fill('Se mere på www.eksempel.dk');
  await citizen.getByRole('button', { name: 'Send udsagnet' }).click();
  await expect(citizen.getByText('Skriv det uden link')).toBeVisible();
  await expect(citizen.getByLabel('Udsagn', { exact: true })).toHaveValue('Se mere på www.eksempel.dk');
  await citizen.getByLabel('Udsagn', { exact: true }).fill('Stien skal have lys hele natten.');
  await citizen.getByRole('button', { name: 'Send udsagnet' }).click();
  await expect(citizen.getByText('Venter på, at en ordstyrer ser det')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Tag med: Stien skal have lys hele natten.' }).click();
  await expect(page.getByRole('heading', { name: 'Udsagn, der er med (3)' })).toBeVisible();
  await noAxeViolations(page);

  const [, , third] = people;
  if (!third) throw new Error('Too few came');
  await third.reload();
  await noAxeViolations(third);
  // The network is gone: the answers wait on the telephone, the next statements come, and nothing is lost.
  await third.context().setOffline(true);
  await third.getByRole('button', { name: 'Enig', exact: true }).click();
  await expect(third.getByText('1 svar venter på din telefon')).toBeVisible();
  await third.context().setOffline(false);
  await expect(third.getByText('Gemt', { exact: true })).toBeVisible();
  for (const one of people) {
    await one.reload();
    await answersAll(one, (text) => !text.includes('bøger'));
  }
  await expect(citizen.getByText('Du har svaret på alle 3 udsagn. Tak.')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Slut mødet' }).click();
  await citizen.goto(`/banen?code=${code}`);
  await expect(citizen.getByText(TITLE)).toBeVisible();
  await citizen.getByRole('link', { name: TITLE }).click();
  await expect(citizen.getByRole('heading', { level: 1 })).toContainText('Hvad kom der ud af');
  await expect(citizen.locator('section').filter({ has: citizen.locator('#toward') })).toContainText(
    'Stien skal have lys',
  );
  await expect(citizen.locator('section').filter({ has: citizen.locator('#away') })).toContainText('bøger');
  await expect(citizen.getByRole('row').filter({ hasText: 'Stien skal have lys' })).toContainText('Enig');
  // Three groups have one person each: nobody can be told apart.
  await expect(citizen.getByRole('columnheader', { name: 'Virksomhed' })).toHaveCount(0);
  await page.goto(citizen.url());
  await noAxeViolations(page);
});
