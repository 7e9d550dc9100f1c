import { type Browser, type BrowserContext, expect, type Page, type TestInfo } from '@playwright/test';
import { addressFor } from './address.ts';
import { enter } from './log-in.ts';
import { putAccount } from './told-story.ts';

/** A person of a test in a browser of their own. */
export interface Person {
  readonly email: string;
  readonly page: Page;
}

/** Opens browsers for the people of a test, and closes them. */
export class People {
  readonly #browser: Browser;
  readonly #info: TestInfo;
  readonly #contexts: BrowserContext[] = [];

  constructor(browser: Browser, info: TestInfo) {
    this.#browser = browser;
    this.#info = info;
  }

  /** Somebody who is not logged in. */
  async visitor(): Promise<Page> {
    const { viewport, javaScriptEnabled, hasTouch, isMobile, baseURL, locale } = this.#info.project.use;
    const context = await this.#browser.newContext({
      ...(viewport !== undefined && { viewport }),
      ...(javaScriptEnabled !== undefined && { javaScriptEnabled }),
      ...(hasTouch !== undefined && { hasTouch }),
      ...(isMobile !== undefined && { isMobile }),
      ...(baseURL !== undefined && { baseURL }),
      ...(locale !== undefined && { locale }),
    });
    this.#contexts.push(context);
    return context.newPage();
  }

  /** Somebody who is logged in; their page is still empty. */
  async member(name: string): Promise<Person> {
    const page = await this.visitor();
    const email = addressFor(name, this.#info);
    await enter(page, email);
    return { email, page };
  }

  /** An editor. Made as the command line makes one: that administrators give roles is tested elsewhere. */
  async editor(name: string): Promise<Person> {
    await putAccount(addressFor(name, this.#info), 'editor');
    return this.member(name);
  }

  async leave(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
  }
}

/** A title that no other test has. */
export const titleFor = (words: string, { testId, retry }: TestInfo): string =>
  `${words} ${testId.slice(-6)}${retry}`;

/** Hands a story in, as its teller does it. */
export async function handIn(page: Page, id: string): Promise<void> {
  await page.goto(`/fortael/${id}/send`);
  await page.getByRole('button', { name: 'Send ind', exact: true }).click();
  // Not before the answer has come: the address of the form begins the same way.
  await expect(page).toHaveURL(({ pathname }) => pathname === `/fortael/${id}`);
}
