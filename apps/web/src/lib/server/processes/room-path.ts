import { localizeHref } from '#lib/paraglide/runtime.js';

/**
 * Where a page of a room is, in the language of this page.
 * @param rest what comes after the room, such as `/bordet#invite`
 */
export const roomPath = (slug: string, rest = ''): string => localizeHref(`/forloeb/${slug}`) + rest;
