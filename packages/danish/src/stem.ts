import { stemmer } from '@orama/stemmers/danish';

/**
 * The stem of a Danish word: what its forms have in common, by Snowball's Danish rules (Porter and Boulton,
 * snowballstem.org/algorithms/danish). It need not be a word, and unrelated words can share it. Upper case
 * and loose accents make no difference; words of other languages lose endings that look Danish.
 * @example stem('Foreningerne') // => 'forening'
 * @example stem('ensomhed') // => 'ensom'
 */
export const stem = (word: string): string => stemmer(word.toLowerCase().normalize('NFC'));
