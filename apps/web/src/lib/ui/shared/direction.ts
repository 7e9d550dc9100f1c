import { getTextDirection, locales } from '#lib/paraglide/runtime.js';

/** Kept, because asking the browser's or Node's tables takes a hundredth of the time of a page. */
const DIRECTIONS = new Map(locales.map((locale) => [locale, getTextDirection(locale)]));

/** Which way the screens of a language run. */
export const directionOf = (locale: (typeof locales)[number]): 'ltr' | 'rtl' =>
  DIRECTIONS.get(locale) ?? 'ltr';
