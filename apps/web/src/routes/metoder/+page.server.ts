import { choosePage } from '#lib/server/methods/choose-page.ts';

/** The method cards, and at most three that fit what the address says. Nothing is kept. */
export const load = ({ url }) => choosePage(url.searchParams);
