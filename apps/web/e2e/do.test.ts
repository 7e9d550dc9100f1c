import { expect, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';

test('every door of »Mød hinanden« and »Gør det sammen« leads to its page, in both languages', async ({
  page,
}) => {
  for (const [address, title] of [
    ['/moed-hinanden', 'Mød hinanden'],
    ['/en/moed-hinanden', 'Meet each other'],
    ['/goer-det', 'Gør det sammen'],
    ['/en/goer-det', 'Do it together'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await noAxeViolations(page);
    const doors = await page
      .locator('main h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(doors.length).toBeGreaterThan(5);
    for (const href of doors)
      expect([href, (await page.request.get(href ?? '')).status()]).toEqual([href, 200]);
  }
});
