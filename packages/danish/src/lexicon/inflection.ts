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
];
/** How a person or thing is inflected that is named after what it does: «lufter», also a form of the verb. */
export const DOER = (1 << 8) | (1 << 13);
const KIND = 0xf00;
const PLURAL = 0x7000;

/** The bits of a lexicon's `info` that say how a word with these flags is inflected; 0 when the flags do not say. */
export const inflectionOf = (flags: readonly number[]): number =>
  FLAGS.reduce(
    (bits, [bit, meaning]) => (flags.some((flag) => meaning.includes(flag)) ? bits | bit : bits),
    0,
  );

const shared = (one: number, other: number, bits: number): boolean =>
  (one & bits) === 0 || (other & bits) === 0 || (one & other & bits) !== 0;

/**
 * Whether a compound and its last part can be inflected in the same way, as they always are; also when the
 * lexicon does not say how one is.
 */
export const inflectedAlike = (one: number, other: number): boolean =>
  shared(one, other, KIND) && shared(one, other, PLURAL);
