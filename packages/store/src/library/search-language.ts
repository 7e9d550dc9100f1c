import { fold, tokens } from '@samskab/danish';
import type { Language, Word } from '@samskab/search';

const words = (text: string): readonly Word[] =>
  tokens(text).map(({ text: word, start, end }) => ({ form: fold(word), start, end }));

const LANGUAGE: Language = {
  words,
  stem: (form) => form,
  parts: () => [],
  synonyms: () => [],
  isStopword: () => false,
};

/** What the search knows of Danish. */
export const searchLanguage = (): Promise<Language> => Promise.resolve(LANGUAGE);
