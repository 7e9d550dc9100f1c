/**
 * The number that a text is. Digits in groups of three may be set apart by blanks; one comma or point sets off
 * the decimals. Null when it is none, also where a comma or point may as well set off thousands.
 * @example numberIn('160.0') // => 160
 * @example numberIn('12 500') // => 12500
 * @example numberIn('1.234') // => null
 */
export function numberIn(text: string): number | null {
  const digits = text
    .trim()
    .replaceAll(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, '')
    .replace('−', '-');
  if (!/^-?\d+(?:[.,]\d+)?$/.test(digits) || /[.,]\d{3}$/.test(digits)) return null;
  return Number(digits.replace(',', '.'));
}
