/**
 * Danish words as they are put into a text that runs from the right: kept together, whatever stands around them (Unicode
 * UAX 9, first strong isolate).
 * @example isolated('Koret', 'ltr') // => 'Koret'
 * @example isolated('Koret', 'rtl').length // => 7
 */
export const isolated = (words: string, direction: 'ltr' | 'rtl'): string =>
  direction === 'rtl' ? `\u2068${words}\u2069` : words;
