import type { Entry } from './entries.ts';
import { inflectedAlike } from './inflection.ts';
import { IS } from './lexicon.ts';
import type { WordTable } from './word-table.ts';

const SHORTEST_COMPOUND = 6;
const SHORTEST_BEGINNING = 2;
const SHORTEST_END = 2;
/** The unit of the counts in the table: so many to the natural logarithm of one more than the count. */
export const COUNT_UNIT = 16;

/** The two places of a compound's parts in the table. */
interface Cut {
  readonly begin: number;
  readonly end: number;
}

/** The place of the beginning that ends at `at`, with or without a link; -1 when there is none. */
function beginning(table: WordTable, word: string, at: number): number {
  const has = (to: number, how: number) => {
    const place = table.find(word, 0, to);
    return place !== -1 && ((table.info[place] ?? 0) & how) !== 0 ? place : -1;
  };
  const linked =
    word[at - 1] === 's' ? has(at - 1, IS.beforeS) : word[at - 1] === 'e' ? has(at - 1, IS.beforeE) : -1;
  return linked === -1 ? has(at, IS.open) : linked;
}

function cutsOf(table: WordTable, word: string): readonly Cut[] {
  const whole = table.info[table.find(word)] ?? 0;
  const cuts: Cut[] = [];
  for (let at = SHORTEST_BEGINNING; at <= word.length - SHORTEST_END; at += 1) {
    const end = table.find(word, at);
    if (end === -1) continue;
    const info = table.info[end] ?? 0;
    if ((info & IS.end) === 0 || !inflectedAlike(info, whole)) continue;
    const begin = beginning(table, word, at);
    if (begin !== -1) cuts.push({ begin, end });
  }
  return cuts;
}

/**
 * Counts, in the dictionary's own words, how often each word begins a compound and how often it ends one.
 * A word that can be cut in several places counts as an equal part of one for each.
 */
export function countParts(table: WordTable, entries: readonly Entry[]): void {
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { word, name } of entries) {
    if (name || word.length < SHORTEST_COMPOUND || word.endsWith('-')) continue;
    const cuts = cutsOf(table, word);
    for (const { begin, end } of cuts) {
      begins.set(begin, (begins.get(begin) ?? 0) + 1 / cuts.length);
      ends.set(end, (ends.get(end) ?? 0) + 1 / cuts.length);
    }
  }
  for (const [place, count] of begins) table.begins[place] = Math.round(COUNT_UNIT * Math.log1p(count));
  for (const [place, count] of ends) table.ends[place] = Math.round(COUNT_UNIT * Math.log1p(count));
}
