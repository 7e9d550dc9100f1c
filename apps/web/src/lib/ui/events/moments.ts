type Language = 'da' | 'en';

const ZONE = 'Europe/Copenhagen';
const FORMATS = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  dayAndYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
const made = new Map<string, Intl.DateTimeFormat>();

function format(kind: keyof typeof FORMATS, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${kind}`;
  const known =
    made.get(key) ??
    new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { timeZone: ZONE, ...FORMATS[kind] });
  made.set(key, known);
  return known;
}

/** "torsdag den 3. december", with the year where it is another than now. */
export function dayText(at: Date, now: Date, language: Language): string {
  const year = (moment: Date) =>
    format('dayAndYear', 'en')
      .formatToParts(moment)
      .find(({ type }) => type === 'year')?.value;
  const text = format(year(at) === year(now) ? 'day' : 'dayAndYear', language).format(at);
  // Without a year, the Danish form lacks its little word.
  return language === 'da' ? text.replace(/^(\p{L}+) (\d)/u, '$1 den $2') : text;
}

/** "19.00–21.00", as the clock is in Denmark. */
export const clockText = (from: Date, to: Date, language: Language): string =>
  `${format('clock', language).format(from)}–${format('clock', language).format(to)}`;

/** "torsdag den 3. december kl. 19.00–21.00": for mails and for those who choose among dates. */
export function momentText(
  { startsAt, endsAt, allDay }: { readonly startsAt: Date; readonly endsAt: Date; readonly allDay: boolean },
  now: Date,
  language: Language,
): string {
  const day = dayText(startsAt, now, language);
  if (allDay) return day;
  return `${day} ${language === 'da' ? 'kl.' : 'at'} ${clockText(startsAt, endsAt, language)}`;
}

/** "tors. 3. dec." for narrow places. */
export const shortDay = (at: Date, language: Language): string => format('short', language).format(at);
