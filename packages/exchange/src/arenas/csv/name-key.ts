import { fold } from '@samskab/danish';

/**
 * What two ways to write a heading or a word have in common: folded, letters and digits alone.
 * @example nameKeyOf('Postnr.') // => 'postnr'
 * @example nameKeyOf('LÆNGDEGRAD') === nameKeyOf('laengdegrad') // => true
 */
export const nameKeyOf = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
