import { isYearMonth, type YearMonth } from '@samskab/domain';

const NAMES: readonly string[] = [
  'january januar jan',
  'february februar feb',
  'march marts mar',
  'april apr',
  'may maj',
  'june juni jun',
  'july juli jul',
  'august aug',
  'september sep sept',
  'october oktober oct okt',
  'november nov',
  'december dec',
].flatMap((names, at) => names.split(' ').map((name) => `${name}=${String(at + 1).padStart(2, '0')}`));
const NUMBERS = new Map(NAMES.map((pair) => pair.split('=') as [string, string]));

/**
 * The month that a year and a month name, in Danish, English or digits. Null when it is none.
 * @example monthOf('2014', 'Oktober') // => '2014-10'
 * @example monthOf('2014', 'Select') // => null
 */
export function monthOf(year: string, month: string): YearMonth | null {
  const written = month.trim().toLowerCase().replace(/\.$/, '');
  const number = /^\d{1,2}$/.test(written) ? written.padStart(2, '0') : NUMBERS.get(written);
  const found = `${year.trim()}-${number ?? ''}`;
  return isYearMonth(found) ? found : null;
}

/**
 * The month of a date that begins year, month or is written as in Denmark. Null when the text is none.
 * @example monthOfDate('2009-02-13 10:00') // => '2009-02'
 * @example monthOfDate('13.02.2009') // => '2009-02'
 */
export function monthOfDate(date: string): YearMonth | null {
  const text = date.trim();
  const [, year = '', month = ''] = /^(\d{4})[-/.](\d{1,2})(?:\D|$)/.exec(text) ?? [];
  if (year) return monthOf(year, month);
  const [, danish = '', of = ''] = /^\d{1,2}[-/.](\d{1,2})[-/.](\d{4})(?:\D|$)/.exec(text) ?? [];
  if (of) return monthOf(of, danish);
  const [, shortMonth = '', ofYear = ''] = /^(\d{1,2}|\p{L}+)[-/. ](\d{4})$/u.exec(text) ?? [];
  return ofYear ? monthOf(ofYear, shortMonth) : null;
}
