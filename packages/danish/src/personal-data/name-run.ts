import { NAME_PARTICLES, NOT_IN_NAMES, THINGS, THING_ENDINGS } from '../data/name-context.ts';
import type { NameLists, WordList } from './finding.ts';
import type { Word } from './words.ts';

// A longer row of capital words is a heading or a list; it is read in pieces of this length.
const RUN_LIMIT = 8;

/** What stands between a word and the next, when it is at most two signs; null otherwise. */
function gap(text: string, before: Word | undefined, here: Word | undefined): string | null {
  if (before === undefined || here === undefined || here.start - before.end > 2) return null;
  return text.slice(before.end, here.start);
}

/** Whether two words belong to one row: one blank between them, or the full stop of an initial. */
export function joined(text: string, before: Word | undefined, here: Word | undefined): boolean {
  const between = gap(text, before, here);
  return between === ' ' || (before?.text.length === 1 && (between === '.' || between === '. '));
}

/** Whether a word stands right before another, also as an abbreviation: «dr. Holm». */
export function leadsTo(text: string, title: Word | undefined, here: Word | undefined): boolean {
  const between = gap(text, title, here);
  return between === ' ' || between === '. ' || between === '.';
}

/** The place after the last of the capital words in a row from `from`, also over «von» and «al». */
export function endOfRun(text: string, words: readonly Word[], from: number): number {
  let end = from + 1;
  while (end - from < RUN_LIMIT && joined(text, words[end - 1], words[end])) {
    const [here, next] = [words[end], words[end + 1]];
    const particle =
      NAME_PARTICLES.has(here?.lower ?? '') &&
      next !== undefined &&
      next.letters !== 'small' &&
      joined(text, here, next);
    if (here?.letters === 'small' && !particle) break;
    end += 1;
  }
  return end;
}

/** The form of a word that a list holds: itself, or without the s of the genitive; else null. */
export function listed(list: WordList, word: string): string | null {
  if (list.has(word)) return word;
  const bare = word.replace(/(?:['’]s|s)$/u, '');
  if (bare !== word && list.has(bare)) return bare;
  const parts = word.split('-', 4);
  return parts.length > 1 && parts.every((part) => list.has(part)) ? word : null;
}

/** Whether a word can be a surname: listed, in part listed («Holm-Nord»), or formed as only surnames are. */
export function isSurname(names: NameLists, word: Word): boolean {
  if (word.letters === 'small' || THINGS.has(word.lower)) return false;
  return (
    listed(names.surnames, word.lower) !== null ||
    word.lower.split('-', 4).some((part) => names.surnames.has(part)) ||
    /[\p{L}]{3}(?:sen|sens|søn|sson)$/u.test(word.lower)
  );
}

/** Whether a word says that the name before it is part of a place or an organisation. */
export const isThing = (word: Word): boolean =>
  THINGS.has(word.lower) ||
  THING_ENDINGS.some((ending) => word.lower.length > ending.length + 1 && word.lower.endsWith(ending));

/** Where a name that begins at `from` ends within its row: before a word that no name runs on into. */
export function endOfName(words: readonly Word[], from: number, runEnd: number): number {
  let end = from + 1;
  while (end < runEnd && !NOT_IN_NAMES.has(words[end]?.lower ?? '')) end += 1;
  return end;
}
