// Letters that no decomposition takes apart, with the spelling a Dane without the key would use.
const SPELLED: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
};
const SPELLED_LETTERS = new RegExp(`[${Object.keys(SPELLED).join('')}]`, 'gu');
const INVISIBLE = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/gu;

/** One pass of folding; a second pass only matters for rare letters whose small form can be decomposed. */
const foldOnce = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('a\u030a', 'aa')
    .replaceAll('a\u0308', 'ae')
    .replaceAll('o\u0308', 'oe')
    .replaceAll(INVISIBLE, '')
    .replaceAll(SPELLED_LETTERS, (letter) => SPELLED[letter] ?? letter);

/**
 * One spelling for what people spell in several ways, for comparing and searching, never for showing:
 * small letters, å as aa, æ and ä as ae, ø and ö as oe, other accents and all invisible signs gone, and the
 * forms of Unicode made one. Letters of other scripts keep their script and lose their marks.
 *
 * Folding what is folded changes nothing. Half a surrogate pair becomes U+FFFD.
 *
 * @example fold('Blåbærgrød') // => 'blaabaergroed'
 * @example fold('André GÖR ﬁnt') // => 'andre goer fint'
 */
export const fold = (text: string): string => foldOnce(foldOnce(text.toWellFormed()));
