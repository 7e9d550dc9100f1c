import { fold, stem } from '@samskab/danish';

/** Words that tell no place from another. */
const EMPTY: ReadonlySet<string> = new Set([
  'i',
  'pa',
  'ved',
  'og',
  'for',
  'the',
  'of',
  'af',
  'kommune',
  'ks',
]);

const wordsOf = (name: string): readonly string[] =>
  (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem).filter((word) => !EMPTY.has(word));

/**
 * How alike two names are, from 0 to 1: the share of words they have in common, or of runs of three letters where a
 * letter is wrong, whichever is more. Order, endings, capitals and å or aa make no difference.
 * @example nameLikeness('Åby Bibliotek', 'Biblioteket i Aaby') // => 1
 * @example nameLikeness('Åby Bibliotek', '') // => 0
 */
export function nameLikeness(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  if (ours.length === 0 || theirs.length === 0) return 0;
  return Math.max(dice(ours, theirs), dice(runsOf(ours), runsOf(theirs)));
}

/** Runs of three letters of all words, in the order of the alphabet, with a blank around each word. */
const runsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => {
    const padded = ` ${word} `;
    return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
  });

/** Sørensen and Dice: twice what two bags share, of all that is in them. */
function dice(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of one) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of other) {
    const count = left.get(item) ?? 0;
    if (count > 0) shared += 1;
    left.set(item, count - 1);
  }
  return (2 * shared) / (one.length + other.length);
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(gl|gml)\b/g, 'gammel'],
  [/\bndr\b/g, 'noerre'],
  [/\bsdr\b/g, 'soender'],
  [/\bst\b/g, 'store'],
  [/\bll\b/g, 'lille'],
  [/(\p{L})v\b/gu, '$1vej'],
];

/**
 * What two spellings of one address have in common: the street and the first number with its letter. Empty where there is no number, because a street
 * alone is no address.
 * @example addressKey('Gl. Kongevej 12 B, 2. th.') // => 'gammelkongevej12b'
 * @example addressKey('Gammel Kongevej 12B') // => 'gammelkongevej12b'
 * @example addressKey('Rådhuspladsen') // => ''
 */
export function addressKey(street: string): string {
  const [line = ''] = fold(street).split(',');
  const [, name = '', number = '', letter = ''] =
    /^\s*(.*?\p{L}.*?)\s+(\d{1,4})\s*(?:([a-z])(?![\p{L}\p{N}]))?/u.exec(line.replaceAll('.', ' ')) ?? [];
  if (number === '') return '';
  const spelled = SHORT_FORMS.reduce((text, [short, long]) => text.replaceAll(short, long), name);
  return `${spelled.replaceAll(/[^\p{L}\p{N}]/gu, '')}${Number(number)}${letter}`;
}
