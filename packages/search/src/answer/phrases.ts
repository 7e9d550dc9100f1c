import { formOf } from '../document/form-of.ts';
import type { Language, Word } from '../language.ts';
import type { ParsedQuery } from '../query/parse-query.ts';

/** The forms of words that follow each other. */
export type Phrase = readonly string[];

/** What only the text itself can tell: one phrase of each list must stand in it, and none of the unwanted. */
export interface PhraseCheck {
  readonly wanted: readonly (readonly Phrase[])[];
  readonly unwanted: readonly Phrase[];
}

/** The phrases of a query. Where "or" joins a phrase with single words, the text need not be asked. */
export function phrasesOf({ groups, unwanted }: ParsedQuery): PhraseCheck {
  const formsOf = ({ words }: { readonly words: readonly Word[] }) => words.map(({ form }) => form);
  return {
    wanted: groups
      .filter((group) => group.every(({ isPhrase }) => isPhrase))
      .map((group) => group.map(formsOf)),
    unwanted: unwanted.filter(({ isPhrase }) => isPhrase).map(formsOf),
  };
}

/**
 * Whether a text has the phrases that a query asks for and none that it rules out. A phrase may stand across the
 * end of a sentence.
 * @param phrases as `search` answered
 * @example matchesPhrases('Kaffe og kage.', { wanted: [[['og', 'kage']]], unwanted: [] }, toyLanguage()) // => true
 */
export function matchesPhrases(
  text: string,
  phrases: PhraseCheck,
  language: Pick<Language, 'words'>,
): boolean {
  if (phrases.wanted.length === 0 && phrases.unwanted.length === 0) return true;
  const forms = language.words(text).map(formOf);
  const has = (phrase: Phrase) => placesOfPhrase(forms, phrase).length > 0;
  return phrases.wanted.every((alternatives) => alternatives.some(has)) && !phrases.unwanted.some(has);
}

/** Where in a list of forms a phrase begins. */
export function placesOfPhrase(forms: readonly string[], phrase: Phrase): readonly number[] {
  const places: number[] = [];
  for (let place = 0; phrase.length > 0 && place + phrase.length <= forms.length; place += 1)
    if (phrase.every((form, at) => forms[place + at] === form)) places.push(place);
  return places;
}
