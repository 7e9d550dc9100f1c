import { localizeHref } from '#lib/paraglide/runtime.js';

export const TOGETHER = '/vaelg-form/sammen';

/**
 * The address of a page of a session, in the language of the page.
 * @param page such as `/svar` or `/billede`; empty for the page where a code leads
 */
export const togetherPath = (code: string, page = ''): string => localizeHref(`${TOGETHER}/${code}${page}`);

/** The address of the host's page. The secret stands in it. */
export const hostPath = (key: string): string => localizeHref(`${TOGETHER}/vaert/${key}`);
