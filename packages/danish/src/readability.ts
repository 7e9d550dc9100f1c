import { tokens } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const letters = (word: string): number => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The reading ease of a text and what it was counted from. */
export interface Readability {
  readonly words: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  readonly sentences: number;
  /** Words a sentence plus the percentage of long words. Under 25 is easy, over 45 is hard. */
  readonly lix: number;
}

// A full stop after these never ends a sentence …
const NEVER_LAST = words(
  'bl.a bla f.eks feks fx ca kl nr jf evt inkl ekskl pga iht ift tlf sml hr fr frk dr mr mrs ms vs e.g i.e skt sct st kap min maks max d',
);
// … and after these only when a capital letter follows.
const OFTEN_LAST = words('kr stk m.m mm m.fl mfl mv m.v o.l osv o.s.v dvs d.v.s mio mia etc f.t t.h t.v s.u');
const END_MARK = /[.!?:…]{1,8}|\n/g;
const LONG = 6;

/** Whether the mark at `at` ends a sentence, by what stands around it. */
function endsSentence(text: string, mark: string, at: number): boolean {
  const next = text.slice(at + mark.length, at + mark.length + 4);
  // A line that goes on with a small letter was only broken to fit.
  if (mark === '\n') return !/^[^\S\n]{0,3}\p{Ll}/u.test(next);
  if (next === '') return true;
  if (!/^["'”’»«)\]]{0,2}\s/u.test(next)) return false;
  if (mark !== '.') return true;
  const word = /[\p{L}\p{N}.]{1,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  if (NEVER_LAST.has(word.toLowerCase())) return false;
  if (OFTEN_LAST.has(word.toLowerCase())) return /^["'”’»«)\]]{0,2}\s["'”’»«(]?\p{Lu}/u.test(next);
  // An ordinal number ("1. januar") or an initial ("H. Jensen") goes on.
  if (/^\d{1,4}$/.test(word)) return !/^\s\p{Ll}/u.test(next);
  return !/^\p{Lu}$/u.test(word);
}

/**
 * LIX of a text: words divided by sentences, plus long words in per cent of all words. A sentence ends at a
 * full stop, question mark, exclamation mark or colon, and at the end of a line, so that lists and headings
 * count as sentences; not at abbreviations, ordinal numbers, initials or inside numbers.
 *
 * Null when there is no word. Björnsson (1968), Läsbarhet. It is meant for Danish, Swedish and Norwegian;
 * for other languages the figure is only comparable with itself.
 *
 * @example readability('Vi spiser sammen. Alle er velkomne.') // => { words: 6, longWords: 1, sentences: 2, lix: 19.666666666666668 }
 */
export function readability(text: string): Readability | null {
  const found = tokens(text);
  if (found.length === 0) return null;

  let sentences = 0;
  let read = 0;
  let inFinished = 0;
  for (const { 0: mark, index } of text.matchAll(END_MARK)) {
    while ((found[read]?.end ?? Infinity) <= index) read += 1;
    if (read === inFinished || !endsSentence(text, mark, index)) continue;
    sentences += 1;
    inFinished = read;
  }
  if (inFinished < found.length) sentences += 1;

  const longWords = found.filter((word) => letters(word.text) > LONG).length;
  return {
    words: found.length,
    longWords,
    sentences,
    lix: found.length / sentences + (100 * longWords) / found.length,
  };
}
