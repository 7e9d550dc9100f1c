import { expect, type Page, test } from '@playwright/test';
import { loadExampleCommunities } from '@samskab/store';
import { noAxeViolations } from './support/axe.ts';
import { inStore } from './support/in-store.ts';
import { asAdministrator } from './support/roles.ts';

test.beforeAll(() => inStore((store) => loadExampleCommunities(store, new Date())));

const at = (page: Page, step: number) =>
  expect(page.locator(`input[name="step"][value="${step}"]`)).toBeAttached();
const go = (page: Page, way: 'next' | 'back' | 'skip' | 'result') =>
  page.locator(`button[name="go"][value="${way}"]`).last().click();
async function check(page: Page, ...codes: readonly string[]): Promise<void> {
  for (const code of codes) await page.locator(`input[value="${code}"]:not([type="hidden"])`).check();
}
/** Answers every question, from the first, so that something is found near Aarhus. */
async function answerAll(page: Page, role = 'join'): Promise<void> {
  const chosen = [
    ['cook', 'talk'],
    ['group'],
    ['weekly'],
    [],
    ['car'],
    ['da', 'ar'],
    [role],
    [],
    ['yes'],
    ['announce'],
  ];
  for (const [index, codes] of chosen.entries()) {
    await at(page, index + 1);
    await check(page, ...codes);
    if (codes.includes('car')) await page.locator('#place').fill('8000');
    await go(page, 'next');
  }
  await at(page, 11);
}

test('in Arabic from the start to a result that is printed and taken along', async ({ page, baseURL }) => {
  await page.goto('/find-faellesskab');
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByText('لم يقرأ هذا النص بعدُ شخصٌ لغته الأم العربية.')).toBeVisible();
  await go(page, 'next');
  // The question in both languages: for who answers, and for who helps.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ماذا تحب أن تفعل؟');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hvad har du lyst til?');
  await answerAll(page, 'helpOften');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('هنا يمكنك أن تشارك');
  const names = await page.locator('article h2').allInnerTexts();
  expect(names.length).toBeGreaterThanOrEqual(3);
  expect(names.length).toBeLessThanOrEqual(5);
  await expect(page.locator('article').first()).toContainText('هذا يناسب ما قلته: ');
  await expect(page.getByRole('heading', { name: 'تحدّث مع إنسان' })).toBeVisible();
  await expect(page.getByText('(65 مع efterløn)')).toBeVisible();
  await noAxeViolations(page);
  // Nothing of it is in an address.
  expect(page.url()).toBe(`${baseURL}/find-faellesskab?sprog=ar`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.why').first()).toBeHidden();
  await expect(page.locator('[data-finder-qr]')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  const address = new URL((await page.locator('[data-finder-qr]').getAttribute('data-finder-qr')) ?? '');
  expect([...address.searchParams.keys()]).toEqual(['vis', 'sprog']);
  expect(address.searchParams.get('vis')).toMatch(/^[0-9a-f.]{10,54}$/);
  await page.goto(address.pathname + address.search);
  await expect(page.locator('article h2')).toHaveText(names);
  await expect(page.locator('.why')).toHaveCount(0);
  await noAxeViolations(page);
});

test('in Danish: what is wrong is said beside it, and nothing that was chosen is lost', async ({ page }) => {
  await page.goto('/find-faellesskab');
  await page.getByRole('button', { name: 'Begynd' }).click();
  await at(page, 1);
  await check(page, 'cook', 'talk', 'games', 'help');
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByText('Du må vælge tre ting. Tag en væk, så kan du gå videre.')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(4);
  await noAxeViolations(page);
  await page.locator('input[value="help"]').uncheck();
  await go(page, 'next');
  for (const step of [2, 3, 4]) {
    await at(page, step);
    await go(page, 'skip');
  }
  await at(page, 5);
  await page.getByLabel('Hvor er du?').fill('Atlantis');
  await go(page, 'next');
  await expect(page.getByText('Det sted kender vi ikke.')).toBeVisible();
  await expect(page.getByLabel('Hvor er du?')).toHaveValue('Atlantis');
  await noAxeViolations(page);
  await page.getByLabel('Hvor er du?').fill('Aarhus');
  await go(page, 'back');
  await at(page, 4);
  await page.getByRole('button', { name: 'Vis steder nu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Her kan du være med' })).toBeVisible();
  await page.getByRole('button', { name: 'Ret dine svar' }).click();
  await at(page, 10);
  await expect(page.locator('input[type="hidden"][value="games"]')).toBeAttached();
  await expect(page.locator('input[type="hidden"][value="Aarhus"]')).toBeAttached();
});

for (const languages of [
  ['da', 'en', 'uk', 'tr'],
  ['so', 'pl', 'fa', 'ar'],
])
  test(`a question and a result stand in ${languages.join(', ')}`, async ({ page }) => {
    for (const language of languages) {
      await page.goto(language === 'en' ? '/en/find-faellesskab' : `/find-faellesskab?sprog=${language}`);
      await go(page, 'next');
      await at(page, 1);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await noAxeViolations(page);
      await check(page, 'cook');
      await go(page, 'result');
      await expect(page.locator('article').first()).toBeVisible();
      await noAxeViolations(page);
    }
  });

test.describe('with a script', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'what only a script does');

  test('a screen in a library has no way out, clears when nobody is there, and is ended by staff', async ({
    page,
  }) => {
    await page.goto('/find-faellesskab/skaerm');
    await page.getByLabel('Hvor står skærmen?').fill('Aarhus');
    await page.getByLabel('Kode til personalet').fill('12');
    await page.getByRole('button', { name: 'Start skærmen' }).click();
    await expect(page.getByText('Skriv fire til otte tal.')).toBeVisible();
    await noAxeViolations(page);
    await page.getByLabel('Kode til personalet').fill('4711');
    await page.clock.install();
    await page.getByRole('button', { name: 'Start skærmen' }).click();
    await expect(page).toHaveURL(/\/find-faellesskab\/skaerm$/);
    await noAxeViolations(page);

    for (const address of [
      '/',
      '/log-ind',
      '/en/erfaringer',
      '/find-faellesskab',
      '/find-faellesskab/valgt',
      '/nix',
    ]) {
      await page.goto(address);
      await expect(page).toHaveURL(/\/find-faellesskab\/skaerm$/);
    }
    await go(page, 'next');
    await check(page, 'cook');
    await go(page, 'result');
    await at(page, 11);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    expect(links.filter((path) => !path.startsWith('/find-faellesskab/skaerm'))).toEqual([]);
    await expect(page.locator('[data-finder-qr]')).toBeVisible();
    await noAxeViolations(page);

    // The keyboard's way back goes through the screens, and not further than the start.
    await page.evaluate(() => history.back());
    await at(page, 1);
    await page.evaluate(() => history.forward());
    await at(page, 11);
    const asked = page.getByRole('dialog', { name: 'Er du her stadig?' });
    await page.clock.runFor(41_000);
    await expect(asked).toContainText('Om 19 sekunder bliver dine svar slettet.');
    await noAxeViolations(page);
    await page.getByRole('button', { name: 'Jeg er her stadig' }).click();
    await expect(asked).toBeHidden();
    await page.clock.runFor(39_000);
    await at(page, 11);
    await page.clock.runFor(22_000);
    await expect(page.getByRole('button', { name: 'Begynd' })).toBeVisible();
    for (const steps of [-1, -2, 1]) {
      await page.evaluate((far) => history.go(far), steps);
      await expect(page.getByRole('button', { name: 'Begynd' })).toBeVisible();
      await expect(page.locator('article')).toHaveCount(0);
    }

    await page.goto('/find-faellesskab/skaerm');
    await page.getByRole('link', { name: 'Personale' }).click();
    await page.getByLabel('Kode til personalet').fill('0000');
    await page.getByRole('button', { name: 'Slut' }).click();
    await expect(page.getByText('Koden er ikke rigtig. Prøv igen.')).toBeVisible();
    await noAxeViolations(page);
    await page.getByLabel('Kode til personalet').fill('4711');
    await page.getByRole('button', { name: 'Slut' }).click();
    await page.goto('/om');
    await expect(page).toHaveURL(/\/om$/);
  });

  test('reading aloud is offered where the device has a voice of the language, and reads that', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const voice = { lang: 'ar-EG', localService: true };
      speechSynthesis.getVoices = () => [voice as SpeechSynthesisVoice];
      speechSynthesis.speak = ({ lang, text }) => void said.push(`${lang}: ${text}`);
      globalThis.SpeechSynthesisUtterance = class extends EventTarget {
        lang = '';
        voice = null;
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      } as unknown as typeof SpeechSynthesisUtterance;
    });
    await page.goto('/find-faellesskab?sprog=so');
    await expect(page.getByRole('button', { name: 'Kor u akhri' })).toBeHidden();
    await page.goto('/find-faellesskab?sprog=ar');
    await go(page, 'next');
    await at(page, 1);
    await page.getByRole('button', { name: 'اقرأ بصوت عالٍ' }).click();
    const said = await page.evaluate(() => (globalThis as unknown as { said: readonly string[] }).said);
    expect(said.slice(0, 2)).toEqual([
      'ar: ماذا تحب أن تفعل؟ يمكنك اختيار ثلاثة أشياء.',
      'ar: الحديث وشرب القهوة',
    ]);
    await page.getByRole('button', { name: 'توقف' }).click();
    await expect(page.getByRole('button', { name: 'اقرأ بصوت عالٍ' })).toBeVisible();
  });

  test('an administrator notes that somebody has read a language, and takes it back', async ({
    browser,
    page,
  }) => {
    const administrator = await asAdministrator(browser);
    const desk = await administrator.newPage();
    const unchecked = page.getByText('Tego tekstu nie przeczytała jeszcze osoba');
    await desk.goto('/administration/sprog');
    const polish = desk.getByRole('row', { name: /Polski/ });
    await expect(polish).toContainText('Ikke endnu');
    await noAxeViolations(desk);
    await desk.getByLabel('Hvilket sprog?').selectOption('Polski');
    await desk.getByLabel('Hvem har læst den?').fill('Ring til 010190-0000');
    await desk.getByRole('button', { name: 'Teksten er læst' }).click();
    await expect(desk.getByText('Det ligner et CPR-nummer. Skriv en rolle i stedet.')).toBeVisible();
    await desk.getByLabel('Hvem har læst den?').fill('tosproget bibliotekar');
    await desk.getByRole('button', { name: 'Teksten er læst' }).click();
    await expect(polish).toContainText('Ja, af tosproget bibliotekar');
    await page.goto('/find-faellesskab?sprog=pl');
    await expect(unchecked).toBeHidden();
    await desk.getByRole('button', { name: 'Tag tilbage: Polski' }).click();
    await expect(polish).toContainText('Ikke endnu');
    await page.reload();
    await expect(unchecked).toBeVisible();
    await administrator.close();
  });
});
