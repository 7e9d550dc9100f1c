/** What someone answered in a month field. Unclear: only one half, or not a month of the calendar. */
export type MonthAnswer =
  | { readonly kind: 'given'; readonly value: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unclear' };

/** The names of the two controls that a month field posts. */
export function monthNames(name: string): { readonly month: string; readonly year: string } {
  return { month: `${name}Month`, year: `${name}Year` };
}

/**
 * Reads the two halves of a month field as one `YYYY-MM`.
 *
 * @param month `01` to `12`, or empty
 * @param year four digits, or empty; spaces around are ignored
 * @example monthAnswer('3', '2022') // => { kind: 'given', value: '2022-03' }
 * @example monthAnswer('', '2022') // => { kind: 'unclear' }
 */
export function monthAnswer(month: string, year: string): MonthAnswer {
  const [m, y] = [month.trim(), year.trim()];
  if (m === '' && y === '') return { kind: 'empty' };
  if (!/^\d{4}$/.test(y) || !/^(0?[1-9]|1[0-2])$/.test(m)) return { kind: 'unclear' };
  return { kind: 'given', value: `${y}-${m.padStart(2, '0')}` };
}

/**
 * The two halves of a `YYYY-MM`; both empty for anything else.
 *
 * @example monthParts('2022-03') // => { month: '03', year: '2022' }
 */
export function monthParts(value: string | null | undefined): {
  readonly month: string;
  readonly year: string;
} {
  const found = /^(\d{4})-(\d{2})$/.exec(value ?? '');
  return { month: found?.[2] ?? '', year: found?.[1] ?? '' };
}
