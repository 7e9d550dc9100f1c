import { IS } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CompoundPart, CompoundReading, WordCounts } from './compound.ts';
import { ONE_WORD } from './part-words.ts';
import { MOST_READINGS, readingsOf } from './readings.ts';

/** Longer words are not split, in letters. */
export const LONGEST_COMPOUND = 60;
const SHORTEST_COMPOUND = 5;
const SHORTEST_INNER = 7;
const LETTERS = /^\p{L}+$/u;
const ENDING = /^(?:e|n|r|t|en|er|et|ne|re|te|ere|ene|st|ste|ner|erne|hed|heden|heder|hederne)?s?$/;

// The least score with which a word is split, when the lexicon has the word and when not (short unknown words
// are often foreign); more for each part beyond two; and for a part that is split again. Set by hand against the tuning half of the gold list.
const LEAST_KNOWN = -15.5;
const LEAST_UNKNOWN = -19;
const LEAST_UNKNOWN_SHORT = -15;
const SHORT = 6;
const LEAST_FOR_EACH_MORE = -5;
const LEAST_INNER = -11.5;

/** Whether a word is one of those that only look like compounds, or such a word with an ending. */
const isOneWord = (word: string): boolean =>
  ONE_WORD.some((one) => word.startsWith(one) && ENDING.test(word.slice(one.length)));

const leastFor = (word: string, whole: number): number => {
  if (whole !== 0) return LEAST_KNOWN;
  return word.length > SHORT ? LEAST_UNKNOWN : LEAST_UNKNOWN_SHORT;
};

/** The parts of a part, as far as it can be split itself. */
function innerParts(
  { text, link }: CompoundPart,
  lexicon: Lexicon,
  counts: WordCounts | null,
): readonly CompoundPart[] {
  const within = text.length < SHORTEST_INNER ? undefined : splitCompound(text, lexicon, counts)[0];
  if (within === undefined || within.score < LEAST_INNER) return [{ text, link }];
  return within.parts.map((part, at) => (at === within.parts.length - 1 ? { text: part.text, link } : part));
}

const sameParts = (one: CompoundReading, other: CompoundReading): boolean =>
  one.parts.length === other.parts.length &&
  one.parts.every(({ text, link }, at) => other.parts[at]?.text === text && other.parts[at].link === link);

/**
 * The parts of a Danish compound: several readings, the likeliest first, that one split as far as it goes. No
 * reading when the word is simple, a name, or made of words that the lexicon does not have.
 *
 * A part must be a word that the lexicon lets stand there, with the link (-s- or -e-) it allows; the compound
 * must be inflected as its last part is. Among the possible readings the one is likeliest whose parts most often
 * begin and end compounds of the dictionary. «ind-», «for-», «-hed», «-skab» and the like are not parts.
 *
 * @param word in any case of letters and form of Unicode
 * @param lexicon from `readLexicon`
 * @param counts how often words occur in texts at hand: makes parts likelier that those texts use
 * @example splitCompound('Skolehave', readLexicon('SFX 31 0 0/32', '2\nskole/31,39\nhave/39'))[0]?.parts.map(({ text }) => text) // => ['skole', 'have']
 * @example splitCompound('skole', readLexicon('SFX 31 0 0/32', '2\nskole/31,39\nhave/39')) // => []
 */
export function splitCompound(
  word: string,
  lexicon: Lexicon,
  counts: WordCounts | null = null,
): readonly CompoundReading[] {
  const small = word.toLowerCase().normalize('NFC');
  if (small.length < SHORTEST_COMPOUND || small.length > LONGEST_COMPOUND || !LETTERS.test(small)) return [];
  const place = lexicon.table.find(small);
  const whole = place === -1 ? 0 : (lexicon.table.info[place] ?? 0);
  if ((whole & IS.name) !== 0 && (whole & IS.word) === 0) return [];
  if (isOneWord(small)) return [];

  const least = leastFor(small, whole);
  const likely = readingsOf({ word: small, whole, lexicon, counts }).filter(
    ({ parts, score }) => parts.length > 1 && score >= least + LEAST_FOR_EACH_MORE * (parts.length - 2),
  );
  const [best] = likely;
  if (best === undefined) return [];
  const finest = {
    parts: best.parts.flatMap((part) => innerParts(part, lexicon, counts)),
    score: best.score,
  };
  return [finest, ...likely.filter((reading) => !sameParts(reading, finest))].slice(0, MOST_READINGS);
}
