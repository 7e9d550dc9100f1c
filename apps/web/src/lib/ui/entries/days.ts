/** "2. maj 2027" of a day "2027-05-02", in a language; empty where there is no day. */
export function dayIn(day: string, language: 'da' | 'en'): string {
  if (day === '') return '';
  const format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
