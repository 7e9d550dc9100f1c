/** A month as people remember it, "2022-03". Days are never asked for: they help to recognise people. */
export type YearMonth = string;

/**
 * Whether a text is a month from 1900 to 2999, written year-month.
 * @example isYearMonth('2022-03') // => true
 * @example isYearMonth('2022-13') // => false
 */
export const isYearMonth = (text: string): boolean => /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/.test(text);

/**
 * The year of a month; null when there is none.
 * @example yearOf('2022-03') // => 2022
 * @example yearOf(null) // => null
 */
export const yearOf = (month: YearMonth | null): number | null => (month ? Number(month.slice(0, 4)) : null);
