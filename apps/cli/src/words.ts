/** The same sentence in both languages of the project. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

export type Language = keyof Words;

/**
 * The language of whoever types: English where the environment says so, otherwise Danish. `C` and nothing at all say
 * nothing.
 *
 * @example languageOf({ LANG: 'en_GB.UTF-8' }) // => 'en'
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const said = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return said.toLowerCase().startsWith('en') ? 'en' : 'da';
}
