import { COUNTRY_CODES, OTHER_COUNTRY_NAMES } from './country-codes.ts';
import { nameKey } from './name-key.ts';

export type NameLanguage = 'da' | 'en';

// Where two languages use one name for different countries, the earlier one wins. Danish and English are ours; the
// others are those that tables of cases have been seen to use, and those of our neighbours.
const LANGUAGES = [
  'da',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'nb',
  'sv',
  'fi',
  'is',
  'pl',
  'cs',
  'tr',
  'zh',
];

const CODES: ReadonlySet<string> = new Set(COUNTRY_CODES);

/**
 * Whether a text from outside is the code of a country: ISO 3166-1 alpha-2 in capitals, or XK for Kosovo.
 * @example isCountryCode('DK') // => true
 * @example isCountryCode('UK') // => false
 */
export const isCountryCode = (text: string): boolean => CODES.has(text);

/**
 * The name of a country; null when the code is not one. Names are those of Unicode's CLDR, so a newer Node may know
 * a newer name.
 * @example countryName('DE', 'da') // => 'Tyskland'
 * @example countryName('ZZ', 'da') // => null
 */
export const countryName = (code: string, language: NameLanguage): string | null =>
  isCountryCode(code) ? (namesIn(language).of(code) ?? null) : null;

export interface Country {
  readonly code: string;
  readonly name: string;
}

/**
 * All countries in the order of their names.
 * @example countriesIn('da').at(-1).name // => 'Åland'
 */
export function countriesIn(language: NameLanguage): readonly Country[] {
  const names = namesIn(language);
  const { compare } = new Intl.Collator(language);
  return COUNTRY_CODES.map((code) => ({ code, name: names.of(code) ?? code })).toSorted((a, b) =>
    compare(a.name, b.name),
  );
}

/**
 * The code of the country that a text names; null when none does, so also for "Unknown" and for parts of the world.
 * Knows Danish and English names, common variants ("USA", "UK", "Holland") and the names in some other languages;
 * capitals, accents, dots and a leading "the" do not matter. A code in capitals is its own name.
 * @example findCountry('United States') // => 'US'
 * @example findCountry('Czech Republic') // => 'CZ'
 * @example findCountry('tyskland') // => 'DE'
 * @example findCountry('Europe') // => null
 */
export function findCountry(name: string): string | null {
  const trimmed = name.trim();
  if (isCountryCode(trimmed)) return trimmed;
  const byKey = codesByKey();
  return byKey.get(nameKey(trimmed)) ?? byKey.get(nameKey(trimmed.replace(/^the\s+/i, ''))) ?? null;
}

const namesIn = (language: string): Intl.DisplayNames =>
  new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

let index: ReadonlyMap<string, string> | null = null;

// Some four thousand names, so they are looked up once, when they are first needed.
function codesByKey(): ReadonlyMap<string, string> {
  index ??= indexOfNames();
  return index;
}

function indexOfNames(): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    const key = nameKey(name ?? '');
    if (key !== '' && !byKey.has(key)) byKey.set(key, code);
  };
  for (const [code, names] of Object.entries(OTHER_COUNTRY_NAMES)) for (const name of names) add(name, code);
  for (const language of LANGUAGES) {
    const names = namesIn(language);
    for (const code of COUNTRY_CODES) add(names.of(code), code);
  }
  return byKey;
}
