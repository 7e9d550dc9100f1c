import { BASE_VOCABULARIES, findMunicipality, municipality, type VocabularyName } from '@samskab/domain';
import { nameKeyOf } from './name-key.ts';

/**
 * The code of a term by its code or label in either language, or by a label that is part of what stands there; null when
 * none is meant.
 * @example termIn('arenaKind', 'Folkebibliotek') // => 'library'
 * @example termIn('arenaKind', 'Café') // => 'cafeOrShop'
 * @example termIn('arenaKind', 'svømmebad') // => null
 */
export function termIn(list: VocabularyName, said: string): string | null {
  const key = nameKeyOf(said);
  if (key === '') return null;
  const terms = BASE_VOCABULARIES[list].map(({ code, da, en }) => ({
    code,
    // "Café eller butik" is meant by either word.
    keys: [code, da, en, ...`${da} eller ${en}`.split(/ eller | or /)].map(nameKeyOf),
  }));
  const exact = terms.find(({ keys }) => keys.includes(key));
  const within = terms.find(({ keys }) => keys.some((one) => one.length > 4 && key.includes(one)));
  return (exact ?? within)?.code ?? null;
}

/**
 * The code of a municipality by its name or code, with or without the zero in front that spreadsheets eat; null when none
 * is meant.
 * @example municipalityIn('751') // => '0751'
 * @example municipalityIn('Århus Kommune') // => '0751'
 * @example municipalityIn('Malmø') // => null
 */
export function municipalityIn(said: string): string | null {
  const digits = /^\d{3,4}$/.test(said.trim()) ? said.trim().padStart(4, '0') : null;
  return (digits === null ? findMunicipality(said) : municipality(digits))?.code ?? null;
}

/** The municipality that a town is called after; null when none is. "Aarhus C" is in Aarhus, "Brabrand" nobody knows here. */
export const municipalityOfTown = (town: string): string | null =>
  findMunicipality(town.replace(/\s+(K|V|C|N|S|Ø|SV|NV|NØ|SØ)$/u, ''))?.code ?? null;

const YES = new Set(['ja', 'yes', 'true', 'sand', '1', 'x', 'j', 'y', 'on']);
const NO = new Set(['nej', 'no', 'false', 'falsk', '0', 'n', '']);

/** Whether a cell says yes; null when it says something else. */
export const yesNoIn = (said: string): boolean | null =>
  YES.has(nameKeyOf(said)) ? true : NO.has(nameKeyOf(said)) ? false : null;

/** A price by its code or a word for it; null when it is something else, such as an amount. */
export function priceIn(said: string): string | null {
  const key = nameKeyOf(said);
  if (['free', 'gratis', 'ingen', 'nej', '0', '0kr'].includes(key)) return 'free';
  if (['freeforpublicgood', 'gratisforforeninger', 'gratistilalmennyttigeformaal'].includes(key))
    return 'freeForPublicGood';
  return ['paid', 'betaling', 'ja', 'paymentrequired'].includes(key) ? 'paid' : null;
}

export interface ReadAddress {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

/**
 * An address in one line taken apart; what has no postcode is a street alone.
 * @example readAddress('Ludvig Feilbergs Vej 7, 8230 Åbyhøj') // => { street: 'Ludvig Feilbergs Vej 7', postcode: '8230', city: 'Åbyhøj' }
 * @example readAddress('Torvet 1') // => { street: 'Torvet 1', postcode: '', city: '' }
 */
export function readAddress(line: string): ReadAddress {
  const found = /^(.*?)[,\s]+(?:DK-?)?(\d{4})\s+(\D+?)(?:,\s*(?:Danmark|Denmark))?$/iu.exec(
    line.replaceAll(/\s*\n\s*/g, ', ').trim(),
  );
  if (!found) return { street: line.trim(), postcode: '', city: '' };
  const [, street = '', postcode = '', city = ''] = found;
  return { street: street.replace(/,\s*$/, ''), postcode, city: city.trim() };
}
