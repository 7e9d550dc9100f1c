import { randomUUID } from 'node:crypto';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { forgetSeatInJointTexts } from '@samskab/store';
import { noAxeViolations } from './support/axe.ts';
import { inStore } from './support/in-store.ts';

const address = (text: string, group: string) => `/design/faelles-tekst?tekst=${text}&gruppe=${group}`;
const field = (page: Page) => page.getByRole('textbox', { name: 'Hvad er problemet?' });
const isSaved = (page: Page) => expect(page.getByText('Gemt', { exact: true })).toBeVisible();

/** Who wrote what, as it can be read. */
async function written(page: Page): Promise<string> {
  const words = page.getByText('Se, hvem der skrev hvad');
  if (!(await page.locator('[data-who-wrote]').isVisible())) await words.click();
  return (await page.locator('[data-who-wrote]').textContent()) ?? '';
}

async function writeAtEnd(page: Page, words: string): Promise<void> {
  await field(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

test('two write at once, see each other and undo only their own', async ({ browser, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'Writing at once is done by a script.');
  const text = randomUUID();
  const contexts: BrowserContext[] = [];
  const open = async (group: string) => {
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(address(text, group));
    await isSaved(page);
    return page;
  };
  const [citizen, company] = [await open('citizens'), await open('private')];
  await expect(citizen.getByText('1 her nu')).toHaveCount(2);
  await Promise.all([writeAtEnd(citizen, 'Vi spiser alene. '), writeAtEnd(company, 'Ovnen er varm. ')]);
  for (const page of [citizen, company]) {
    await expect(field(page)).toHaveValue(/Vi spiser alene\. /);
    await expect(field(page)).toHaveValue(/Ovnen er varm\. /);
    await isSaved(page);
    await expect.poll(() => written(page)).toMatch(/\[Borgere:\] Vi spiser alene\. /);
    expect(await written(page)).toMatch(/\[Virksomheder:\] Ovnen er varm\. /);
    // Not by colour alone: the letter of each group stands over its words.
    await expect(page.locator('[data-ink] .segment.citizens[data-letter="B"]')).toHaveText(
      'Vi spiser alene. ',
    );
    await expect(page.locator('[data-ink] .segment.private[data-letter="V"]')).toHaveText('Ovnen er varm. ');
    await noAxeViolations(page);
  }
  await field(citizen).focus();
  await citizen.keyboard.press('Control+z');
  await expect(field(company)).toHaveValue('Ovnen er varm. ');
  await citizen.getByRole('button', { name: 'Gentag mit' }).click();
  await expect(field(company)).toHaveValue(/Vi spiser alene\. /);

  // Somebody composes a letter while another writes: neither breaks off the other.
  const ime = await (contexts[0] as BrowserContext).newCDPSession(citizen);
  await field(citizen).focus();
  await citizen.keyboard.press('Control+Home');
  await ime.send('Input.imeSetComposition', { text: '¨', selectionStart: 1, selectionEnd: 1 });
  await writeAtEnd(company, 'Kom ind.');
  await isSaved(company);
  await expect(field(citizen)).not.toHaveValue(/Kom ind/);
  await ime.send('Input.insertText', { text: 'ö' });
  await expect(field(citizen)).toHaveValue(/^ö.*Kom ind\.$/);
  await expect(field(company)).toHaveValue(/^ö.*Kom ind\.$/);
  await Promise.all(contexts.map((context) => context.close()));
});

test('who writes without a network, and opens the page anew, loses nothing', async ({
  browser,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'Without a script a form is kept by the browser.');
  const text = randomUUID();
  const contexts = await Promise.all([browser.newContext(), browser.newContext()]);
  const [away, here] = await Promise.all(contexts.map((context) => context.newPage()));
  if (!away || !here) throw new Error('No page');
  await away.goto(address(text, 'voluntary'));
  await isSaved(away);
  await writeAtEnd(away, 'Køkkenet står tomt. ');
  await isSaved(away);
  await contexts[0]?.setOffline(true);
  await expect(away.getByText('Uden net.', { exact: false }).first()).toBeVisible();
  await writeAtEnd(away, 'Hver aften. ');
  await noAxeViolations(away);
  await here.goto(address(text, 'public'));
  await expect(field(here)).toHaveValue('Køkkenet står tomt. ');
  await writeAtEnd(here, 'Nøglen er hos os. ');
  await isSaved(here);
  await away.close();
  await contexts[0]?.setOffline(false);
  const again = (await contexts[0]?.newPage()) ?? here;
  await again.goto(address(text, 'voluntary'));
  for (const page of [again, here]) {
    await expect(field(page)).toHaveValue(/Hver aften\. /);
    expect(
      (await field(page).inputValue()).match(/Køkkenet står tomt|Hver aften|Nøglen er hos os/g),
    ).toHaveLength(3);
  }
  await isSaved(again);
  await again.reload();
  await isSaved(again);
  expect((await field(again).inputValue()).match(/Hver aften/g)).toHaveLength(1);
  await Promise.all(contexts.map((context) => context.close()));
});

test('a book and a picture are not taken, and what stood there stays', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'Pasting into a form is the browser’s alone.');
  await page.goto(address(randomUUID(), 'citizens'));
  await isSaved(page);
  await writeAtEnd(page, 'Kort og godt 🍲 سلام');
  await field(page).evaluate((area: HTMLTextAreaElement) => {
    area.setRangeText('bog '.repeat(10_000), 0, 0, 'end');
    area.dispatchEvent(new InputEvent('input'));
  });
  await expect(page.getByRole('alert')).toContainText('Det er for langt: 40000 tegn.');
  await expect(field(page)).toHaveValue('Kort og godt 🍲 سلام');
  await noAxeViolations(page);
  await field(page).evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['x'], 'billede.png', { type: 'image/png' }));
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true }));
  });
  await expect(page.getByRole('alert')).toContainText('Billeder og filer kan ikke være');
  await writeAtEnd(page, '!');
  await expect(page.locator('[data-alert]')).toBeHidden();
});

test('a seat that is removed while it writes is told, and its words stand there to be copied', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'A form says so when it is sent.');
  const seat = randomUUID();
  await page.goto(`${address(randomUUID(), 'voluntary')}&plads=${seat}`);
  await isSaved(page);
  await writeAtEnd(page, 'Det sidste, vi skrev');
  await isSaved(page);
  await inStore((store) => store.write((tx) => forgetSeatInJointTexts(tx, `proeve-voluntary-${seat}`)));
  await expect(page.getByRole('alert')).toContainText('Du kan ikke skrive i teksten længere.');
  await expect(field(page)).toHaveAttribute('readonly');
  await expect(field(page)).toHaveValue('Det sidste, vi skrev');
  await noAxeViolations(page);
});

test('a form is merged with what others have written, and an older version comes back', async ({
  browser,
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled !== false, 'With a script the text is saved while it is written.');
  const text = randomUUID();
  const save = (one: Page) => one.getByRole('button', { name: 'Gem og flet' }).click();
  const merged = (one: Page) => expect(one.getByText('Dine ord er med i teksten')).toBeVisible();
  await page.goto(address(text, 'citizens'));
  await field(page).fill('Bussen kører for sjældent.');
  await save(page);
  await merged(page);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const other = await context.newPage();
  await other.goto(address(text, 'public'));
  await field(page).fill('Bussen kører alt for sjældent.');
  await save(page);
  await field(other).fill('Bussen kører for dyrt. Vi betaler.');
  await save(other);
  await merged(other);
  await expect(field(other)).toHaveValue(
    /alt for sjældentdyrt|alt for dyrt.*sjældent|alt for .*Vi betaler\./s,
  );
  expect(await written(other)).toContain('[Det offentlige:]');
  await expect(page.getByText('Udgave', { exact: false }).first()).toBeVisible();

  // Too long: told beside the field, and nothing that was written is lost.
  const book = 'ord '.repeat(6000);
  await field(other).fill(book);
  await save(other);
  await expect(other.getByText('Teksten er for lang.', { exact: false })).toBeVisible();
  expect(await field(other).inputValue()).toBe(book);

  await page.goto(address(text, 'citizens'));
  await page.getByRole('link', { name: 'Se udgave 1' }).click();
  await expect(page.getByRole('heading', { name: 'Udgave 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Hent denne udgave frem' }).click();
  await expect(field(page)).toHaveValue('Bussen kører for sjældent.');
  await expect(page.getByText('En tidligere udgave hentet frem')).toBeVisible();
  await context.close();
});

test('what a version was is shown to those with a script too', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'axe is a script');
  const text = randomUUID();
  await page.goto(address(text, 'citizens'));
  await isSaved(page);
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form[data-joint-text]');
    const area = form?.querySelector('textarea');
    if (area) area.value = 'Sendt som en form';
    form?.submit();
  });
  await expect(page.getByText('Dine ord er med i teksten')).toBeVisible();
  await isSaved(page);
  expect(await field(page).inputValue()).toBe('Sendt som en form');
  await page.getByRole('link', { name: 'Se udgave 1' }).click();
  await noAxeViolations(page);
});
