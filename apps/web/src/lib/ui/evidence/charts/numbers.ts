import { getLocale } from '#lib/paraglide/runtime.js';

const written = (value: number, least: number, most: number): string =>
  value.toLocaleString(getLocale(), { minimumFractionDigits: least, maximumFractionDigits: most });

/** A figure from 0 to 1 with two decimals, as the reader's language writes it; a dash where there is none. */
export const figure = (value: number | null): string => (value === null ? '–' : written(value, 2, 2));

/** A number with as many decimals as it needs, three at the most. */
export const short = (value: number): string => written(value, 0, 3);
