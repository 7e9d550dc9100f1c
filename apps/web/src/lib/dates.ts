import { getLocale } from '#lib/paraglide/runtime.js';

const FORMATS = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Copenhagen' },
  moment: { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
const made = new Map<string, Intl.DateTimeFormat>();

function format(kind: keyof typeof FORMATS): Intl.DateTimeFormat {
  const locale = getLocale() === 'da' ? 'da-DK' : 'en-GB';
  const key = `${locale} ${kind}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, FORMATS[kind]);
  made.set(key, known);
  return known;
}

/** "2. maj 2024", as the day is in Denmark. */
export const dayText = (day: Date): string => format('day').format(day);

/** "2. maj 2024 kl. 14.05", as the clock is in Denmark. */
export const momentText = (moment: Date): string => format('moment').format(moment);

/** "marts 2022" for a month, "2022" for a year alone; null stays null. */
export const monthText = (month: string | null): string | null =>
  month === null || month.length === 4 ? month : format('month').format(new Date(`${month}-01T00:00:00Z`));
