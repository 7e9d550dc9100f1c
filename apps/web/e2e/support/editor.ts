import { type Browser, type BrowserContext, expect, type Page, type TestInfo } from '@playwright/test';
import { addressFor } from './address.ts';
import { logIn, logOut } from './log-in.ts';
import { giveRole } from './roles.ts';

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

  /** Somebody who is logged in. */
  async member(name: string): Promise<Person> {
    const page = await this.visitor();
    const email = addressFor(name, this.#info);
    await logIn(page, email);
    return { email, page };
  }

  /** An editor. */
  async editor(name: string): Promise<Person> {
    const person = await this.member(name);
    await logOut(person.page);
    await giveRole(this.#browser, person.email, 'Redaktør');
    await logIn(person.page, person.email);
    return person;
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
  await expect(page).toHaveURL(new RegExp(`/fortael/${id}`));
}
