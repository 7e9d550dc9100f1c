import { getLocale } from '#lib/paraglide/runtime.js';

/** The time of day in Denmark, in the language of the page: "14.32". */
export const clockText = (at: Date): string =>
  new Intl.DateTimeFormat(getLocale() === 'da' ? 'da-DK' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  }).format(at);
