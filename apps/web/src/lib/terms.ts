import { BASE_VOCABULARIES, termLabel, type VocabularyName } from '@samskab/domain';
import { getLocale } from '#lib/paraglide/runtime.js';

/** What a code is called in the language of the page. */
export const term = (name: VocabularyName, code: string): string =>
  termLabel(BASE_VOCABULARIES, name, code, getLocale());

/** What codes are called, in their order, as one line. */
export const termLine = (name: VocabularyName, codes: readonly string[]): string =>
  codes.map((code) => term(name, code)).join(', ');
