import base from './base.json' with { type: 'json' };

/** One value of an open list. The code is stored, the labels are shown; a value is retired, never deleted. */
export interface Term {
  readonly code: string;
  readonly da: string;
  readonly en: string;
  readonly retired?: boolean;
}

export type VocabularyName = keyof typeof base;

/** All open lists of an installation. Passed as an argument, because editors can add values. */
export type Vocabularies = Readonly<Record<VocabularyName, readonly Term[]>>;

/** The lists that ship with Samskab. */
export const BASE_VOCABULARIES: Vocabularies = base;

/**
 * Whether a code is a value of a list, retired values included: what is stored stays readable.
 * @example isTerm(BASE_VOCABULARIES, 'theme', 'loneliness') // => true
 * @example isTerm(BASE_VOCABULARIES, 'theme', 'Loneliness') // => false
 */
export const isTerm = (vocabularies: Vocabularies, name: VocabularyName, code: string): boolean =>
  vocabularies[name].some((term) => term.code === code);

/**
 * What a code is called on screen. An unknown code is shown as it is, so that nothing disappears.
 * @example termLabel(BASE_VOCABULARIES, 'theme', 'loneliness', 'da') // => 'Ensomhed'
 * @example termLabel(BASE_VOCABULARIES, 'theme', 'gardening', 'da') // => 'gardening'
 */
export function termLabel(
  vocabularies: Vocabularies,
  name: VocabularyName,
  code: string,
  language: 'da' | 'en',
): string {
  return vocabularies[name].find((term) => term.code === code)?.[language] ?? code;
}
