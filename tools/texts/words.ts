const WORD = '(?<![\\p{L}-])';
const END = '(?![\\p{L}-])';
const anyOf = (words: string, flags = 'iu') => new RegExp(`${WORD}(?:${words})${END}`, flags);

const PEOPLE_AS_USERS = anyOf('brugere?(?:n|ne)?s?');
// The verb: "vi bruger", "dem, der bruger", "sådan bruger du". What is left is a person called a user.
const USING = anyOf(
  '(?:jeg|du|vi|man|han|hun|de|det|der|hvad|kan|I)\\s+bruger|bruger\\s+(?:jeg|du|vi|man|I|de)',
  'giu',
);
const WEAK = anyOf('ressourcesvage?(?:s|t)?');
const LONELY = anyOf('ensom(?:t|me)?');
// "I" is you only with a capital letter, and "i" is in.
const TO_SOMEBODY = [anyOf('du|dig|din|dit|dine|jer|jeres'), anyOf('I', 'u')];

/** Words that Samskab never says to a person, found in a Danish text. */
export function unkindWords(text: string): readonly string[] {
  const speaksToSomebody = TO_SOMEBODY.some((pronoun) => pronoun.test(text));
  const found = [
    PEOPLE_AS_USERS.exec(text.replaceAll(USING, '')),
    WEAK.exec(text),
    speaksToSomebody ? LONELY.exec(text) : null,
  ];
  return found.flatMap((match) => match?.[0] ?? []);
}

/** All texts as one, each a sentence of its own, with a short word where a value will stand. */
export const runningText = (texts: readonly string[]): string =>
  texts
    .map((text) => text.replaceAll(/\{[^}]*\}/g, 'tre').trim())
    .map((text) => (/[.!?:…]$/.test(text) ? text : `${text}.`))
    .join('\n');
