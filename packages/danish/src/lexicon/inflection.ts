// What the flags of Stavekontrolden's Danish affix file say of how a word is inflected; see the file's notes.
const FLAGS: readonly (readonly [bit: number, flags: readonly number[]])[] = [
  // Common gender, neuter, verb, adjective or participle.
  [1 << 8, [2, 7, 14, 19, 43, 44, 48, 50, 58, 65, 75]],
  [1 << 9, [3, 4, 15, 18, 45, 47, 57, 66, 70, 76, 84, 87]],
  [1 << 10, [1, 20, 21, 22, 79]],
  [1 << 11, [1, 20, 21, 22, 79, 12, 23, 24, 25, 26, 27, 28, 38, 40, 41, 42, 49, 59, 77, 78, 82]],
  // Plural in -er, in -e, and without an ending.
  [1 << 12, [3, 7, 11, 43, 64, 71, 85]],
  [1 << 13, [5, 13, 18, 19]],
  [1 << 14, [46, 47, 48]],
  // Only plural.
  [1 << 15, [74]],
];
/** How a person or thing is inflected that is named after what it does: «lufter», also a form of the verb. */
export const DOER = (1 << 8) | (1 << 13) | (1 << 16);
const KIND = 0xf00;
const VERB = 1 << 10;
const ADJECTIVE = 1 << 11;
const PLURAL = 0x7000;
const PLURAL_ONLY = 0x8000;

/** The bits of a lexicon's `info` that say how a word with these flags is inflected; 0 when the flags do not say. */
export const inflectionOf = (flags: readonly number[]): number =>
  FLAGS.reduce(
    (bits, [bit, meaning]) => (flags.some((flag) => meaning.includes(flag)) ? bits | bit : bits),
    0,
  );

const shared = (one: number, other: number, bits: number): boolean =>
  (one & bits) === 0 || (other & bits) === 0 || (one & other & bits) !== 0;

/** Whether it is known how a word is inflected. */
export const isInflected = (info: number): boolean => (info & (KIND | PLURAL_ONLY)) !== 0;

const LEMMA = 1 << 16;
const FIRST_ENDING_BIT = 17;
const LONGEST_ENDING = 15;
const GROWN = 1 << 21;

/** The bit of a word that stands in the dictionary itself and is no form of another there. */
export const lemmaBit = (isForm: boolean): number => (isForm ? 0 : LEMMA);

/** The bits of a form: how many of its letters its word has not, and whether it has all letters of its word. */
export function endingBits(word: string, form: string): number {
  let common = 0;
  while (common < word.length && word[common] === form[common]) common += 1;
  const ending = Math.min(form.length - common, LONGEST_ENDING);
  return (ending << FIRST_ENDING_BIT) | (common === word.length ? GROWN : 0);
}

/** What a form is made of; no letters in the ending when a word is not known as a form. */
export const endingOf = (info: number): { readonly letters: number; readonly grown: boolean } => ({
  letters: (info >>> FIRST_ENDING_BIT) & LONGEST_ENDING,
  grown: (info & GROWN) !== 0,
});

const isParticiple = (whole: number, part: number): boolean =>
  (whole & ADJECTIVE) !== 0 && (part & VERB) !== 0;

/**
 * Whether a word that stands in the dictionary itself can end in another: only in one that is no form either,
 * except that words with only a plural end in a plural («penge»), and adjectives in a participle («hæmmet»). None
 * when the compound is not inflected and the part is («mellem»).
 */
export const lemmasAlike = (whole: number, part: number): boolean =>
  (whole & LEMMA) !== 0 &&
  ((whole & PLURAL_ONLY) !== 0 || (part & LEMMA) !== 0 || isParticiple(whole, part)) &&
  (isInflected(whole) || !isInflected(part));

/** Whether a word stands in the dictionary itself. */
export const isLemma = (info: number): boolean => (info & LEMMA) !== 0;

/**
 * Whether a compound and its last part can be inflected in the same way, as they always are; also when the
 * lexicon does not say how one is.
 */
export const inflectedAlike = (one: number, other: number): boolean =>
  shared(one, other, KIND) && shared(one, other, PLURAL);
