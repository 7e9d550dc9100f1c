import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'shift and focus are read with a script');

/** Where the keyboard is, in the words of a screen reader. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here === document.body) return '';
    const group = here.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const label = (here instanceof HTMLInputElement && here.labels?.[0]?.textContent) || here.textContent;
    return `${group.trim()} | ${(label ?? '').trim()}`;
  });

/** Presses Tab until what has the focus says so: the way goes forwards, and never further than a page is long. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if ((await focused(page)).includes(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never came to ${words}`);
}

test('the guide is finished by the keyboard alone, and the focus is always seen', async ({ page }) => {
  test.slow();
  await page.goto('/vaelg-form');
  await tabTo(page, 'Begynd');
  await page.keyboard.press('Enter');
  const steps = 16;
  for (let step = 1; step <= steps; step += 1) {
    await expect(page.getByText(`Spørgsmål ${step} af ${steps}`)).toBeVisible();
    const question = (await page.locator('legend').textContent())?.trim() ?? '';
    await tabTo(page, `${question} |`);
    await page.keyboard.press('Space');
    await expect(page.locator(':focus')).toBeChecked();
    const outline = await page
      .locator('label:has(:focus)')
      .evaluate((label) => getComputedStyle(label).outlineStyle);
    expect(outline).not.toBe('none');
    await tabTo(page, step === steps ? 'Vis, hvad der passer' : 'Næste');
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/\/vaelg-form\/svar\?.*version=/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, 'Andre, I kan se på');
  await page.keyboard.press('Enter');
  await expect(page.locator('details[open] summary').filter({ hasText: 'Andre, I kan se på' })).toBeVisible();
  await tabTo(page, 'Ret jeres svar');
});

test('a question is read as a group with a name, after where one is and before the buttons', async ({
  page,
}) => {
  await page.goto('/vaelg-form?step=4');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Hvilken form passer?" [level=1]
    - text: Spørgsmål 4 af 16
    - progressbar "Spørgsmål 4 af 16"
    - group "Hvem skal med, for at det kan lykkes?":
      - paragraph: Vælg alle, I har brug for.
      - checkbox "En kommune, en region, staten eller et sted, de driver"
      - checkbox "En forening, frivillige eller et frivilligcenter"
      - checkbox "Dem, det handler om, eller deres pårørende"
      - checkbox "En virksomhed"
    - button "Næste"
    - button "Tilbage"
    - button "Vis svaret nu"
  `);
});

test('the result has its headings in order, and nothing moves while it comes', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const answers of [
    'authority=fully&openness=a0',
    'problemClarity=a3&solutionKnown=a0&interdependence=a3&sectors=offentlig&sectors=borgere&initiator=flere&openness=a3' +
      '&decisionShare=a3&citizenRole=develop&exchange=pooled&authority=no&horizon=h2&capacity=c3&experiment=e3',
  ]) {
    await page.goto(`/vaelg-form/svar?${answers}&version=1`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: readonly number[] }).shifts);
    expect(shifts).toEqual([]);
    const levels = await page
      .getByRole('main')
      .locator('h1, h2, h3, h4')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  }
  await noAxeViolations(page);
});
