import { expect, test } from '@playwright/test';
import { People, titleFor } from './support/editor.ts';
import { handedInStory, publishedStories, tellByLink } from './support/told-story.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'once is enough');

// What other tests begin with, made without a page: it must be what clicking would have made.
test('people who enter, and stories put on their places, are like all others', async ({ browser }, info) => {
  const people = new People(browser, info);
  const teller = await people.member('tessa');
  const { page: desk } = await people.editor('edda');
  const title = titleFor('Naboer ved bordet', info);

  const draft = await tellByLink({ title });
  await teller.page.goto(`${draft}/send`);
  await expect(teller.page.locator('[name="title"]')).toHaveValue(title);

  const waiting = await handedInStory(teller.email, { title });
  await teller.page.goto('/min-side');
  await expect(teller.page.getByRole('link', { name: title })).toHaveAttribute('href', `/fortael/${waiting}`);
  await desk.goto(`/redaktion/${waiting}`);
  await expect(desk.getByRole('button', { name: 'Tag den op' })).toBeVisible();

  const [story] = await publishedStories([{ title }, { title: titleFor('Naboer ved et andet bord', info) }]);
  const reader = await people.visitor();
  await reader.goto(`/erfaringer?q=${encodeURIComponent(title)}`);
  await reader.getByRole('link', { name: title }).click();
  await expect(reader).toHaveURL(({ pathname }) => pathname === story?.address);
  await desk.goto(`/redaktion/${story?.id}`);
  await expect(desk.getByText('Træk den tilbage', { exact: true }).first()).toBeVisible();
  await people.leave();
});
