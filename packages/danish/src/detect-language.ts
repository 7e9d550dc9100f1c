import { FUNCTION_WORDS, OTHER_FUNCTION_WORDS } from './data/function-words.ts';
import { tokens } from './tokens.ts';

/** Languages that can be told, by their code in ISO 639-1; `no` is Norwegian, mostly bokmål. */
export const LANGUAGES = ['da', 'en', 'sv', 'no', 'de', 'ar', 'uk', 'tr', 'pl', 'so', 'fa'] as const;
export type Language = (typeof LANGUAGES)[number];
type LatinLanguage = keyof typeof FUNCTION_WORDS | keyof typeof OTHER_FUNCTION_WORDS;

// Beyond this much text, in letters, the answer does not change.
const ENOUGH = 5000;
const FEWEST_LETTERS = 6;
// The winner must have two of its own words, be this share of all words, and this far before the next.
const FEWEST_HITS = 2;
const SMALLEST_SHARE = 0.1;
const SMALLEST_LEAD = 1.12;

const WORD_LISTS: Readonly<Record<LatinLanguage, string>> = { ...FUNCTION_WORDS, ...OTHER_FUNCTION_WORDS };
const latin = Object.keys(WORD_LISTS) as readonly LatinLanguage[];
const languagesOf = new Map<string, readonly LatinLanguage[]>();
for (const language of latin) {
  for (const word of new Set(WORD_LISTS[language].split(' '))) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
}

const isAnswered = (language: LatinLanguage): language is LatinLanguage & Language =>
  LANGUAGES.some((answered) => answered === language);

// Letters that hardly occur outside these languages. One in a text weighs as much as one word.
const LETTERS: readonly (readonly [RegExp, readonly LatinLanguage[]])[] = [
  [/[æø]/gu, ['da', 'no']],
  [/[äö]/gu, ['sv', 'de']],
  [/å/gu, ['da', 'no', 'sv']],
  [/ß/gu, ['de']],
  [/ü/gu, ['de', 'tr']],
  [/[ğış]/gu, ['tr']],
  [/[łąęśźżćń]/gu, ['pl']],
];

// Endings of long words that these languages form differently. Each counts as half a word.
const ENDINGS: readonly (readonly [RegExp, readonly LatinLanguage[]])[] = [
  [/\p{L}{2}(?:ede|eder|ednes|hed|heden|heder)$/u, ['da']],
  [/\p{L}{2}(?:sjon|sjonen|sjoner)$/u, ['no']],
  [/\p{L}{2}(?:het|heten)$/u, ['no', 'sv']],
  [/\p{L}{3}(?:tion|tionen|tioner)$/u, ['da', 'sv']],
  [/\p{L}{2}(?:ade|ades|arna|orna|erna)$/u, ['sv']],
  [/\p{L}{3}(?:ingen|skab|skabet)$/u, ['da']],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Ukrainian and no other language in these letters, or null. */
function cyrillic(text: string): Language | null {
  if (/[ыэъёђћќѓљњџўѝ]/u.test(text)) return null;
  return count(text, /[іїєґ]/gu) >= 1 ? 'uk' : null;
}

/** Arabic or Persian, or null for the other languages in these letters and for too little text. */
function arabic(text: string): Language | null {
  // Urdu, Pashto, Kurdish and Uyghur letters.
  if (/[ٹڈڑےںۆێڕڵەټډړښځڅېۇۈ]/u.test(text)) return null;
  const words = tokens(text).map((token) => token.text);
  const among = (list: RegExp) => words.filter((word) => list.test(word)).length;
  const persian =
    count(text, /[پچژگکی]/gu) + 2 * among(/^(?:از|به|در|که|را|این|آن|است|بود|برای|با|می|هم|ما|شد|یک|های)$/u);
  const arab =
    count(text, /[يكةىأإؤئ]/gu) +
    2 * among(/^(?:في|من|على|إلى|أن|هذا|هذه|التي|الذي|عن|مع|لا|ما|كان|قد|و?ال\p{L}{2,})$/u);
  if (Math.max(persian, arab) < 2) return null;
  if (persian > 1.5 * arab) return 'fa';
  return arab > 1.5 * persian ? 'ar' : null;
}

/** What one language's small words, endings and letters weigh in a text, and how many words they are. */
interface Weight {
  readonly language: LatinLanguage;
  readonly weight: number;
  readonly words: number;
}

/** The weights of all languages, heaviest first. */
function weigh(text: string, words: readonly string[]): readonly Weight[] {
  const weights = new Map(latin.map((language) => [language, { weight: 0, words: 0 }]));
  const add = (languages: readonly LatinLanguage[], amount: number, asWords: number) => {
    for (const language of languages) {
      const sum = weights.get(language) ?? { weight: 0, words: 0 };
      weights.set(language, { weight: sum.weight + amount / languages.length, words: sum.words + asWords });
    }
  };
  for (const word of words) {
    const languages = languagesOf.get(word);
    if (languages !== undefined) add(languages, 1, 1);
    else if (word.length >= 5)
      for (const [ending, formed] of ENDINGS) if (ending.test(word)) add(formed, 0.5, 0.5);
  }
  for (const [letters, languages] of LETTERS) {
    add(languages, Math.min(count(text, letters), words.length / 3) / 2, 0);
  }
  return Array.from(weights, ([language, sum]) => ({ language, ...sum })).toSorted(
    (one, other) => other.weight - one.weight,
  );
}

/** The language in Latin letters whose small words and letters weigh most, or null. */
function latinLanguage(text: string): Language | null {
  const words = tokens(text).map((token) => token.text);
  const [first, second] = weigh(text, words);
  if (first === undefined || second === undefined || !isAnswered(first.language)) return null;
  const enough = first.words >= Math.max(FEWEST_HITS, SMALLEST_SHARE * words.length);
  return enough && first.weight >= SMALLEST_LEAD * second.weight ? first.language : null;
}

/**
 * The language of a text, from its script and its most common small words; null when that is not sure.
 *
 * Meant for a paragraph: single words, names and headings often give null, and so does a text in a language
 * not listed. A text in two languages gets one of them or null. Danish and Norwegian, or Norwegian and
 * Swedish, need a sentence or two to be told apart. Only the first 5,000 letters are read.
 *
 * @example detectLanguage('Vi ville gerne spise sammen, men der var ikke noget sted.') // => 'da'
 * @example detectLanguage('OK 42') // => null
 */
export function detectLanguage(text: string): Language | null {
  const small = text.slice(0, ENOUGH).toWellFormed().normalize('NFKC').toLowerCase();
  const letters = count(small, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return null;
  const share = (script: RegExp) => count(small, script) / letters;
  if (share(/\p{Script=Cyrillic}/gu) > 0.6) return cyrillic(small);
  if (share(/\p{Script=Arabic}/gu) > 0.6) return arabic(small);
  return share(/\p{Script=Latin}/gu) > 0.8 ? latinLanguage(small) : null;
}
