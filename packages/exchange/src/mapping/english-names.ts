import { GIVEN_NAMES, HONORIFICS, NOT_AFTER_TITLE, THINGS, WORDLIKE_SURNAMES } from './english-name-words.ts';

/** A stretch of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface CapitalWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  /** Up to and with the full stop of an initial or a title, where there is one. */
  readonly end: number;
}

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}+)*(?:['’]s(?!\p{L}))?/gu;
const JOINT = /^ (?:(?:van der|van den|van de|van|von der|von|de la|de|del|di|da|al|el|bin|ibn) )?$/;
const GENITIVE = /['’]s$/;

function capitalWords(text: string): readonly CapitalWord[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const word = found.replace(GENITIVE, '');
    const stop =
      (word.length === 1 || HONORIFICS.has(word.toLowerCase())) && text[index + word.length] === '.';
    return { text: word, lower: word.toLowerCase(), start: index, end: index + word.length + (stop ? 1 : 0) };
  });
}

/**
 * Finds names of persons in English text: a common given name with what follows it as a surname, and what follows
 * a title. Where a surname was found, it is found again where it stands alone later on. Names inside names of
 * places and organisations are left alone, and so are given names that stand alone: what is found is masked
 * with nobody looking.
 * @example findEnglishNames('We met Karen Whitfield.') // => [{ start: 7, end: 22 }]
 * @example findEnglishNames('The George Wainwright Foundation paid.') // => []
 */
export function findEnglishNames(text: string): readonly Stretch[] {
  const words = capitalWords(text);
  const hits: Stretch[] = [];
  const surnames = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const name = nameAt(text, words, at);
    const word = words[at];
    if (name) {
      hits.push({ start: name.start, end: name.end });
      if (!WORDLIKE_SURNAMES.has(name.surname.toLowerCase())) surnames.add(name.surname);
      at = name.last;
    } else if (word && surnames.has(word.text) && !partOfThing(text, words, at)) {
      hits.push({ start: word.start, end: word.start + word.text.length });
    }
  }
  return hits;
}

interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly surname: string;
  /** Place of the surname among the words. */
  readonly last: number;
}

function nameAt(text: string, words: readonly CapitalWord[], at: number): NameFound | null {
  const first = words[at];
  if (!first || /\b(?:San|Santa|St\.?|Saint) $/.test(text.slice(0, first.start).slice(-6))) return null;
  const titled = HONORIFICS.has(first.lower) && first.text !== first.text.toUpperCase();
  if (!titled && !GIVEN_NAMES.has(first.lower)) return null;
  const from = titled ? at + 1 : at;
  const last = surnameAfter(text, words, at);
  const surname = last === null ? undefined : words[last];
  if (last === null || !surname || (titled && NOT_AFTER_TITLE.has(surname.lower))) return null;
  if (partOfThing(text, words, last)) return null;
  const start = words[from]?.start ?? first.start;
  return { start, end: surname.start + surname.text.length, surname: surname.text, last };
}

/** The place of the surname that belongs to the given name or title at `at`; null when none follows. */
function surnameAfter(text: string, words: readonly CapitalWord[], at: number): number | null {
  let last = at;
  while (last - at < 3 && joined(text, words, last)) {
    last += 1;
    const word = words[last];
    const isGiven = word && (word.text.length === 1 || GIVEN_NAMES.has(word.lower));
    if (!isGiven || !joined(text, words, last)) break;
  }
  const word = words[last];
  return word && last > at && looksLikeSurname(word) ? last : null;
}

const looksLikeSurname = ({ text, lower }: CapitalWord): boolean =>
  text.length > 1 && text !== text.toUpperCase() && !THINGS.has(lower) && !HONORIFICS.has(lower);

function joined(text: string, words: readonly CapitalWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && JOINT.test(text.slice(word.end, next.start));
}

/** Whether the words after this one make it a place or an organisation: "King County", "Ford Motor Company". */
function partOfThing(text: string, words: readonly CapitalWord[], at: number): boolean {
  for (let next = at + 1; next <= at + 3 && joined(text, words, next - 1); next += 1) {
    if (THINGS.has(words[next]?.lower ?? '')) return true;
  }
  const end = words[at]?.end ?? 0;
  return /^(?: & | and (?:Sons|Co)\b|,? (?:Inc|Ltd|LLC)\b)/.test(text.slice(end, end + 12));
}
