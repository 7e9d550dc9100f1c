import type { Browser, BrowserContext } from '@playwright/test';
import { ADMINISTRATOR_STATE } from './folder.ts';

/**
 * A browser in which the administrator is logged in. To be closed by whoever opens it, and never logged out: all
 * tests of a run share the session.
 */
export const asAdministrator = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ storageState: ADMINISTRATOR_STATE });
