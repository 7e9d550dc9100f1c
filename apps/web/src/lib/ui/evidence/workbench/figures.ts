import { getLocale } from '#lib/paraglide/runtime.js';

/** A figure with three decimals, as papers print them; a dash where there is none. */
export const figure = (value: number | null): string =>
  value === null
    ? '–'
    : value.toLocaleString(getLocale(), { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** Any number with the decimals it needs, four at the most. */
export const plain = (value: number): string =>
  value.toLocaleString(getLocale(), { maximumFractionDigits: 4, useGrouping: false });

/** A share as whole percents; one that is not all is never 100. */
export const percent = (part: number, all: number): string =>
  `${all === 0 ? 0 : Math.floor((part / all) * 100)} %`;
