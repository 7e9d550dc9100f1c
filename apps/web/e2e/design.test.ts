import { expect, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';

const MODES = ['', '?theme=dark', '?dir=rtl', '?theme=dark&dir=rtl', '?zoom=200'];

for (const mode of MODES) {
  test(`every component is accessible at /design${mode}`, async ({ page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled === false, 'axe is a script');
    await page.goto(`/design${mode}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samskabs udtryk');
    await noAxeViolations(page);
  });

  test(`nothing is wider than a narrow phone at /design${mode}`, async ({ page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled === false, 'The page is measured by a script.');
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/design${mode}`);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
}

const ERRORS = {
  403: 'Her har du ikke adgang',
  404: 'Siden findes ikke',
  410: 'Siden er taget ned',
  429: 'Det gik lidt for stærkt',
  500: 'Noget gik galt hos os',
};

for (const [status, title] of Object.entries(ERRORS)) {
  test(`an error ${status} says what happened, that nothing is lost, and what to do`, async ({ page }) => {
    const response = await page.goto(`/design/fejl/${status}`);
    expect(response?.status()).toBe(Number(status));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText('Intet af det, du har gemt, er gået tabt.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Gå til forsiden' })).toHaveAttribute('href', '/');
    await noAxeViolations(page);
  });
}

test('a keyboard meets the way past the menu first, and it leads to the content', async ({ page }) => {
  await page.goto('/design');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Spring til indholdet' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
});

test('the other language is the same page', async ({ page }) => {
  await page.goto('/design?theme=dark');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/design\?theme=dark$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The look of Samskab');
  await page.getByRole('link', { name: 'Dansk' }).click();
  await expect(page).toHaveURL(/\/design\?theme=dark$/);
});
