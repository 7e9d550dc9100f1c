import type { Wording } from '@samskab/domain';
import { getLocale } from '#lib/paraglide/runtime.js';

/** What comes in both languages, in that of the page. */
export const said = (wording: Wording): string => wording[getLocale()];

/** A share of the whole as it is read: 0.667 is "67 %". */
export const percent = (share: number): string =>
  new Intl.NumberFormat(getLocale(), { style: 'percent' }).format(share);

/** A figure from 0 to 1 as it is read, with at most two decimals. */
export const figure = (value: number): string =>
  new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 }).format(value);
