import { expect, type Locator, type Page } from '@playwright/test';
import { noAxeViolations } from './axe.ts';

/** So many words of a story, none of which points to anybody. */
export const words = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) => ['og', 'der', 'var', 'suppe', 'til', 'alle', 'hver', 'uge'][n % 8],
  ).join(' ');

/** Begins a story from the page that says what telling is. Answers its address without the step. */
export async function beginTelling(page: Page, start = '/fortael'): Promise<string> {
  await page.goto(start);
  await page.getByRole('button', { name: /^(Begynd|Begin)$/ }).click();
  await expect(page).toHaveURL(/\/1$/);
  return page.url().replace(/\/1$/, '');
}

/** The control with a name, where its label does not matter to the test. */
export const control = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);

/** One of the choices with a name. */
export const choice = (page: Page, name: string, value: string): Locator =>
  page.locator(`[name="${name}"][value="${value}"]`);

/** Presses the button that goes on, and waits for the page that follows. */
export async function goOn(page: Page, to: number | 'send'): Promise<void> {
  await page.getByRole('button', { name: /^(Næste|Next|Se og send|Look and send)$/ }).click();
  await expect(page).toHaveURL(new RegExp(`/${to}\\?gemt=`));
}

/** Presses the button that saves, and waits until the page says so. */
export async function save(page: Page): Promise<void> {
  const before = page.url();
  await page.getByRole('button', { name: /^(Gem|Save)$/ }).click();
  // Pressed twice in the same minute, only the name of the form in the address differs.
  await expect(page).not.toHaveURL(before);
  await expect(page.locator('[data-status]')).toContainText(/Gemt kl\.|Saved at/);
}

type Fill = (page: Page) => Promise<void>;

/** The eight questions, each answered with as much as it takes to hand the story in. */
export const ANSWERS: readonly Fill[] = [
  async (page) => {
    await control(page, 'story.before').fill(`Mange spiste alene. ${words(50)}`);
    await control(page, 'problemFirst').fill('Ældre kommer ikke til fællesspisning.');
    await choice(page, 'themes', 'loneliness').check();
  },
  async (page) => {
    await choice(page, 'targetGroups', 'older').check();
    await choice(page, 'problemFirstBy', 'voluntary').check();
  },
  async (page) => {
    await control(page, 'actors.0.type').selectOption('affectedCitizen');
    await control(page, 'actors.0.count').fill('12');
    await control(page, 'actors.2.type').selectOption('library');
    await control(page, 'actors.2.count').fill('2');
    await choice(page, 'missingGroups', 'private').check();
  },
  async (page) => {
    await choice(page, 'problemDefinedBy', 'citizens').check();
    await choice(page, 'problemDefinedBy', 'public').check();
    await choice(page, 'problemChanged', 'yes').check();
    await control(page, 'problemAgreed').fill('Ingen spiser sammen, hvor de bor.');
    await control(page, 'declaredForm').selectOption('partnership');
    await control(page, 'actualForm').selectOption('cocreation');
  },
  async (page) => {
    await control(page, 'story.did').fill(`Vi satte en gryde over i gården. ${words(50)}`);
    await control(page, 'actions.0.text').fill('En åben gryde uden tilmelding.');
    await choice(page, 'actions.0.novelty', 'n2').check();
  },
  async (page) => {
    await choice(page, 'valence', 'mixed').check();
    await control(page, 'story.happened').fill(`Flere og flere kom. ${words(50)}`);
    await control(page, 'outcomes.0.dimension').selectOption('relations');
    await choice(page, 'outcomes.0.direction', 'better').check();
    await control(page, 'outcomes.0.measure').fill('Fra 4 til 30 ved bordet.');
    await control(page, 'outcomes.0.evidenceLevel').selectOption('e1');
    await control(page, 'wentWrong.what').fill('Vi glemte dem, der ikke kan gå ned ad trapper.');
  },
  async (page) => {
    await control(page, 'story.learned').fill(`Vi skulle have spurgt først. ${words(20)}`);
    await control(page, 'lessons.0.text').fill('Spørg, før I tilbyder.');
  },
  async (page) => {
    await control(page, 'municipality').selectOption('0751');
    await control(page, 'scale').selectOption('neighbourhood');
    await control(page, 'startMonthMonth').selectOption('03');
    await control(page, 'startMonthYear').fill('2022');
    await choice(page, 'ongoing', 'yes').check();
  },
];

/** Answers all eight questions and stands on the last page. With `look`, each page is held to what axe knows. */
export async function tellAll(page: Page, look = false): Promise<void> {
  for (const [place, answer] of ANSWERS.entries()) {
    if (look) await noAxeViolations(page);
    await answer(page);
    await goOn(page, place + 1 < ANSWERS.length ? place + 2 : 'send');
  }
}
