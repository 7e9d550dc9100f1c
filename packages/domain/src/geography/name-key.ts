/**
 * What two spellings of the same place name have in common: small letters and digits of any script, å as aa,
 * æ and ä as ae, ø and ö as oe, other accents gone, "&" as "and", "St." as "saint", no blanks or signs.
 * @example nameKey('Høje-Taastrup') === nameKey('HØJE TÅSTRUP') // => true
 * @example nameKey('Bosnia & Herzegovina') // => 'bosniaandherzegovina'
 */
export const nameKey = (name: string): string =>
  name
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('a\u030a', 'aa')
    .replaceAll(/æ|a\u0308/g, 'ae')
    .replaceAll(/ø|o\u0308/g, 'oe')
    .replaceAll('&', ' and ')
    .replaceAll(/\bst\b\.?/g, 'saint')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
