import { flagsOf } from './affixes.ts';

/** A word of a dictionary file with its flags. */
export interface Entry {
  /** In small letters. */
  readonly word: string;
  readonly flags: readonly number[];
  /** Whether it is written with a capital letter, as names are. */
  readonly name: boolean;
  /** Whether it is said to be a form of another word. */
  readonly form: boolean;
}

const FORBIDDEN = 6;
// What may stand behind a word after a blank: «st:gammel», «al:ungt».
const NOTE = /^\s*(?:[a-z]{2}:|$)/;
const LETTERS = /^\p{L}+-?$/u;

/**
 * The words of a Hunspell dictionary file that consist of letters only, also those that are forbidden to
 * stand alone because of a hyphen behind them («kvinde-»). Words with blanks, digits and points are left out.
 * @param dic the file's text
 * @example [...entriesOf('2\nbarn/45,10\nJens/9')].map(({ word, name }) => [word, name]) // => [['barn', false], ['jens', true]]
 */
export function* entriesOf(dic: string): Generator<Entry> {
  // Lines of a dictionary often share their flags; each list is read once.
  const known = new Map<string, readonly number[]>();
  for (const line of dic.split('\n')) {
    const blank = line.search(/[ \t\r]/);
    const entry = blank === -1 ? line : line.slice(0, blank);
    const slash = entry.indexOf('/');
    const written = slash === -1 ? entry : entry.slice(0, slash);
    if (!LETTERS.test(written) || (blank !== -1 && !NOTE.test(line.slice(blank)))) continue;
    const list = slash === -1 ? '' : entry.slice(slash + 1);
    const flags = known.get(list) ?? flagsOf(list);
    known.set(list, flags);
    const word = written.toLowerCase();
    if (!flags.includes(FORBIDDEN))
      yield { word, flags, name: word !== written, form: blank !== -1 && line.includes('st:', blank) };
  }
}
