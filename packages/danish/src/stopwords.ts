import { FUNCTION_WORDS } from './data/function-words.ts';
import { fold } from './fold.ts';

// Small words beyond those that tell languages apart, and those of the latter that carry meaning in a search.
const MORE =
  'ad af aldrig allerede altid at bag begge bliver derfor desuden dog efterhånden ej ellers fordi foran før gennem gør hen heller hvilke hvilken hvilket hvorhen ifølge igennem inden indtil ja kommer langs ligesom måske nær næsten omkring overfor sammen samme siden snart således stadig tit udenfor undervejs ved blot da denne deres det dette din dine dit end endnu et ikke ind jo jer jeres kunne lad man min mine mit må nej netop nu når også os samt sådan sådanne thi uden var vel via vor vore vores være været';
const MEANINGFUL = new Set(
  'alle ny nye år året uge uger måneder store stor små kendte sagde fortalte spurgte tog gav gjorde deltog siger'.split(
    ' ',
  ),
);

/**
 * Danish words that say nothing about what a text is about, in small letters. They should count for nothing beside
 * other words, and still be found in a phrase or when a query has nothing else.
 */
export const STOPWORDS: ReadonlySet<string> = new Set(
  [...FUNCTION_WORDS.da.split(' '), ...MORE.split(' ')].filter((word) => !MEANINGFUL.has(word)),
);

const FOLDED: ReadonlySet<string> = new Set(Array.from(STOPWORDS, fold));

/**
 * Whether a word is a stopword, in any case or spelling.
 * @example isStopword('Også') // => true
 * @example isStopword('ogsaa') // => true
 * @example isStopword('kommune') // => false
 */
export const isStopword = (word: string): boolean => FOLDED.has(fold(word));
